"""What Datasette shows beside an export: the version goes in, its metadata comes out.

The form is documented at https://docs.datasette.io/en/stable/metadata.html and, for facets, …/facets.html.
"""

from __future__ import annotations

from typing import Any

from knowledge.export.records import Record

_LIST = "a JSON array"
_SPAN = "YYYY, YYYY-MM, YYYY-MM-DD, --MM-DD when the year is not stated, or two of them joined by /"
_VALUE = {
    "value_kind": "number, money, date, entities, names or text; empty when the statement is all there is",
    "value": f"the value exactly; {_LIST} of ids for entities and of texts for names",
    "number": "the number or amount, to reckon with",
    "upto": "the number that ends a range",
    "unit": "what the number counts or measures",
    "currency": "the currency of an amount, by ISO 4217",
    "bound": "exactly, more than, at least, nearly or about",
    "time": "the clock time of a date",
}
_CITED = {
    "source_title": "the title of the source",
    "publisher": "who published the source",
    "source_date": "the date of the source; empty when it bears none",
    "checked": "when the source was last read",
    "address": "where the source is on the web, when it says so",
    "attribution": "the line to name the source with",
}
_FACT = {
    "id": "stays the same from version to version",
    "hub": "the hub that the fact belongs to",
    "subject": "whom or what the statement is about",
    "attribute": "what the fact tells",
    "topic": "the heading it is filed under",
    "statement": "the fact in one sentence",
    **_VALUE,
    "as_of": f"when the statement held: {_SPAN}",
    "source": "the document it comes from",
}
_POSITION = "the place in the order of the curator, from 1"
_ENTITY_HUBS = f"{_LIST} with the ids of the hubs it is tied to"
_LABELS = {
    "id": "as facts give it",
    "label": "in English",
    "chinese": "in Chinese",
}
_TABLES: dict[str, dict[str, Any]] = {
    "facts_with_sources": {
        "title": "Facts with their sources",
        "description": "Every fact in one row with the names behind its ids and where it comes from",
        "columns": {
            **_FACT,
            "hub_name": "the name of the hub",
            "subject_name": "the name of the subject",
            **_CITED,
        },
        "facets": ["hub_name", "topic", "publisher"],
        "sortable_columns": ["id", "hub", "attribute", "topic", "as_of", "source_date", "number"],
        "sort_desc": "as_of",
    },
    "facts": {
        "title": "Facts",
        "description": "Checkable statements, each with its source and the date for which it held",
        "columns": {**_FACT, "differs": f"{_LIST} with the ids of facts that say otherwise"},
        "facets": ["hub", "topic", "value_kind", "source"],
        "sort_desc": "as_of",
        "label_column": "statement",
    },
    "hubs": {
        "title": "Hubs",
        "description": "The places and programmes that facts are collected on",
        "columns": {
            "id": "as facts give it",
            "name": "the name to show; others are among the names",
            "form": "what it is: science park, accelerator …",
            "city": "where it is",
            "country": "where it is",
            "topics": f"{_LIST} of the topics it stands for",
        },
        "facets": ["country", {"array": "topics"}],
        "sort": "name",
        "label_column": "name",
    },
    "entities": {
        "title": "Entities",
        "description": "Whom or what facts are about: hubs, and organisations, people, events, places, programmes",
        "columns": {
            "id": "as facts give it",
            "name": "the name to show; others are among the names",
            "kind": "hub, organisation, person, event, place or programme",
            "hubs": _ENTITY_HUBS,
            "part_of": "the entity it is a part of",
        },
        "facets": ["kind", {"array": "hubs"}],
        "sort": "name",
        "label_column": "name",
    },
    "names": {
        "title": "Names",
        "description": "All the ways to call an entity; the first is the one to show",
        "columns": {
            "entity": "whose name it is",
            "position": _POSITION,
            "text": "the name",
            "kind": "name, alias, acronym, chinese or pinyin",
            "shared": "1 when several entities are known to bear it",
        },
        "facets": ["kind"],
        "sort": "text",
    },
    "contacts": {
        "title": "Contacts",
        "description": "Ways to reach a hub, as a source gives them",
        "columns": {
            "hub": "whom it reaches",
            "position": _POSITION,
            "label": "what it is: telephone, website …",
            "value": "the number or address",
            "source": "the document it comes from",
            "as_of": f"when it held: {_SPAN}",
        },
        "facets": ["hub", "source"],
        "sort": "hub",
    },
    "sources": {
        "title": "Sources",
        "description": "The documents that facts come from",
        "columns": {
            "id": "as facts give it",
            "title": "of the document",
            "publisher": "who published it",
            "date": "its own date; empty when it bears none",
            "checked": _CITED["checked"],
            "address": _CITED["address"],
            "attribution": _CITED["attribution"],
        },
        "facets": ["publisher"],
        "sort_desc": "date",
        "label_column": "title",
    },
    "topics": {
        "title": "Topics",
        "description": "The headings that facts are filed under",
        "columns": _LABELS,
        "label_column": "label",
    },
    "attributes": {
        "title": "Attributes",
        "description": "What facts tell: area, tenants, launch date …",
        "columns": {**_LABELS, "topic": "the heading its facts are filed under unless they say otherwise"},
        "facets": ["topic"],
        "label_column": "label",
    },
    "relations": {
        "title": "Relations",
        "description": "Ties of a fact's subject to other entities",
        "columns": {
            "fact": "the fact that tells the tie",
            "position": _POSITION,
            "kind": "the kind of tie",
            "label": "how it reads: subject, label, target",
            "target": "to whom or what the subject is tied",
        },
        "facets": ["kind"],
    },
    "version": {
        "title": "Version",
        "description": "Which version of the facts this is; empty when they were not kept as one",
        "columns": {"id": "its number", "at": "when it was loaded, by ISO 8601"},
    },
}


def metadata(version: Record | None) -> dict[str, Any]:
    """The titles, descriptions, facets and orders of the export's tables.

    No licence: facts come from documents of others, and none of them is known to give one.
    """
    which = f"version {version['id']}, loaded {version['at']}" if version else "as the seeds stood, without a version"
    return {
        "title": "Hubwise: facts about innovation hubs",
        "description": f"Curated facts, each with its source, publisher and date; {which}",
        "source": "the documents listed under Sources",
        "source_url": "/hubwise/sources",
        "databases": {
            "hubwise": {
                "title": "Facts about innovation hubs",
                "description": "Start with the view of facts with their sources",
                "tables": _TABLES,
            }
        },
    }
