"""The form of each kind of seed file: its keys, what each may be, and what goes together."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

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
        Literal[
            "list",
            "names",
            "why",
            "day",
            "count",
            "compare",
            "between",
            "both",
            "except",
            "yes-no",
            "definition",
            "talk",
        ],
        Lines,
    ]
    concepts: dict[Id, Lines]
    zh: dict[Line, Line] = {}


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
