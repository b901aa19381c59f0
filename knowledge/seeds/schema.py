"""The form of each kind of seed file: a read tree goes in, typed entries come out, or what is wrong where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from difflib import get_close_matches
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from knowledge.dates import FORMS_ALLOWED, Day, When, read_when
from knowledge.errors import Problem
from knowledge.model import Bound, ValueKind
from knowledge.seeds.reading import MAX_PROBLEMS, TOO_MANY, Path, SeedTree

_NUMBER = re.compile(r"(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,17})(\.\d{1,9})?", re.ASCII)
_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
ID_FORM = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MAX_ID = 80


def _as_list(given: object) -> object:
    return given if isinstance(given, list) else [] if given is None else [given]


def _as_mapping(given: object) -> object:
    return {} if given is None else given


def _as_decimal(given: object) -> object:
    if not isinstance(given, str) or not _NUMBER.fullmatch(given):
        raise ValueError(f"{_quote(given)} is no number; allowed: digits such as 4200, 4,200 or 43.55")
    return Decimal(given.replace(",", ""))


def _as_when(given: object) -> object:
    # A When is a dataclass: pydantic would build one from a mapping, past every check of dates.
    when = read_when(given) if isinstance(given, str) else None
    if when is None:
        raise ValueError(f"{_quote(given)} is no date; allowed: {FORMS_ALLOWED}")
    if when.end and when.start.year and when.end.year and _first(when.start) > _last(when.end):
        raise ValueError(f"{given!r} ends before it starts")
    return when


def _first(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0


def _last(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 12, day.day or 31


def _quote(given: object) -> str:
    if isinstance(given, str):
        return repr(given[:60])
    return "a list" if isinstance(given, list) else "a mapping" if isinstance(given, dict) else "nothing"


def _one_line(text: str) -> str:
    if _BREAK.search(text):
        raise ValueError("a line break or control character; allowed: text on one line")
    return text


Id = Annotated[str, Field(pattern=ID_FORM, max_length=MAX_ID)]
Line = Annotated[str, Field(min_length=1, max_length=300, pattern=r"^\S"), AfterValidator(_one_line)]
Statement = Annotated[str, Field(min_length=1, max_length=400, pattern=r"^\S"), AfterValidator(_one_line)]
Lines = Annotated[list[Line], BeforeValidator(_as_list)]
Ids = Annotated[list[Id], BeforeValidator(_as_list)]
Number = Annotated[Decimal, BeforeValidator(_as_decimal)]
Dated = Annotated[When, BeforeValidator(_as_when)]


class _Seed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class SourceSeed(_Seed):
    """A document. `date: undated` when it bears no date."""

    id: Id
    title: Line
    publisher: Line
    date: Annotated[When | Literal["undated"], BeforeValidator(lambda d: d if d == "undated" else _as_when(d))]
    checked: Dated
    file: Line
    address: Line | None = None


class TopicSeed(_Seed):
    """A heading that facts are filed under."""

    id: Id
    label: Line
    zh: Line


class AttributeSeed(_Seed):
    """What facts tell, with the words that people ask for it with."""

    id: Id
    label: Line
    zh: Line
    topic: Id
    wants: Annotated[list[ValueKind], BeforeValidator(_as_list)] = []
    cues: Lines = []
    strict: bool = False


class RelationSeed(_Seed):
    """A tie between two entities."""

    id: Id
    label: Line
    inverse: Line
    cues: Lines = []


class UnitSeed(_Seed):
    """What a number counts or measures."""

    id: Line
    plural: Line
    dimension: Id
    factor: Number = Decimal(1)
    cues: Lines = []


class QuestionWordSeed(_Seed):
    """Opening words of questions with what they ask for."""

    words: Lines
    wants: Annotated[list[ValueKind], BeforeValidator(_as_list)]


class VocabularySeed(_Seed):
    """How people put questions."""

    ignored: Lines
    generic: Lines
    question_words: list[QuestionWordSeed]
    forms: dict[Literal["list", "count", "compare", "yes-no", "definition"], Lines]
    concepts: dict[Id, Lines]


class ValueSeed(_Seed):
    """What the statement says, typed: one of number, money, date, entities, names, text."""

    number: Number | None = None
    money: Number | None = None
    date: Dated | None = None
    entities: Ids | None = None
    names: Lines | None = None
    text: Line | None = None
    unit: Line | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    bound: Bound = "exactly"
    to: Number | None = None
    time: Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")] | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> ValueSeed:
        kinds = ("number", "money", "date", "entities", "names", "text")
        given = [kind for kind in kinds if getattr(self, kind) is not None]
        if len(given) != 1:
            raise ValueError(f"a value has exactly one of {', '.join(kinds)}; given: {', '.join(given) or 'none'}")
        companions = {"unit": "number", "to": "number", "currency": "money", "time": "date"}
        for companion, kind in companions.items():
            if getattr(self, companion) is not None and given != [kind]:
                raise ValueError(f"{companion} goes with {kind} only")
        if (self.number is not None and self.unit is None) or (self.money is not None and self.currency is None):
            raise ValueError("a number needs its unit, money its currency")
        return self


class FactSeed(_Seed):
    """One statement. Subject, hub and topic default to those of the place it is written in."""

    id: Id
    attribute: Id
    statement: Statement
    as_of: Dated
    source: Id
    subject: Id | None = None
    hub: Id | None = None
    topic: Id | None = None
    value: ValueSeed | None = None
    relations: Annotated[dict[Id, Ids], BeforeValidator(_as_mapping)] = {}
    differs: Ids = []
    asked: Lines = []


class _NamedSeed(_Seed):
    name: Line
    zh: Lines = []
    aliases: Lines = []
    acronyms: Lines = []
    pinyin: Lines = []
    shared: Lines = []
    part_of: Id | None = None
    facts: Annotated[list[FactSeed], BeforeValidator(_as_list)] = []


class EntitySeed(_NamedSeed):
    """An organisation, person, event, place or programme; its folder says which."""

    id: Id
    hubs: Ids


class ContactSeed(_Seed):
    """A way to reach a hub."""

    label: Line
    value: Line
    source: Id
    as_of: Dated


class HubSeed(_NamedSeed):
    """A hub; its file name is its id. `overview` names the facts that introduce it."""

    form: Line
    city: Line
    country: Line
    topics: Ids
    overview: Ids
    contacts: Annotated[list[ContactSeed], BeforeValidator(_as_list)] = []


Form = TypeVar("Form", bound=BaseModel)


def is_id(text: str) -> bool:
    """Whether a text can be the id of something."""
    return len(text) <= MAX_ID and re.fullmatch(ID_FORM, text) is not None


def fit(form: type[Form], tree: SeedTree) -> tuple[Form | None, tuple[Problem, ...]]:
    """Hold a file that is one mapping against its form."""
    return _fit(form, tree, tree.content, ())


def fit_list(form: type[Form], tree: SeedTree) -> tuple[tuple[tuple[int, Form], ...], tuple[Problem, ...]]:
    """Hold a file that is a list against the form of its entries; the good ones come out with their number in it."""
    if not isinstance(tree.content, list):
        return (), (tree.problem((), "not a list; allowed: a list of entries, each starting with a dash"),)
    entries: list[tuple[int, Form]] = []
    problems: list[Problem] = []
    for number, content in enumerate(tree.content):
        entry, wrong = _fit(form, tree, content, (number,))
        problems.extend(wrong)
        if len(problems) > MAX_PROBLEMS:
            return (), (*problems[:MAX_PROBLEMS], tree.problem((number,), TOO_MANY))
        if entry is not None:
            entries.append((number, entry))
    return tuple(entries), tuple(problems)


def _fit(form: type[Form], tree: SeedTree, content: Any, path: Path) -> tuple[Form | None, tuple[Problem, ...]]:
    if not isinstance(content, dict):
        return None, (tree.problem(path, f"not a mapping; allowed: {_allowed(form)}"),)
    try:
        return form.model_validate(content), ()
    except ValidationError as error:
        return None, tuple(_problems(form, tree, path, error))


def _problems(form: type[BaseModel], tree: SeedTree, path: Path, error: ValidationError) -> Iterator[Problem]:
    for number, wrong in enumerate(error.errors(include_url=False)):
        if number == MAX_PROBLEMS:
            yield tree.problem(path, TOO_MANY)
            return
        place = (*path, *wrong["loc"])
        yield tree.problem(place, _say(form, place, wrong))


def _say(form: type[BaseModel], place: Path, wrong: Any) -> str:
    key = ".".join(str(part) for part in place if isinstance(part, str))
    kind, given = wrong["type"], wrong["input"]
    if kind == "extra_forbidden":
        near = get_close_matches(str(place[-1]), form.model_fields, 1)
        return f"unknown key {place[-1]!r}" + (f"; did you mean {near[0]!r}?" if near else "")
    if kind == "missing":
        return f"{key}: missing"
    if kind == "literal_error":
        return f"{key}: {given!r}; allowed: {wrong['ctx']['expected']}"
    if kind == "string_pattern_mismatch":
        return f"{key}: {str(given)[:60]!r} has not the allowed form {wrong['ctx']['pattern']}"
    message = wrong["msg"].removeprefix("Value error, ")
    return f"{key}: {message}" if key else message


def _allowed(form: type[BaseModel]) -> str:
    return "a mapping with " + ", ".join(form.model_fields)
