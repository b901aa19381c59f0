"""One value and its bounds come in; the problem with it, in Discord's words, goes out."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from playground.server.refusals import Problem

Path = tuple[str | int, ...]


def size(text: str) -> int:
    """The length in code points or UTF-16 units, whichever is more: Discord counts in either, by place."""
    return max(len(text), len(text.encode("utf-16-le", "surrogatepass")) // 2)


def text_problems(path: Path, value: Any, low: int, high: int, *, required: bool = True) -> Iterator[Problem]:
    """A text has `low` to `high` characters; None is missing."""
    if value is None:
        if required:
            yield missing(path)
    elif not isinstance(value, str):
        yield Problem(path, "STRING_TYPE_CONVERT", f'Could not interpret "{value}" as string.')
    elif not low <= size(value) <= high:
        yield bad_length(path, low, high)


def count_problems(path: Path, value: Any, low: int, high: int) -> Iterator[Problem]:
    """A list has `low` to `high` members; None counts as empty."""
    if value is not None and not isinstance(value, list):
        yield Problem(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
    elif not low <= len(value or ()) <= high:
        yield bad_length(path, low, high)


def is_moment(text: str) -> bool:
    """Whether a text is a date or a moment as ISO 8601 writes them."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def missing(path: Path) -> Problem:
    """A required field is not there."""
    return Problem(path, "BASE_TYPE_REQUIRED", "This field is required")


def bad_length(path: Path, low: int, high: int) -> Problem:
    """Too short or too long."""
    if low == 0:
        return Problem(path, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")
    return Problem(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")


def not_one_of(path: Path, allowed: object) -> Problem:
    """A value outside a closed list."""
    return Problem(path, "BASE_TYPE_CHOICES", f"Value must be one of {allowed}.")


def members(value: Any) -> list[dict[str, Any]]:
    """The objects of a list; what is no list has none (its own problem is told elsewhere)."""
    return [member for member in value if isinstance(member, dict)] if isinstance(value, list) else []


def range_problems(path: Path, value: Any, low: float, high: float) -> Iterator[Problem]:
    """A number lies between two others; None is not there."""
    if value is None:
        return
    if value < low:
        yield Problem(path, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {low}.")
    elif value > high:
        yield Problem(path, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {high}.")


def url_problems(path: Path, value: Any, schemes: tuple[str, ...]) -> Iterator[Problem]:
    """An address begins with one of the schemes and names something; what is no text is told elsewhere."""
    if not isinstance(value, str) or not value:
        return
    scheme, _, rest = value.partition("://")
    if scheme.lower() not in schemes:
        told = f'Scheme "{scheme[:100]}" is not supported. Scheme must be one of {schemes}.'
        yield Problem(path, "URL_TYPE_INVALID_SCHEME", told)
    elif not rest.strip("/") or any(character.isspace() for character in value):
        yield Problem(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")
