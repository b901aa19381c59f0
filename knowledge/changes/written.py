"""What a thing holds, field by field as curators write it: an entry goes in, texts and lists of texts come out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import assert_never

from knowledge.model import (
    Attribute,
    Bound,
    Contact,
    Entities,
    Entity,
    Fact,
    Hub,
    Items,
    Moment,
    Money,
    NameKind,
    Phrase,
    Quantity,
    RelationKind,
    Source,
    Topic,
    Unit,
    Value,
    Vocabulary,
)

Entry = Entity | Fact | Source | Topic | Attribute | RelationKind | Unit
# A tuple is a list that may be long: of it, what came and what went is told.
Written = Mapping[str, str | tuple[str, ...]]

_OTHER_NAMES: dict[str, tuple[NameKind, ...]] = {
    "zh": ("chinese",),
    "aliases": ("alias", "name"),
    "acronyms": ("acronym",),
    "pinyin": ("pinyin",),
}


def written(entry: Entry | Contact) -> Written:
    """The fields of an entry but its id, called as in the seeds."""
    match entry:
        case Fact():
            return _fact(entry)
        case Hub():
            return {**_entity(entry), **_hub(entry)}
        case Entity():
            return _entity(entry)
        case Contact():
            return {
                "label": entry.label,
                "value": entry.value,
                "source": entry.source,
                "as_of": str(entry.as_of),
            }
        case Source():
            return {
                "title": entry.title,
                "publisher": entry.publisher,
                "date": str(entry.date or "undated"),
                "checked": str(entry.checked),
                "file": entry.file,
                "address": entry.address or "",
            }
        case Topic() | Attribute() | RelationKind() | Unit():
            return _term(entry)
        case _ as never:
            assert_never(never)


def name_of(entity: Entity) -> str:
    """The name to show, its id when it has none."""
    return entity.name if entity.names else entity.id


def value_kind(value: Value) -> str:
    """What the seeds call a value of this kind."""
    match value:
        case Quantity():
            return "number"
        case Money():
            return "money"
        case Moment():
            return "date"
        case Entities():
            return "entities"
        case Items():
            return "names"
        case Phrase():
            return "text"
        case _ as never:
            assert_never(never)


def value_text(value: Value) -> str:
    """A value as a person would write it: "4,200 company, more than"."""
    match value:
        case Quantity():
            number = (
                _number(value.number) if value.upto is None else f"{_number(value.number)} to {_number(value.upto)}"
            )
            return _bounded(f"{number} {value.unit}", value.bound)
        case Money():
            return _bounded(f"{_number(value.amount)} {value.currency}", value.bound)
        case Moment():
            return str(value.date) if value.time is None else f"{value.date} {value.time}"
        case Entities():
            return ids_text(value.ids)
        case Items():
            return items_text(value.items)
        case Phrase():
            return value.text
        case _ as never:
            assert_never(never)


def ids_text(ids: Iterable[str]) -> str:
    """Ids in one line."""
    return ", ".join(ids)


def items_text(items: Iterable[str]) -> str:
    """Texts in one line; one that holds the separator itself stands in quotes."""
    return "; ".join(json.dumps(item, ensure_ascii=False) if _needs_quotes(item) else item for item in items)


def vocabulary_parts(words: Vocabulary) -> dict[str, Written]:
    """The parts of the vocabulary by what the seeds call them, each with its entries."""
    wants: dict[str, dict[str, None]] = {}
    for opening in words.question_words:
        for word in opening.words:
            wants.setdefault(word, {}).update(dict.fromkeys(opening.wants))
    return {
        "ignored": {"words": words.ignored},
        "generic": {"words": words.generic},
        "outside": {"names": words.outside},
        "sites": {"words": words.sites},
        "spellings": words.spellings,
        "question_words": {word: ids_text(kinds) for word, kinds in wants.items()},
        "forms": words.forms,
        "concepts": words.concepts,
        "zh": words.chinese,
    }


def _fact(fact: Fact) -> Written:
    return {
        "subject": fact.subject,
        "hub": fact.hub,
        "attribute": fact.attribute,
        "topic": fact.topic,
        "statement": fact.statement,
        "value": "" if fact.value is None else value_text(fact.value),
        "as_of": str(fact.as_of),
        "source": fact.source,
        "relations": tuple(f"{relation.kind}: {relation.target}" for relation in fact.relations),
        "differs": ids_text(fact.differs),
        "asked": fact.asked,
        "unsaid": fact.unsaid,
    }


def _entity(entity: Entity) -> Written:
    others = entity.names[1:]
    return {
        "kind": entity.kind,
        "name": name_of(entity),
        **{field: tuple(name.text for name in others if name.kind in kinds) for field, kinds in _OTHER_NAMES.items()},
        "shared": tuple(name.text for name in entity.names if name.shared),
        "hubs": ids_text(entity.hubs),
        "part_of": entity.part_of or "",
    }


def _hub(hub: Hub) -> Written:
    """What a hub has besides; its contacts are things of their own."""
    return {
        "form": hub.form,
        "city": hub.city,
        "country": hub.country,
        "topics": ids_text(hub.topics),
        "overview": ids_text(hub.overview),
    }


def _term(term: Topic | Attribute | RelationKind | Unit) -> Written:
    match term:
        case Topic():
            return {"label": term.label, "zh": term.chinese}
        case Attribute():
            return {
                "label": term.label,
                "zh": term.chinese,
                "topic": term.topic,
                "gives": ids_text(term.gives),
                "cues": term.cues,
                "strict": _said(term.strict),
                "own": _said(term.own),
                "aside": _said(term.aside),
            }
        case RelationKind():
            return {"label": term.label, "inverse": term.inverse, "cues": term.cues, "place": _said(term.place)}
        case Unit():
            return {"dimension": term.dimension, "factor": _number(term.factor), "cues": term.cues}


def _number(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _bounded(text: str, bound: Bound) -> str:
    return text if bound == "exactly" else f"{text}, {bound}"


def _said(yes: bool) -> str:
    return "true" if yes else "false"


def _needs_quotes(item: str) -> bool:
    return not item or item != item.strip() or ";" in item or '"' in item
