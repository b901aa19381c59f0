"""Contacts of one hub before and after: they go in as lists, what became of each comes out."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from knowledge.changes.fields import contact_fields, order_field
from knowledge.changes.values import Change, FieldChange, How
from knowledge.model import Contact

_Key = Callable[[Contact], Hashable]


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Places of the contacts that are the same in both lists, and of those that only one of them has."""

    same: dict[int, int]
    removed: dict[int, Contact]
    added: dict[int, Contact]


def contact_changes(
    hub: str, before: tuple[Contact, ...], after: tuple[Contact, ...]
) -> tuple[tuple[Change, ...], FieldChange | None]:
    """What became of each contact; then whether those that kept label and value stand in another order.

    A contact is the same when it has the same label and value; else when only one that is left on either side has its
    label, or its value. The second desk of two that are both new is not taken for the first.
    """
    if before == after:
        return (), None
    pairs = _pairs(before, after)
    changes = [
        *(_change(hub, "removed", contact) for contact in pairs.removed.values()),
        *(_change(hub, "added", contact) for contact in pairs.added.values()),
    ]
    for old, new in pairs.same.items():
        if fields := contact_fields(before[old], after[new]):
            changes.append(_change(hub, "changed", after[new], fields))
    # One that changed has changed already, wherever it stands now.
    kept = {old: new for old, new in pairs.same.items() if _label(before[old]) == _label(after[new])}
    order = order_field(
        "contacts",
        (_label(before[old]) for old in sorted(kept)),
        (_label(after[new]) for new in sorted(kept.values())),
    )
    return tuple(changes), order


def _pairs(before: tuple[Contact, ...], after: tuple[Contact, ...]) -> _Pairs:
    pairs = _Pairs({}, dict(enumerate(before)), dict(enumerate(after)))
    # One that is written twice is paired with the first of its like.
    for old, new in _alike(pairs, lambda contact: (contact.label, contact.value)):
        _pair(pairs, old[: len(new)], new[: len(old)])
    keys: tuple[_Key, ...] = (lambda contact: contact.label, lambda contact: contact.value)
    for key in keys:
        for old, new in _alike(pairs, key):
            if len(old) == len(new) == 1:
                _pair(pairs, old, new)
    return pairs


def _alike(pairs: _Pairs, key: _Key) -> Iterator[tuple[list[int], list[int]]]:
    """Places on both sides of the contacts left that have the same key."""
    sides: dict[Hashable, tuple[list[int], list[int]]] = {}
    for side, contacts in enumerate((pairs.removed, pairs.added)):
        for place, contact in contacts.items():
            sides.setdefault(key(contact), ([], []))[side].append(place)
    yield from sides.values()


def _pair(pairs: _Pairs, old: list[int], new: list[int]) -> None:
    for left, right in zip(old, new, strict=True):
        pairs.same[left] = right
        del pairs.removed[left], pairs.added[right]


def _change(hub: str, how: How, contact: Contact, fields: tuple[FieldChange, ...] = ()) -> Change:
    return Change("contact", f"{hub}/{contact.label}/{contact.value}", how, _label(contact), hub, fields=fields)


def _label(contact: Contact) -> str:
    return f"{contact.label}: {contact.value}"
