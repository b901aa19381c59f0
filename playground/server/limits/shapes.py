"""A value and the form it should have come in; each place where it is of another kind goes out, in Discord's words."""

from collections.abc import Callable, Iterator
from typing import Any

from playground.server.limits.text import Path, missing
from playground.server.refusals import Problem

MOST_BITS = (1 << 54) - 1
Form = Callable[[Path, Any], Iterator[Problem]]  # None has every form: whether a field must be there is another rule


def text(path: Path, value: Any) -> Iterator[Problem]:
    """A string."""
    if value is not None and not isinstance(value, str):
        yield Problem(path, "STRING_TYPE_CONVERT", f'Could not interpret "{_short(value)}" as string.')


def whole(path: Path, value: Any) -> Iterator[Problem]:
    """An integer that fits into 64 bits; true is none."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 1 << 63):
        yield Problem(path, "NUMBER_TYPE_COERCE", f'Value "{_short(value)}" is not int.')


def number(path: Path, value: Any) -> Iterator[Problem]:
    """An integer or a fraction."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        yield Problem(path, "NUMBER_TYPE_COERCE", f'Value "{_short(value)}" is not float.')


def flag(path: Path, value: Any) -> Iterator[Problem]:
    """True or false."""
    if value is not None and not isinstance(value, bool):
        yield Problem(path, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")


def snowflake(path: Path, value: Any) -> Iterator[Problem]:
    """An id: digits, or (as discord.py sends some) an integer."""
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20
    if value is not None and not digits and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        yield Problem(path, "NUMBER_TYPE_COERCE", f'Value "{_short(value)}" is not snowflake.')


def bits(path: Path, value: Any) -> Iterator[Problem]:
    """Permission bits: a number, or its digits."""
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20
    if value is not None and not digits and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        yield Problem(path, "NUMBER_TYPE_COERCE", f'Value "{_short(value)}" is not int.')
    elif value is not None and int(value) > MOST_BITS:
        yield Problem(path, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {MOST_BITS}.")


def scalar(path: Path, value: Any) -> Iterator[Problem]:
    """Anything without parts: a choice's value, a control's default."""
    if isinstance(value, dict | list):
        yield Problem(path, "UNION_TYPE_CHOICES", "Value must be a string, a number or a boolean.")


def nonce(path: Path, value: Any) -> Iterator[Problem]:
    """A text, or a whole number."""
    if not isinstance(value, str):
        yield from whole(path, value)


def listed(form: Form) -> Form:
    """A list with members of one form, none of them null."""

    def check(path: Path, value: Any) -> Iterator[Problem]:
        if value is None:
            return
        if not isinstance(value, list):
            yield Problem(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return
        for place, member in enumerate(value):
            if member is None:
                yield missing((*path, place))
            yield from form((*path, place), member)

    return check


def record(**fields: Form) -> Form:
    """An object; what is not named in it is not looked at, as Discord does."""

    def check(path: Path, value: Any) -> Iterator[Problem]:
        if value is None:
            return
        if not isinstance(value, dict):
            yield Problem(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
            return
        for name, form in fields.items():
            yield from form((*path, name), value.get(name))

    return check


def each(form: Form) -> Form:
    """An object with free keys, all its values of one form and none of them null."""

    def check(path: Path, value: Any) -> Iterator[Problem]:
        if value is not None and not isinstance(value, dict):
            yield Problem(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
            return
        for name, member in (value or {}).items():
            if member is None:
                yield missing((*path, name))
            yield from form((*path, name), member)

    return check


def _short(value: Any) -> str:
    return str(value)[:100]
