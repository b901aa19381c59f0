"""The form of each kind of seed file: a read tree goes in, typed entries come out, or what is wrong where."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from difflib import get_close_matches
from typing import Annotated, Any, Literal, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from knowledge.errors import Problem
from knowledge.model import Bound, ValueKind
from knowledge.seeds.fields import (
    Checked,
    Dated,
    Days,
    Id,
    Ids,
    Line,
    Lines,
    Listed,
    Mapped,
    Number,
    Statement,
    Undated,
)
from knowledge.seeds.reading import MAX_PROBLEMS, TOO_MANY, Path, SeedTree


class _Seed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class SourceSeed(_Seed):
    """A document. `date: undated` when it bears no date."""

    id: Id
    title: Line
    publisher: Line
    date: Undated
    checked: Checked
    file: Line
    address: Line | None = None
    review_after: Days | None = None


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
    gives: Listed[ValueKind] = []
    cues: Lines = []
    strict: bool = False
    own: bool = False
    aside: bool = False


class RelationSeed(_Seed):
    """A tie between two entities."""

    id: Id
    label: Line
    inverse: Line
    cues: Lines = []
    place: bool = False


class UnitSeed(_Seed):
    """What a number counts or measures."""

    id: Line
    dimension: Id
    factor: Number = Decimal(1)
    cues: Lines = []


class QuestionWordSeed(_Seed):
    """Opening words of questions with what they ask for."""

    words: Lines
    wants: Listed[ValueKind]


class VocabularySeed(_Seed):
    """How people put questions."""

    ignored: Lines
    generic: Lines
    outside: Lines = []
    sites: Lines = []
    spellings: dict[Line, Line] = {}
    question_words: list[QuestionWordSeed]
    forms: dict[
        Literal["list", "names", "why", "day", "count", "compare", "between", "both", "except", "yes-no", "definition"],
        Lines,
    ]
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
        if self.number is not None and self.to is not None and self.to <= self.number:
            raise ValueError(f"the range ends at {self.to}, before it starts")
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
    relations: Mapped[Ids] = {}
    differs: Ids = []
    asked: Lines = []
    unsaid: Lines = []


class NamedSeed(_Seed):
    """What every entity has: its names, and the facts written under it."""

    name: Line
    zh: Lines = []
    aliases: Lines = []
    acronyms: Lines = []
    pinyin: Lines = []
    shared: Lines = []
    part_of: Id | None = None
    facts: Listed[FactSeed] = []


class EntitySeed(NamedSeed):
    """An organisation, person, event, place or programme; its folder says which."""

    id: Id
    hubs: Ids


class ContactSeed(_Seed):
    """A way to reach a hub."""

    label: Line
    value: Line
    source: Id
    as_of: Dated


class HubSeed(NamedSeed):
    """A hub; its file name is its id. `overview` names the facts that introduce it."""

    form: Line
    city: Line | None = None
    country: Line | None = None
    topics: Ids
    overview: Ids
    contacts: Listed[ContactSeed] = []


Form = TypeVar("Form", bound=BaseModel)


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
        near = get_close_matches(str(place[-1]), _form_at(form, wrong["loc"]).model_fields, 1)
        return f"unknown key {str(place[-1])[:60]!r}" + (f"; did you mean {near[0]!r}?" if near else "")
    if kind == "missing":
        return f"{key}: missing"
    if kind == "literal_error":
        return f"{key}: {str(given)[:60]!r}; allowed: {wrong['ctx']['expected']}"
    if kind == "string_pattern_mismatch":
        return f"{key}: {str(given)[:60]!r} has not the allowed form {wrong['ctx']['pattern']}"
    message = wrong["msg"].removeprefix("Value error, ")
    return f"{key}: {message}" if key else message


def _form_at(form: type[BaseModel], path: Path) -> type[BaseModel]:
    """The form of the entry that a path leads into."""
    for part in path[:-1]:
        if isinstance(part, str) and part in form.model_fields:
            form = next(_forms_in(form.model_fields[part].annotation), form)
    return form


def _forms_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _forms_in(inner)


def _allowed(form: type[BaseModel]) -> str:
    return "a mapping with " + ", ".join(form.model_fields)
