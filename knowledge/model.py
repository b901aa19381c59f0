"""What is known, as frozen values: the seeds go in as these, and every answer stands on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from knowledge.dates import When
from knowledge.text import Language

EntityKind = Literal["hub", "organisation", "person", "event", "place", "programme"]
NameKind = Literal["name", "alias", "acronym", "chinese", "pinyin"]
Bound = Literal["exactly", "more than", "at least", "nearly", "about"]
ValueKind = Literal["number", "money", "date", "duration", "person", "organisation", "place", "text"]

# What hubs say of themselves changes with their yearly reports; a source that ages faster says so itself.
REVIEW_DAYS = 365


@dataclass(frozen=True, slots=True)
class Name:
    """One way to call an entity. A shared name is known to belong to several entities, and says so in each."""

    text: str
    kind: NameKind
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """Whom or what facts are about: a hub, or an organisation, person, event, place or programme tied to one."""

    id: str
    kind: EntityKind
    names: tuple[Name, ...]
    hubs: tuple[str, ...]
    part_of: str | None = None

    @property
    def name(self) -> str:
        """The name to show."""
        return self.names[0].text

    def name_in(self, language: Language) -> str:
        """The name to show to those who ask in a language: in Chinese the curator's first, if there is any."""
        return next(iter(self.called("chinese")), self.name) if language == "zh" else self.name

    def called(self, kind: NameKind) -> tuple[str, ...]:
        """All its names of one kind, in the order the curator gave them."""
        return tuple(name.text for name in self.names if name.kind == kind)


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach a hub, as a source gives it."""

    label: str
    value: str
    source: str
    as_of: When


@dataclass(frozen=True, slots=True)
class Hub(Entity):
    """A place or programme we answer about; its id is its file name. `overview`: the facts that introduce it."""

    form: str = ""
    city: str = ""
    country: str = ""
    topics: tuple[str, ...] = ()
    overview: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from. `date` is None when the document bears none; `checked` is when we last read it.

    So many `review_days` after that, somebody should look whether it still says so.
    """

    id: str
    title: str
    publisher: str
    date: When | None
    checked: When
    file: str
    address: str | None = None
    review_days: int = REVIEW_DAYS


@dataclass(frozen=True, slots=True)
class Topic:
    """One of the closed list that facts are filed under."""

    id: str
    label: str
    chinese: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """What a fact tells, from a closed vocabulary; the cues are the words with which people ask for it.

    `gives` are kinds of value that its facts tell besides those of their values: a "where" is content with a location.

    The cues of a strict attribute ("address", "budget") ask for that and nothing else: no other fact answers them. An
    own attribute ("meaning", "role") is told of its subject alone, not of the hub that the subject belongs to. One that
    is aside ("publication") is told of the source rather than of the hubs: only its cues ask for it.
    """

    id: str
    label: str
    chinese: str
    topic: str
    gives: tuple[ValueKind, ...]
    cues: tuple[str, ...]
    strict: bool = False
    own: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class RelationKind:
    """A tie between two entities, from a closed vocabulary, with its reading from both ends.

    `place` says that the tie tells where its subject is.
    """

    id: str
    label: str
    inverse: str
    cues: tuple[str, ...]
    place: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts or measures. Units of one dimension compare: number times factor.

    `cues` ask for a figure of this dimension and nothing else: "what percentage".
    """

    id: str
    dimension: str
    factor: Decimal
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit; `upto` ends a range."""

    number: Decimal
    unit: str
    bound: Bound = "exactly"
    upto: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str
    bound: Bound = "exactly"


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, with the clock time when the source gives one."""

    date: When
    time: str | None = None


@dataclass(frozen=True, slots=True)
class Entities:
    """Entities by id: who or which."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """Things that are no entities, complete and in the order of the source."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of the statement that are the direct answer."""

    text: str


Value = Quantity | Money | Moment | Entities | Items | Phrase


@dataclass(frozen=True, slots=True)
class Relation:
    """The fact's subject is tied to another entity: subject, kind, target."""

    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One checkable statement: the unit of answering.

    `asked` are other ways to ask for it, `unsaid` words that ask for what it leaves out ("whose name is not given").
    """

    id: str
    subject: str
    hub: str
    attribute: str
    topic: str
    statement: str
    as_of: When
    source: str
    value: Value | None = None
    relations: tuple[Relation, ...] = ()
    differs: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionWord:
    """Words that open a question, and the kinds of value that satisfy it."""

    words: tuple[str, ...]
    wants: tuple[ValueKind, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How people put questions: words of both languages, kept by curators.

    `chinese`: what texts that are no facts, a hub's form or city or the name of a tie, are called in Chinese.
    """

    ignored: tuple[str, ...]
    generic: tuple[str, ...]
    outside: tuple[str, ...]
    sites: tuple[str, ...]
    spellings: Mapping[str, str]
    question_words: tuple[QuestionWord, ...]
    forms: Mapping[str, tuple[str, ...]]
    concepts: Mapping[str, tuple[str, ...]]
    chinese: Mapping[str, str] = field(default_factory=dict)

    def called(self, text: str, language: Language) -> str:
        """A form, city, country or label as it is called in a language; as the seeds write it when none says."""
        return self.chinese.get(text, text) if language == "zh" else text


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything known at one moment. It is replaced whole and never changed."""

    entities: Mapping[str, Entity]
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    attributes: Mapping[str, Attribute]
    relations: Mapping[str, RelationKind]
    units: Mapping[str, Unit]
    vocabulary: Vocabulary
    hubs: Mapping[str, Hub] = field(default_factory=dict)
