"""Following hubs, as cards: a hub and what was done go in; what comes of it and how to stop comes out."""

from __future__ import annotations

from bot.render.book import NAME
from bot.render.cards import Card, Choice, Choices, card
from bot.render.digests.controls import name_of, unfollow_controls
from bot.render.digests.subscriptions import Due
from bot.render.moments import moment
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Hub, Snapshot


def following_card(hub: Hub, due: Due, snapshot: Snapshot, words: Speech) -> Card:
    """Somebody follows a hub from now on, or again."""
    said = words("**You follow {hub} now.**", hub=_name(hub, words))
    how = words("Once a week I write to you what changed there; when nothing did, I don't.")
    soon = words("The next time is {moment}.", moment=moment(due.next)) if due.next else None
    note = words(
        "I need your direct messages to be open for me: when they are closed, it rests until you follow again."
    )
    return card("plain", said, how, soon, f"-# {note}", controls=unfollow_controls((hub.id,), snapshot, words))


def already_card(hub: Hub, snapshot: Snapshot, words: Speech) -> Card:
    """Somebody follows a hub already."""
    said = words("You follow {hub} already. Do you want to stop?", hub=_name(hub, words))
    return card("open", said, controls=unfollow_controls((hub.id,), snapshot, words))


def unfollowed_card(hub: str | None, left: tuple[str, ...], snapshot: Snapshot, words: Speech) -> Card:
    """Somebody follows a hub no more, or none at all; `left` are those that they still follow."""
    named, *names = (echoed(name_of(one, snapshot, words), NAME) if one else "" for one in (hub, *left))
    said = words("You don't follow {hub} any more.", hub=named) if hub else words("You follow no hub now.")
    more = words("You still follow {names}.", names=words.listed(names)) if names else None
    return card("plain", said, more)


def which_card(hubs: tuple[Hub, ...], words: Speech) -> Card:
    """An answer was about several hubs: which of them is meant."""
    choices = tuple(Choice(hub.name_in(words.language), hub.id) for hub in hubs)
    menu = Choices(Press("follow").id, words("Choose a hub"), choices)
    return card("open", words("Which hub do you want to follow?"), controls=(menu,))


def _name(hub: Hub, words: Speech) -> str:
    return echoed(hub.name_in(words.language), NAME)
