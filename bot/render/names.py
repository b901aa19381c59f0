"""Names as they are offered: a completion goes in; the label of a choice or button that says why, and the id, come out.

What was typed and nobody has comes out as a card with names near it.
"""

from __future__ import annotations

from bot.render import limits
from bot.render.book import NAME
from bot.render.cards import Button, Buttons, Card, card
from bot.render.kinds import called, kind_word
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Completion, Snapshot


def name_choice(offer: Completion, snapshot: Snapshot, words: Speech) -> tuple[str, str]:
    """An autocomplete choice: "I·Campus — Wuxi, alias of Wuxi International …", and the id."""
    return limits.clip(name_label(offer, snapshot, words), limits.CHOICE_NAME), limits.clip(
        offer.entity, limits.CHOICE_VALUE
    )


def name_label(offer: Completion, snapshot: Snapshot, words: Speech) -> str:
    """A name with what tells it apart from others and why it is offered."""
    shown = offer.shown or offer.name
    about = [] if offer.kind == "hub" else [kind_word(offer.kind, words)]
    about += [part for part in (called(offer.city, snapshot, words) if offer.kind == "hub" else offer.hub,) if part]
    if offer.how == "listed" or offer.name == shown:
        name = shown
    else:
        name = offer.name
        about.append(words("alias of {name}", name=shown))
    if offer.how == "like":
        about.append(words("spelled alike"))
    return words("{name} — {about}", name=name, about=words.listed(about)) if about else name


def unknown_card(typed: str, near: tuple[Completion, ...], verb: str, words: Speech, *, hubs: bool, fits: bool) -> Card:
    """The word about a name that nobody has, with buttons that open what is near; `fits`: it is, else merely known.

    `verb` is what a hub's button does; others open their own cards. `hubs`: a hub was meant, else any but hubs.
    """
    name = echoed(typed, NAME)
    # Called exactly so, but of another kind: that is no guess.
    other = tuple(one for one in near if (one.kind == "hub") is not hubs and one.how in ("exact", "alias"))
    if other and hubs:
        said = words("“{name}” is no hub, but known:", name=name)
    elif other:
        said = words("“{name}” is a hub:", name=name)
    elif hubs:
        said = words("I don't know a hub called “{name}”.", name=name)
    else:
        said = words("I don't know an organisation, person or event called “{name}”.", name=name)
    after = words("Did you mean one of these?") if fits else words("These are known:")
    buttons = tuple(near_button(offer, verb) for offer in (other or near)[: limits.ROW_BUTTONS])
    return card("unknown", said, after if buttons and not other else None, controls=(Buttons(buttons),))


def near_button(offer: Completion, verb: str) -> Button:
    """The button that opens what has a name."""
    own = verb if offer.kind == "hub" else "who"
    return Button(offer.shown or offer.name, Press(own, offer.entity).id)
