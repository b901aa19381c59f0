"""What is kept of people as a card: for how long goes in; what and why, and the way to delete it, come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from bot.diary import EXPIRY, KEEP_BACKUPS, KEEP_DELIVERIES, SILENCE, Erased
from bot.render.book import NAME
from bot.render.cards import Button, Buttons, Card, card
from bot.render.digests.controls import name_of, unfollow_controls
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Snapshot

MOST_NAMES = 10


@dataclass(frozen=True, slots=True)
class KeptOf:
    """Whom something is kept of, how long questions and feedback are, and what they follow; None: nobody can say."""

    person: int
    questions: timedelta
    feedback: timedelta
    followed: tuple[str, ...] | None


def privacy_card(kept: KeptOf, snapshot: Snapshot, words: Speech) -> Card:
    """What is kept, what one person follows with the way to stop, and the button that deletes what is kept of them."""
    erase = Button(words("Delete mine"), Press("erase", "", kept.person).id, style="bad")
    return card(
        "plain",
        f"## {words('What I keep')}",
        "\n".join(f"- {line}" for line in _kept(kept.questions, kept.feedback, words)),
        _followed(kept.followed, snapshot, words),
        words("I read only what is sent to me: commands, mentions, direct messages. No other service gets any of it."),
        controls=(*unfollow_controls(kept.followed or (), snapshot, words), Buttons((erase,))),
    )


def _followed(hubs: tuple[str, ...] | None, snapshot: Snapshot, words: Speech) -> str | None:
    if hubs is None:
        return words("Which hubs you follow cannot be looked up just now.")
    if not hubs:
        return None
    names = words.listed([echoed(name_of(hub, snapshot, words), NAME) for hub in hubs[:MOST_NAMES]])
    if len(hubs) > MOST_NAMES:
        names = words("{names} and {number} more", names=names, number=len(hubs) - MOST_NAMES)
    return words("You follow: {names}.", names=names)


def sure_card(person: int, words: Speech) -> Card:
    """The question whether somebody means it."""
    yes = Button(words("Yes, delete all of it"), Press("erase-now", "", person).id, style="bad")
    no = Button(words("Keep it"), Press("privacy", "", person).id)
    return card(
        "warning",
        words(
            "Delete everything I keep of you? The buttons on your answers stop working, you follow no hub any more, "
            "and I write to you about nothing that you wait for. This cannot be undone."
        ),
        controls=(Buttons((yes, no)),),
    )


def erased_card(erased: Erased, words: Speech) -> Card:
    """What was deleted."""
    lines = [f"- {line}" for line in _erased(erased, words)]
    if not lines:
        return card("plain", words("Nothing was kept of you."))
    note = words("Backups of the last days still hold it until newer ones have pushed them out.")
    ended = words("You follow no hub now.") if erased.follows else None
    return card("plain", words("Deleted:"), "\n".join(lines), ended, f"-# {note}")


def _kept(questions: timedelta, feedback: timedelta, words: Speech) -> Iterator[str]:
    yield words("Your questions with their answers, so that the buttons work: {time}.", time=_days(EXPIRY, words))
    sent = _days(KEEP_DELIVERIES, words)
    minutes = words.many("{number} minute", "{number} minutes", int(SILENCE.total_seconds()) // 60)
    yield words("Which hub you asked about last in a channel: used for {time}, deleted within the hour.", time=minutes)
    yield words("Questions nobody could answer, without who asked: {time}.", time=_days(questions, words))
    yield words("That you want to be told when such a question is answered: {time}.", time=_days(questions, words))
    yield words("Your 👍 and 👎: {time}.", time=_days(feedback, words))
    yield words("Corrections and questions for a human that you send, until you delete them.")
    yield words("Which hubs you follow, until you stop; what I wrote to you about them: {time}.", time=sent)
    yield words("What those who curate change, and who did it.")
    backups = words.many("{number} day", "{number} days", KEEP_BACKUPS)
    yield words("Daily backups hold all of this for {time} more.", time=backups)


def _erased(erased: Erased, words: Speech) -> Iterator[str]:
    if erased.answers:
        yield words.many("{number} answer", "{number} answers", erased.answers)
    if erased.conversations:
        yield words.many("{number} conversation", "{number} conversations", erased.conversations)
    if erased.feedback:
        yield words.many("{number} vote", "{number} votes", erased.feedback)
    if erased.waits:
        yield words.many("{number} wish to be told", "{number} wishes to be told", erased.waits)
    if erased.letters:
        yield words.many("{number} message to a human", "{number} messages to a human", erased.letters)
    if erased.follows:
        yield words.many("{number} hub that you followed", "{number} hubs that you followed", erased.follows)
    if erased.deliveries:
        yield words.many(
            "{number} message about hubs that you followed",
            "{number} messages about hubs that you followed",
            erased.deliveries,
        )
    if erased.audit:
        yield words.many(
            "your name in {number} entry on who changed what",
            "your name in {number} entries on who changed what",
            erased.audit,
        )


def _days(time: timedelta, words: Speech) -> str:
    return words.many("{number} day", "{number} days", time.days)
