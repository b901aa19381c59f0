"""What each key of each form means: nothing goes in, a few words for editors and for new files come out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pydantic import BaseModel

from knowledge.seeds.schema import (
    AttributeSeed,
    ContactSeed,
    EntitySeed,
    FactSeed,
    HubSeed,
    QuestionWordSeed,
    RelationSeed,
    SourceSeed,
    TopicSeed,
    UnitSeed,
    ValueSeed,
    VocabularySeed,
)

_ID = "used once; small letters and digits in groups joined by hyphens"
_NAMED = {
    "name": "the name to show",
    "zh": "Chinese names; the first is shown to those who ask in Chinese",
    "aliases": "other names; case, accents, spaces, dots and hyphens make no difference",
    "acronyms": "short forms in capitals",
    "pinyin": "the Chinese name in Latin letters",
    "shared": "those of its names that mean others too; each of them lists it as well",
    "part_of": "the id of the entity it lies in or belongs to",
    "facts": "the facts about it",
}
MEANINGS: Mapping[type[BaseModel], Mapping[str, str]] = MappingProxyType(
    {
        SourceSeed: {
            "id": _ID,
            "title": "the document's title",
            "publisher": "who published it",
            "date": "the document's own date, or undated",
            "checked": "the day it was last read",
            "file": "the name of the copy that was read",
            "address": "where it stands on the web, only when the document says so",
            "review_after": "after so many days it should be read again (365 when not given)",
        },
        TopicSeed: {"id": _ID, "label": "the heading in English", "zh": "the heading in Chinese"},
        AttributeSeed: {
            "id": _ID,
            "label": "what facts of it tell, in English",
            "zh": "the same in Chinese",
            "topic": "the topic that its facts are filed under, from topics.yaml",
            "gives": "kinds of value that its facts tell besides those of their values",
            "cues": "words that ask for it",
            "strict": "whether its cues ask for it and nothing else",
            "own": "whether it is told of its subject alone, not of the subject's hub",
            "aside": "whether it is told of the source rather than of a hub; only its cues ask for it",
        },
        RelationSeed: {
            "id": _ID,
            "label": "how the tie reads from the subject: resident company of",
            "inverse": "how it reads from the other end: resident companies",
            "cues": "words that ask for it",
            "place": "whether it tells where the subject is",
        },
        UnitSeed: {
            "id": "what a number counts or measures, in the singular; may hold spaces",
            "dimension": "units of one dimension compare",
            "factor": "a number of this unit times this compares with the dimension's other units",
            "cues": "words that ask for a figure of this dimension and nothing else",
        },
        VocabularySeed: {
            "ignored": "words that carry no content",
            "generic": "words that many hubs bear in their names; they count half",
            "outside": "names that people ask about and that are in no fact",
            "sites": "words that stand for a hub behind the name of whoever runs it",
            "spellings": "what people type in a hurry, and what they mean",
            "question_words": "opening words of questions, with the kinds of value that they want",
            "forms": "words that ask for a form of answer; a leading ^ means at the beginning",
            "concepts": "words that mean the same to those who ask",
            "zh": "what forms of hubs, cities, countries and labels of ties and contacts are called in Chinese",
        },
        QuestionWordSeed: {"words": "the opening words", "wants": "the kinds of value that answer them"},
        FactSeed: {
            "id": _ID + "; never changed once it is published",
            "attribute": "what it tells, from attributes.yaml",
            "statement": "one sentence of your own that stands alone and names its subject in full",
            "as_of": "for when it holds: YYYY, YYYY-MM or YYYY-MM-DD",
            "source": "the document that says so, from sources.yaml",
            "subject": "the entity it is about; without it, the one it is written under",
            "hub": "the hub it belongs to; without it, the hub it is written under",
            "topic": "its topic; without it, the attribute's",
            "value": "what the statement says, typed",
            "relations": "ties of the subject to others, from relations.yaml",
            "differs": "facts in which another document says otherwise; they name this one as well",
            "asked": "other ways to ask for it",
            "unsaid": "words that ask for what the statement leaves out",
        },
        ValueSeed: {
            "number": "a count or measure; it needs its unit",
            "money": "an amount in full; it needs its currency",
            "date": "a date of the statement",
            "entities": "organisations, people, events, places, programmes or hubs by id",
            "names": "several things that are no entities, complete, in the document's order",
            "text": "the words of the statement that answer directly",
            "unit": "of a number: what it counts or measures, from units.yaml",
            "currency": "of money: three capital letters",
            "bound": "how exact a number or amount is",
            "to": "the end of a range that number begins",
            "time": "of a date: the clock time, HH:MM",
        },
        ContactSeed: {
            "label": "what it is: Website, Telephone, Media contact",
            "value": "the address or number itself",
            "source": "the document that gives it, from sources.yaml",
            "as_of": "for when it holds",
        },
        EntitySeed: {"id": _ID, **_NAMED, "hubs": "the hubs it is tied to; the first is the hub of its facts"},
        HubSeed: {
            **_NAMED,
            "form": "what it is: science park, campus, zone",
            "city": "the city it lies in",
            "country": "the country it lies in",
            "topics": "what it is mostly about, from topics.yaml",
            "overview": "the ids of two or three facts that introduce it",
            "contacts": "ways to reach it",
        },
    }
)
