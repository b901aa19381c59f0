"""What seed files are made of: a text, list or mapping as read goes in, an id, line, number or date comes out."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from knowledge.dates import FORMS_ALLOWED, Day, When, read_when

_NUMBER = re.compile(r"(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,17})(\.\d{1,9})?", re.ASCII)
_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
ID_FORM = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MAX_ID = 80
# Stands in a new file for what a curator has still to say; no id, date or number looks like it.
TO_FILL = "FILL_IN"


def as_list(given: object) -> object:
    """A single value stands for a list of one, nothing for an empty one."""
    return given if isinstance(given, list) else [] if given is None else [given]


def as_mapping(given: object) -> object:
    """Nothing stands for an empty mapping."""
    return {} if given is None else given


def _as_decimal(given: object) -> object:
    if not isinstance(given, str) or not _NUMBER.fullmatch(given):
        raise ValueError(f"{quote(given)} is no number; allowed: digits such as 4200, 4,200 or 43.55")
    return Decimal(given.replace(",", ""))


def as_when(given: object) -> When:
    """Read a date.

    Raises:
        ValueError: it is none, or a span that ends before it starts.
    """
    # A When is a dataclass: pydantic would build one from a mapping, past every check of dates.
    when = read_when(given) if isinstance(given, str) else None
    if when is None:
        raise ValueError(f"{quote(given)} is no date; allowed: {FORMS_ALLOWED}")
    if when.end and when.start.year and when.end.year and _first(when.start) > _last(when.end):
        raise ValueError(f"{given!r} ends before it starts")
    return when


def _as_checked(given: object) -> When:
    when = as_when(given)
    if when.end or when.start.year is None:
        raise ValueError(f"{quote(given)} is no day that somebody read it on; allowed: YYYY-MM-DD, YYYY-MM, YYYY")
    return when


def _as_days(given: object) -> int:
    if not isinstance(given, str) or not re.fullmatch(r"[1-9]\d{0,4}", given, re.ASCII):
        raise ValueError(f"{quote(given)} is no number of days; allowed: 1 to 99999")
    return int(given)


def _first(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0


def _last(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 12, day.day or 31


def quote(given: object) -> str:
    """What was given, as a problem shows it."""
    if isinstance(given, str):
        return repr(given[:60])
    return "a list" if isinstance(given, list) else "a mapping" if isinstance(given, dict) else "nothing"


def _one_line(text: str) -> str:
    if _BREAK.search(text):
        raise ValueError("a line break or control character; allowed: text on one line")
    if TO_FILL in text:
        raise ValueError(f"{TO_FILL} is still to be filled in")
    return text


class _Plain:
    """For editors: what we read as text, they see as a number or a truth value when it looks like one."""

    def __init__(self, *seen: str) -> None:
        self.seen = seen

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "type": ["string", *self.seen]}


class _Loose:
    """For editors: a single value stands for a list of one, and nothing for an empty list or mapping."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        inner = handler(core)
        alone = [inner["items"]] if inner["type"] == "array" else []
        return {"anyOf": [*alone, inner, {"type": "null"}]}


Item = TypeVar("Item")
Id = Annotated[str, Field(pattern=ID_FORM, max_length=MAX_ID), _Plain("integer")]
Line = Annotated[
    str, Field(min_length=1, max_length=300, pattern=r"^\S"), AfterValidator(_one_line), _Plain("number", "boolean")
]
Statement = Annotated[str, Field(min_length=1, max_length=400, pattern=r"^\S"), AfterValidator(_one_line)]
Listed = Annotated[list[Item], BeforeValidator(as_list), _Loose()]
Mapped = Annotated[dict[Id, Item], BeforeValidator(as_mapping), _Loose()]
Lines = Listed[Line]
Ids = Listed[Id]
_DAY_FORM = r"(\d{4}|-)(-\d{2}(-\d{2})?)?"
_DATE_SEEN = {"type": ["string", "integer"], "minimum": 1000, "maximum": 9999}
Number = Annotated[
    Decimal,
    BeforeValidator(_as_decimal),
    WithJsonSchema({"type": ["number", "string"], "minimum": 0, "pattern": f"^{_NUMBER.pattern}$"}),
]
Dated = Annotated[
    When, BeforeValidator(as_when), WithJsonSchema({**_DATE_SEEN, "pattern": f"^{_DAY_FORM}(/{_DAY_FORM})?$"})
]
Undated = Annotated[
    When | Literal["undated"],
    BeforeValidator(lambda given: given if given == "undated" else as_when(given)),
    WithJsonSchema({**_DATE_SEEN, "pattern": f"^({_DAY_FORM}(/{_DAY_FORM})?|undated)$"}),
]
Checked = Annotated[
    When,
    BeforeValidator(_as_checked),
    WithJsonSchema({**_DATE_SEEN, "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]
Days = Annotated[
    int,
    BeforeValidator(_as_days),
    WithJsonSchema({"type": ["integer", "string"], "minimum": 1, "maximum": 99_999, "pattern": r"^[1-9]\d{0,4}$"}),
]


def is_id(text: str) -> bool:
    """Whether a text can be the id of something."""
    return len(text) <= MAX_ID and re.fullmatch(ID_FORM, text) is not None
