"""What became of digests, as cards: deliveries go in; when, what, the state of each and why comes out, page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.diary import Delivery, DeliveryState
from bot.render.cards import Card, card
from bot.render.moments import moment
from bot.render.paging import paged
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.speech import Speech, message

_REASON = 160
# Reasons as the diary keeps them; those that Discord gives are told as it gives them.
REASONS = (
    message("nothing relevant"),
    message("missed: the bot was not running"),
    message("another digest was due on this date already"),
    message("an earlier part did not arrive for certain"),
    message("paused or removed"),
    message("too late"),
    message("there is nothing to be sent"),
)


def log_card(deliveries: Sequence[Delivery], subscription: int, at: int, words: Speech) -> Card:
    """A page of deliveries, the latest first; `subscription` 0: of all of a server."""
    if not deliveries:
        return card("plain", words("Nothing was delivered yet."))
    title = words("**Deliveries**, the latest first")
    lines = [_line(one, words) for one in deliveries]
    return paged(title, lines, at, _turning(subscription), words)


def sent_card(deliveries: Sequence[Delivery], words: Speech, head: str = "") -> Card:
    """What came of sending a digest now; `head` says it otherwise, where nothing was sent now."""
    good = all(one.state == "posted" for one in deliveries)
    head = head or (words("**Sent.**") if good else words("**It is not there yet, or not whole.**"))
    note = words("This was the digest of today: the next one comes on another day.")
    return card("plain" if good else "warning", head, *(_line(one, words) for one in deliveries), f"-# {note}")


def _line(one: Delivery, words: Speech) -> str:
    place = f"<#{one.channel}>" if one.channel else words("a direct message")
    part = words("part {part}", part=one.key.part) if one.key.part > 1 else ""
    head = " · ".join(filter(None, (f"**{one.key.subscription}**", place, f"{one.key.date}", part)))
    state = f"{_SIGNS[one.state]} {_linked(_state(one.state, words), one)}"
    told = f"{head} · {state}\n-# {words('due {moment}', moment=moment(one.due))}"
    if one.ended:
        told += f" · {words('done {moment}', moment=moment(one.ended))}"
    return f"{told} · {_reason(one.reason, words)}" if one.reason else told


def _linked(text: str, one: Delivery) -> str:
    """A text that leads to the message, where there is one that its readers can open."""
    there = one.guild and one.channel and one.message
    return f"[{text}](https://discord.com/channels/{one.guild}/{one.channel}/{one.message})" if there else text


_SIGNS: dict[DeliveryState, str] = {"intended": "⏳", "posted": "✅", "skipped": "➖", "unknown": "❓", "failed": "❌"}


def _state(state: DeliveryState, words: Speech) -> str:
    told: dict[DeliveryState, str] = {
        "intended": words("on its way"),
        "posted": words("posted"),
        "skipped": words("skipped"),
        "unknown": words("nobody knows whether it arrived"),
        "failed": words("failed"),
    }
    return told[state]


def _reason(reason: str, words: Speech) -> str:
    return words(reason) if reason in REASONS else echoed(reason, _REASON)


def _turning(subscription: int) -> Callable[[int], Press]:
    return lambda page: Press("digest-log", f"{subscription}.{page}")
