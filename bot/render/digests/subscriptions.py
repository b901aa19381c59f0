"""Digests that are set up, as cards: subscriptions and when each is due go in; what, when and for whom comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.diary import EVERY_DAY, Plan, Subscription
from bot.render import limits
from bot.render.cards import Button, Buttons, Card, card
from bot.render.digests.controls import name_of
from bot.render.kinds import called, labelled
from bot.render.moments import moment, since
from bot.render.paging import paged
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.speech import Speech, message
from knowledge import Snapshot

# Why a digest rests that somebody has paused: the diary keeps it so, and it is said in the reader's language.
BY_HAND = message("somebody paused it")
WORKING, WEEKEND = (0, 1, 2, 3, 4), (5, 6)
_NAME, _ABOUT, _REASON = 80, 120, 200
_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class Due:
    """A subscription and when its next digest is due, if any is. `zoneless`: nobody knows its zone any more."""

    subscription: Subscription
    next: datetime | None
    zoneless: bool = False


def subscription_card(head: str, due: Due, snapshot: Snapshot, words: Speech, *notes: str) -> Card:
    """One digest after something was done with it; `head` says what, `notes` what is to be known besides."""
    small = (f"-# {note}" for note in notes)
    key = str(due.subscription.id)
    look = Button(words("Preview"), Press("digest-preview", key).id)
    return card("plain", f"**{head}**", _told(due, snapshot, words), *small, controls=(Buttons((look,)),))


def subscriptions_card(dues: Sequence[Due], at: int, snapshot: Snapshot, words: Speech) -> Card:
    """A page of a server's digests."""
    if not dues:
        return card("plain", words("No digests yet. /digest add sets one up."))
    title = words.many("**{number} digest**", "**{number} digests**", len(dues))
    lines = [_told(due, snapshot, words) for due in dues]
    return paged(title, lines, at, lambda page: Press("digests", str(page)), words)


def refused_card(wrong: Sequence[str], words: Speech) -> Card:
    """Why nothing was set up or changed."""
    return card("warning", words("Nothing was changed."), "\n".join(f"- {one}" for one in wrong))


def missing_card(channel: int, missing: Sequence[str], words: Speech) -> Card:
    """What the bot may not do in a channel, by Discord's own names for it."""
    said = words("I cannot post in {channel} yet. Give me there:", channel=f"<#{channel}>")
    return card("warning", said, "\n".join(f"- **{one}**" for one in missing))


def label_of(subscription: Subscription, channel: str, words: Speech) -> str:
    """A digest as one choice among others, which shows no marks."""
    plan = subscription.plan
    about = [channel, f"{plan.time:%H:%M}", plan.zone, days_word(plan.days, words)]
    about += [words("paused")] if subscription.state == "paused" else []
    return limits.clip(f"{subscription.id} · {' · '.join(about)}", limits.CHOICE_NAME)


def days_word(days: Sequence[int], words: Speech) -> str:
    """Days of the week in words."""
    if tuple(days) == EVERY_DAY:
        return words("every day")
    if tuple(days) == WORKING:
        return words("Monday to Friday")
    if tuple(days) == WEEKEND:
        return words("weekends")
    return words.listed([day_word(day, words) for day in days])


def day_word(day: int, words: Speech) -> str:
    """A day of the week."""
    return (
        words("Monday"),
        words("Tuesday"),
        words("Wednesday"),
        words("Thursday"),
        words("Friday"),
        words("Saturday"),
        words("Sunday"),
    )[day]


def _told(due: Due, snapshot: Snapshot, words: Speech) -> str:
    one = due.subscription
    plan = one.plan
    place = f"<#{one.channel}>" if one.channel else words("a direct message")
    head = f"**{one.id}** · {place} · {plan.time:%H:%M} {plan.zone} · {days_word(plan.days, words)}"
    return "\n".join((head, *(f"-# {line}" for line in _lines(due, snapshot, words))))


def _lines(due: Due, snapshot: Snapshot, words: Speech) -> Iterator[str]:
    yield " · ".join(_what(due.subscription.plan, snapshot, words))
    if due.subscription.state == "paused":
        reason = due.subscription.reason or ""
        said = words(BY_HAND) if reason == BY_HAND else echoed(reason, _REASON)
        yield words("⏸️ paused: {reason}", reason=said)
    elif due.next:
        yield words("next {moment}, {since}", moment=moment(due.next), since=since(due.next))
    elif due.zoneless:
        yield words("⚠️ its time zone is not known any more: choose another one")


def _what(plan: Plan, snapshot: Snapshot, words: Speech) -> Iterator[str]:
    parts = [words("what changed")] * plan.changed + [words("worth knowing")] * plan.worth
    yield words.listed(parts)
    interests = plan.interests
    topics = [snapshot.topics.get(topic) for topic in interests.topics]
    if interests.topics:
        yield words("topics: {names}", names=_few([labelled(one, words) for one in topics if one], words))
    if interests.hubs:
        names = [name_of(hub, snapshot, words) for hub in interests.hubs]
        yield words("hubs: {names}", names=_few(names, words))
    if interests.countries:
        yield words(
            "countries: {names}",
            names=_few([called(country, snapshot, words) for country in interests.countries], words),
        )
    if interests.about:
        yield words("about “{text}”", text=echoed(interests.about, _ABOUT))
    yield words("a short note when there is nothing") if plan.note else words("no post when there is nothing")
    yield "中文" if plan.language == "zh" else "English"


def _few(names: list[str], words: Speech) -> str:
    shown = [echoed(name, _NAME) for name in names[:_MOST_NAMES]]
    return words.listed([*shown, *(["…"] if len(names) > _MOST_NAMES else [])])
