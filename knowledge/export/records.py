"""What an export tells: a Snapshot goes in, its hubs, facts, sources … come out one by one, as JSON could hold them.

Facts, entities and sources come by their ids, so that the order in which files were read shows nowhere; topics and
attributes come as their curators ordered them. Left out are the words with which people ask (cues, phrasings), who
loaded a version and why, and the names of the copies that curators read: they are for this house.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, assert_never

from knowledge.model import (
    Contact,
    Entities,
    Entity,
    Fact,
    Items,
    Moment,
    Money,
    Phrase,
    Quantity,
    Snapshot,
    Source,
    Value,
)
from knowledge.store import Version

Record = dict[str, Any]


def version_record(version: Version | None) -> Record | None:
    """Which version this is and when it was loaded; nothing for seeds that no store keeps."""
    return None if version is None else {"id": version.id, "at": version.at}


def hub_records(snapshot: Snapshot) -> Iterator[Record]:
    """Every hub with all its names and contacts."""
    for _, hub in sorted(snapshot.hubs.items()):
        yield {
            "id": hub.id,
            "names": _names(hub),
            "form": hub.form,
            "city": hub.city,
            "country": hub.country,
            "topics": list(hub.topics),
            "part_of": hub.part_of,
            "contacts": [_contact(snapshot, contact) for contact in hub.contacts],
        }


def contact_records(snapshot: Snapshot) -> Iterator[Record]:
    """Every contact with its hub and its place among the contacts of that hub, from 1."""
    for _, hub in sorted(snapshot.hubs.items()):
        for position, contact in enumerate(hub.contacts, 1):
            yield {"hub": hub.id, "position": position, **_contact(snapshot, contact)}


def entity_records(snapshot: Snapshot) -> Iterator[Record]:
    """Whom or what facts are about, hubs included."""
    for _, entity in sorted(snapshot.entities.items()):
        yield {
            "id": entity.id,
            "kind": entity.kind,
            "names": _names(entity),
            "hubs": list(entity.hubs),
            "part_of": entity.part_of,
        }


def fact_records(snapshot: Snapshot) -> Iterator[Record]:
    """Every fact with its source, publisher, dates and attribution."""
    # The ids alone are sorted: a list of references, however many facts there are.
    for fact_id in sorted(snapshot.facts):
        yield _fact(snapshot, snapshot.facts[fact_id])


def source_records(snapshot: Snapshot) -> Iterator[Record]:
    """Every document that facts come from."""
    for _, source in sorted(snapshot.sources.items()):
        yield {
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "date": None if source.date is None else str(source.date),
            "checked": str(source.checked),
            "address": source.address,
            "attribution": attribution(source),
        }


def topic_records(snapshot: Snapshot) -> Iterator[Record]:
    """The headings that facts are filed under."""
    for topic in snapshot.topics.values():
        yield {"id": topic.id, "label": topic.label, "chinese": topic.chinese}


def attribute_records(snapshot: Snapshot) -> Iterator[Record]:
    """What facts tell."""
    for attribute in snapshot.attributes.values():
        yield {
            "id": attribute.id,
            "label": attribute.label,
            "chinese": attribute.chinese,
            "topic": attribute.topic,
        }


def attribution(source: Source) -> str:
    """The line that names a source wherever its facts are used: title, publisher, date."""
    return f"{source.title}, {source.publisher}, {source.date.said() if source.date else 'undated'}"


def _names(entity: Entity) -> list[Record]:
    return [{"text": name.text, "kind": name.kind, "shared": name.shared} for name in entity.names]


def _contact(snapshot: Snapshot, contact: Contact) -> Record:
    return {
        "label": contact.label,
        "value": contact.value,
        "as_of": str(contact.as_of),
        **_cited(snapshot.sources[contact.source]),
    }


def _fact(snapshot: Snapshot, fact: Fact) -> Record:
    return {
        "id": fact.id,
        "hub": fact.hub,
        "subject": fact.subject,
        "attribute": fact.attribute,
        "topic": fact.topic,
        "statement": fact.statement,
        "value": None if fact.value is None else _value(fact.value),
        "relations": [
            {"kind": tie.kind, "label": snapshot.relations[tie.kind].label, "target": tie.target}
            for tie in fact.relations
        ],
        "differs": list(fact.differs),
        "as_of": str(fact.as_of),
        **_cited(snapshot.sources[fact.source]),
    }


def _cited(source: Source) -> Record:
    return {
        "source": source.id,
        "source_title": source.title,
        "publisher": source.publisher,
        "source_date": None if source.date is None else str(source.date),
        "checked": str(source.checked),
        "address": source.address,
        "attribution": attribution(source),
    }


def _value(value: Value) -> Record:
    """A value by its kind as in the seeds; `text` is exact, `number` and `upto` are there to reckon with."""
    match value:
        case Quantity(number, unit, bound, upto):
            return {"kind": "number", **_numbers(number, upto), "unit": unit, "bound": bound}
        case Money(amount, currency, bound):
            return {"kind": "money", **_numbers(amount), "currency": currency, "bound": bound}
        case Moment(date, time):
            return {"kind": "date", "text": str(date)} | ({} if time is None else {"time": time})
        case Entities(ids):
            return {"kind": "entities", "items": list(ids)}
        case Items(items):
            return {"kind": "names", "items": list(items)}
        case Phrase(text):
            return {"kind": "text", "text": text}
        case _ as never:
            assert_never(never)


def _numbers(number: Decimal, upto: Decimal | None = None) -> Record:
    if upto is None:
        return {"text": f"{number:f}", "number": _plain(number)}
    return {"text": f"{number:f} to {upto:f}", "number": _plain(number), "upto": _plain(upto)}


def _plain(number: Decimal) -> int | float:
    """A number that every reader of JSON knows. A fraction of more than 15 digits is exact in its text alone."""
    return int(number) if number == number.to_integral_value() else float(number)
