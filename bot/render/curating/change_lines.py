"""What changed, for curators in Discord: Changes go in, inert lines in their language come out, hub by hub."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from bot.render.plain import echoed
from bot.speech import Speech, message
from knowledge import Change, Changes, FieldChange

# So much of a value is shown; both the old and the new one have to fit a line that somebody reads.
MOST_VALUE = 120
SIGNS: Mapping[str, str] = MappingProxyType({"added": "+", "removed": "−", "renamed": "~", "changed": "~"})
THINGS: Mapping[str, str] = MappingProxyType(
    {
        "hub": message("hub"),
        "fact": message("fact"),
        "contact": message("contact"),
        "organisation": message("organisation"),
        "person": message("person"),
        "event": message("event"),
        "place": message("place"),
        "programme": message("programme"),
        "source": message("source"),
        "topic": message("topic"),
        "attribute": message("attribute"),
        "relation": message("relation"),
        "unit": message("unit"),
        "vocabulary": message("vocabulary"),
    }
)


def counts(changes: Changes, words: Speech) -> str:
    """The counts in one line: "facts: 2 added, 1 changed; sources: 1 removed (2 hubs)"."""
    if not changes:
        return words("Nothing changed.")
    found: Counter[tuple[str, str]] = Counter((change.thing, change.how) for change in changes)
    things = []
    for thing, name in THINGS.items():
        hows = [_counted(how, found[thing, how], words) for how in SIGNS if found[thing, how]]
        if hows:
            things.append(words("{thing}: {counts}", thing=words(name), counts=words.listed(hows)))
    hubs = len(changes.hubs)
    where = words.many("({number} hub)", "({number} hubs)", hubs) if hubs else ""
    told = words("; ").join(things)
    return words("{counts} {hubs}", counts=told, hubs=where) if where else told


def change_lines(changes: Changes, words: Speech) -> tuple[str, ...]:
    """A line for each hub, and under it one for each thing that came or went and for each field that differs."""
    return tuple(_lines(changes, words))


def _counted(how: str, number: int, words: Speech) -> str:
    match how:
        case "added":
            return words.many("{number} added", "{number} added", number)
        case "removed":
            return words.many("{number} removed", "{number} removed", number)
        case "renamed":
            return words.many("{number} renamed", "{number} renamed", number)
    return words.many("{number} changed", "{number} changed", number)


def _lines(changes: Changes, words: Speech) -> Iterator[str]:
    for hub, group in changes.by_hub():
        yield f"**{echoed(hub, MOST_VALUE) if hub else words('of no hub')}**"
        for change in group:
            yield from _of(change, words)


def _of(change: Change, words: Speech) -> Iterator[str]:
    # A contact's id repeats its hub and its label.
    name = echoed(change.label if change.thing == "contact" else change.id, MOST_VALUE)
    head = f"{SIGNS[change.how]} {words(THINGS[change.thing])} {name}"
    if change.how in ("added", "removed"):
        label = echoed(change.label, 2 * MOST_VALUE)
        yield head if label == name else words("{thing}: {change}", thing=head, change=label)
    if change.was:
        yield words("{thing}: was {before}", thing=head, before=echoed(change.was, MOST_VALUE))
    for field in change.fields:
        yield words(
            "{thing}: {change}", thing=head, change=f"{echoed(field.field, MOST_VALUE)}: {_field(field, words)}"
        )


def _field(field: FieldChange, words: Speech) -> str:
    moved = f"{_value(field.old, words)} → {_value(field.new, words)}"
    if not (field.added or field.removed):
        return moved
    parts = [f"+ “{echoed(entry, MOST_VALUE)}”" for entry in field.added]
    parts += [f"− “{echoed(entry, MOST_VALUE)}”" for entry in field.removed]
    if field.old != field.new:
        parts.append(words("in another order: {change}", change=moved))
    return words.listed(parts)


def _value(text: str, words: Speech) -> str:
    return echoed(text, MOST_VALUE) if text else words("(nothing)")
