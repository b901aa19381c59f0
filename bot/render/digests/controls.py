"""What can be pressed under a digest: whose it is and what it says go in; more, compare, ask or unfollow comes out."""

from __future__ import annotations

from collections.abc import Iterator

from bot.diary import Subscription
from bot.render import limits
from bot.render.cards import Button, Buttons, Choice, Choices
from bot.render.keys import AND, LONG, key_for
from bot.render.presses import Press
from bot.speech import Speech, language_of, speech
from knowledge import FEWEST_COMPARED, MOST_COMPARED, Digest, Snapshot

# Chosen instead of a hub: all of them. No hub's id has a star.
EVERY_HUB = "*"


def digest_controls(to: Subscription, digest: Digest, snapshot: Snapshot) -> tuple[Buttons | Choices, ...]:
    """The controls of a digest. Hubs that are gone have no card, so nothing leads to them."""
    words = speech(language_of(to.plan.language))
    told = [hub.id for hub in digest.changed] + [entry.fact.hub for entry in digest.worth]
    hubs = [hub for hub in dict.fromkeys(told) if hub in snapshot.hubs]
    unfollow = unfollow_controls(to.plan.interests.hubs, snapshot, words) if to.person else ()
    return (*_menu(hubs, snapshot, words), Buttons(tuple(_buttons(hubs, words))), *unfollow)


def unfollow_controls(hubs: tuple[str, ...], snapshot: Snapshot, words: Speech) -> tuple[Buttons | Choices, ...]:
    """How somebody stops following: a button for one hub, a menu for more, with all of them at its end."""
    if not hubs:
        return ()
    if len(hubs) == 1:
        press = Press("unfollow", key_for(hubs[0], LONG)).id
        return (Buttons((Button(words("Unfollow {hub}", hub=name_of(hubs[0], snapshot, words)), press),)),)
    choices = [Choice(name_of(hub, snapshot, words), hub) for hub in hubs[: limits.SELECT_OPTIONS - 1]]
    every = Choice(words("All of them"), EVERY_HUB, words("I write to you no more."))
    return (Choices(Press("unfollow").id, words("Unfollow …"), (*choices, every)),)


def _menu(hubs: list[str], snapshot: Snapshot, words: Speech) -> Iterator[Choices]:
    if len(hubs) > 1:
        choices = (Choice(name_of(hub, snapshot, words), hub) for hub in hubs[: limits.SELECT_OPTIONS])
        yield Choices(Press("hub").id, words("More about …"), tuple(choices))


def _buttons(hubs: list[str], words: Speech) -> Iterator[Button]:
    if len(hubs) == 1:
        yield Button(words("More"), Press("hub", hubs[0]).id, style="first")
    if FEWEST_COMPARED <= len(hubs) <= MOST_COMPARED:
        yield Button(words("Compare"), Press("compared", AND.join(map(key_for, hubs))).id)
    # Asked from a digest about one hub, "who runs it?" is about that hub.
    yield Button(words("Ask"), Press("ask", key_for(hubs[0], LONG) if len(hubs) == 1 else "").id)


def name_of(hub: str, snapshot: Snapshot, words: Speech) -> str:
    """What a hub is called that somebody follows, be it gone by now."""
    known = snapshot.hubs.get(hub)
    return known.name_in(words.language) if known else words("a hub that is known no more")
