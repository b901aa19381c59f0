"""A plan from what somebody types: the options of a command and the plan before them go in, the plan comes out.

What cannot be understood comes out as words instead, all of it at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.delivery import ZONE_NAME, zone_called, zones_like
from bot.diary import Plan
from bot.digests.days import days_of
from bot.digests.hours import hour_of
from bot.digests.interests import NO_FILTER, Find, found_in, hub_finder, value_finder
from bot.render.plain import echoed
from bot.speech import Speech, language_of
from knowledge import Engine

_NAME = 80
_OFFERED = 3
MOST_ABOUT = 200


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into the options; an empty one leaves that as it was."""

    time: str = ""
    timezone: str = ""
    days: str = ""
    topics: str = ""
    hubs: str = ""
    countries: str = ""
    about: str = ""
    parts: str = ""
    empty: str = ""
    language: str = ""


def planned(engine: Engine, typed: Typed, before: Plan, words: Speech) -> Plan | tuple[str, ...]:
    """The plan as it is after what was typed, or all that cannot be understood."""
    wrong: list[str] = []
    plan = _interested(engine, typed, _at(typed, before, wrong, words), wrong, words)
    if typed.parts:
        plan = replace(plan, changed=typed.parts != "worth", worth=typed.parts != "changed")
    if typed.empty:
        plan = replace(plan, note=typed.empty == "note")
    if typed.language:
        plan = replace(plan, language=language_of(typed.language))
    return tuple(wrong) or plan


def _at(typed: Typed, plan: Plan, wrong: list[str], words: Speech) -> Plan:
    """When."""
    if typed.time:
        at = hour_of(typed.time)
        if at is None:
            said = echoed(typed.time, _NAME)
            wrong.append(words("“{time}” is no time of day. Type 9:00, 21:30, 9am or 9:30pm.", time=said))
        else:
            plan = replace(plan, time=at)
    if typed.timezone:
        zone = zone_called(typed.timezone)
        if zone is None or len(zone) > ZONE_NAME:
            wrong.append(_no_zone(typed.timezone, words))
        else:
            plan = replace(plan, zone=zone)
    if typed.days:
        days = days_of(typed.days)
        if days is None:
            said = echoed(typed.days, _NAME)
            wrong.append(words("“{days}” are no days. Type every day, weekdays, or mon, wed, fri.", days=said))
        else:
            plan = replace(plan, days=days)
    return plan


def _no_zone(typed: str, words: Speech) -> str:
    said = words("I don't know the time zone “{zone}”.", zone=echoed(typed, _NAME))
    near = zones_like(typed, _OFFERED)
    if near:
        return f"{said} {words('Do you mean {zones}?', zones=words.listed(near))}"
    return f"{said} {words('Type a city, such as Shanghai, Berlin or New York, and choose.')}"


def _interested(engine: Engine, typed: Typed, plan: Plan, wrong: list[str], words: Speech) -> Plan:
    """Of what."""
    interests = plan.interests

    def found(text: str, find: Find, unknown: str, before: tuple[str, ...]) -> tuple[str, ...]:
        if not text.strip():
            return before
        known, missing = found_in(text, find)
        wrong.extend(unknown.format(name=echoed(name, _NAME)) for name in missing)
        return known

    topics = found(
        typed.topics,
        value_finder(engine, "topic", words),
        words("No topic is called “{name}”."),
        interests.topics,
    )
    hubs = found(typed.hubs, hub_finder(engine), words("I don't know a hub called “{name}”."), interests.hubs)
    countries = found(
        typed.countries,
        value_finder(engine, "country", words),
        words("No hub is in a country called “{name}”."),
        interests.countries,
    )
    about = interests.about
    if typed.about.strip():
        about = "" if typed.about.strip().casefold() in NO_FILTER else " ".join(typed.about.split())[:MOST_ABOUT]
    return replace(plan, interests=replace(interests, topics=topics, hubs=hubs, countries=countries, about=about))
