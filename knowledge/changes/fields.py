"""What differs in one thing: its fields before and after go in, one FieldChange for each that differs comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from knowledge.changes.values import FieldChange
from knowledge.changes.written import Entry, Written, items_text, value_kind, value_text, written
from knowledge.model import Contact, Fact

# Of a stretch that is out of order this many are told from its beginning: enough to see it.
_SHOWN = 3


def entry_fields(old: Entry, new: Entry) -> tuple[FieldChange, ...]:
    """The fields in which two states of an entry differ; the id is none of them, nor are a hub's contacts."""
    before, after = written(old), written(new)
    if isinstance(old, Fact) and isinstance(new, Fact) and old.value is not None and new.value is not None:
        kinds = value_kind(old.value), value_kind(new.value)
        if kinds[0] != kinds[1]:
            # "2023" as a text and as a date would read the same.
            before = {**before, "value": f"{kinds[0]} {value_text(old.value)}"}
            after = {**after, "value": f"{kinds[1]} {value_text(new.value)}"}
    return written_fields(before, after)


def contact_fields(old: Contact, new: Contact) -> tuple[FieldChange, ...]:
    """The fields in which two states of a contact differ."""
    return written_fields(written(old), written(new))


def written_fields(before: Written, after: Written) -> tuple[FieldChange, ...]:
    """The fields that differ, those of the later state in its order, then those that only the earlier has."""
    changes = (_field(field, before.get(field), after.get(field)) for field in _fields(before, after))
    return tuple(change for change in changes if change)


def order_field(field: str, old: Iterable[str], new: Iterable[str]) -> FieldChange | None:
    """The same entries in another order; None when they are in the same."""
    return _list_field(field, tuple(old), tuple(new))


def _fields(before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, None]:
    return dict.fromkeys((*after, *before))


def _field(field: str, old: str | tuple[str, ...] | None, new: str | tuple[str, ...] | None) -> FieldChange | None:
    if old == new:
        return None
    if isinstance(old, tuple) or isinstance(new, tuple):
        return _list_field(field, _listed(old), _listed(new))
    return FieldChange(field, old or "", new or "") if (old or "") != (new or "") else None


def _listed(entries: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return entries if isinstance(entries, tuple) else (entries,) if entries else ()


def _list_field(field: str, old: tuple[str, ...], new: tuple[str, ...]) -> FieldChange | None:
    added, removed = Counter(new) - Counter(old), Counter(old) - Counter(new)
    stayed = _out_of_order(_without(old, removed), _without(new, added))
    if not (added or removed or stayed[0]):
        return None
    return FieldChange(field, *stayed, added=tuple(added.elements()), removed=tuple(removed.elements()))


def _without(entries: tuple[str, ...], less: Counter[str]) -> list[str]:
    left, kept = less.copy(), []
    for entry in entries:
        if left[entry] > 0:
            left[entry] -= 1
        else:
            kept.append(entry)
    return kept


def _out_of_order(old: list[str], new: list[str]) -> tuple[str, str]:
    """The beginning of the stretch that two orders of the same entries do not share, in either order."""
    places = [place for place, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
    if not places:
        return "", ""
    first, last = places[0], places[-1] + 1
    return _begun(old[first:last]), _begun(new[first:last])


def _begun(stretch: list[str]) -> str:
    shown, rest = stretch[:_SHOWN], len(stretch) - _SHOWN
    return items_text(shown) + (f"; … {rest} more" if rest > 0 else "")
