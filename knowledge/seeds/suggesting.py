"""Changes to the seeds that somebody asks for: what is served and a text go in, YAML for curators comes out. Pure.

Nothing is written into the seeds: a curator takes a fragment over, fills in what is blank, and checks.
"""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import wrap
from typing import Any, Literal

from pydantic import BaseModel

from knowledge.errors import UnknownError
from knowledge.model import Entity, Fact, Snapshot
from knowledge.seeds.fields import MAX_ID, TO_FILL, Id, Lines
from knowledge.seeds.placing import Place
from knowledge.seeds.schema import FactSeed, SourceSeed
from knowledge.seeds.writing import Fragment, SeedChange, entry_yaml, one_line

StubKind = Literal["alias", "asked", "fact"]
CorrectionKind = Literal["outdated", "wrong", "missing"]
# The longest line and the longest statement that a seed may hold.
LINE, STATEMENT = 300, 400
# What is longer than a statement goes into remarks, whole: a text field of Discord's holds 4,000 characters.
LONGEST_PROPOSAL, WIDTH = 4_000, 110
SOURCES = "sources.yaml"
_SAID: Mapping[CorrectionKind, str] = {
    "outdated": "somebody says this is out of date; the fact may stay beside a newer one under another id",
    "wrong": "somebody says this is wrong; it should say what its source says",
    "missing": "somebody says this is missing; what no document says is not written down",
}


class AliasAddition(BaseModel):
    """Names to add to an entity."""

    id: Id
    aliases: Lines


class AskedAddition(BaseModel):
    """Phrasings to add to a fact."""

    id: Id
    asked: Lines


def stub(
    snapshot: Snapshot, place: Place, kind: StubKind, text: str, target: str, attribute: str | None = None
) -> SeedChange:
    """What answers a question that nobody could answer: another name of an entity, another phrasing of a fact, a fact.

    `target` is the id of the entity, of the fact, or of whom the new fact is told; `place` is where that stands.

    Raises:
        KnowledgeError: there is no such target, or the text holds nothing that can be written down.
    """
    line = one_line(text, LINE)
    known: Entity | Fact | None = snapshot.facts.get(target) if kind == "asked" else snapshot.entities.get(target)
    if known is None:
        raise UnknownError(f"no {'fact' if kind == 'asked' else 'entity'} with the id {target[:60]!r}")
    match known:
        case Fact():
            remarks = [f"{place}: one more way to ask; add it under asked.", f"It says: {known.statement}"]
            return _change(place, remarks, {"id": target, "asked": [line]}, AskedAddition)
        case Entity() if kind == "alias":
            remarks = [f"{place}: one more name of {known.name}; add it under aliases."]
            return _change(place, remarks, {"id": target, "aliases": [line]}, AliasAddition)
    remarks = [f"{place}: a new fact for the facts of {known.name}; nobody could answer what is asked."]
    about = snapshot.attributes.get(attribute or "")
    entry = {
        "id": _free_id(snapshot, f"{target}-{about.id if about else 'asked'}"),
        "attribute": about.id if about else TO_FILL,
        "statement": TO_FILL,
        "as_of": TO_FILL,
        "source": TO_FILL,
        "asked": [line],
    }
    return _change(place, remarks, entry, FactSeed, _inside(place))


def correction(
    snapshot: Snapshot, place: Place, fact_id: str, kind: CorrectionKind, proposal: str, link: str = ""
) -> SeedChange:
    """What an accepted correction of a fact changes, with an entry for its source unless that is known already.

    Raises:
        KnowledgeError: there is no such fact, or the proposal holds nothing that can be written down.
    """
    fact = snapshot.facts.get(fact_id)
    if fact is None:
        raise UnknownError(f"no fact with the id {fact_id[:60]!r}")
    said = one_line(proposal, LONGEST_PROPOSAL)
    address = one_line(link, LINE) if link.strip() else ""
    source = next((one.id for one in snapshot.sources.values() if address and one.address == address), None)
    remarks = [f"{place}: {_SAID[kind]}.", f"{fact.id} says: {fact.statement}"]
    entry: dict[str, Any] = {
        "id": _free_id(snapshot, fact.id) if kind == "missing" else fact.id,
        "attribute": fact.attribute,
        "statement": said if len(said) <= STATEMENT else TO_FILL,
        "as_of": TO_FILL,
        "source": source or TO_FILL,
    }
    if len(said) > STATEMENT:
        remarks += wrap(f"Proposed: {said}", WIDTH)
    if kind == "missing" and place.file != f"hubs/{fact.subject}.yaml":
        entry |= {"subject": fact.subject, "hub": fact.hub}
    if kind != "missing":
        remarks.append("Its value has to occur in the statement; all that does not stand here stays as it is.")
    fact_change = _change(place, remarks, entry, FactSeed, _inside(place))
    if not address or source:
        return fact_change
    return SeedChange((*_source(address).fragments, *fact_change.fragments))


def _source(address: str) -> SeedChange:
    blank = dict.fromkeys(("id", "title", "publisher", "date", "checked", "file"), TO_FILL)
    remarks = [f"{SOURCES}: the document, to be read before it is taken over."]
    return _change(Place(SOURCES, None), remarks, {**blank, "address": address}, SourceSeed)


def _change(
    place: Place, remarks: list[str], entry: Mapping[str, Any], form: type[BaseModel], indent: str = ""
) -> SeedChange:
    # What stands in the seeds may hold what YAML takes in quotes alone.
    seen = [one_line(remark, 2 * STATEMENT) for remark in remarks]
    return SeedChange((Fragment(place.file, place.line, entry_yaml(seen, entry, form, indent)),))


def _inside(place: Place) -> str:
    """How far the facts of a file stand from its margin."""
    return "  " if place.file.startswith("hubs/") else "    "


def _free_id(snapshot: Snapshot, wanted: str) -> str:
    """An id that no fact has: the one that is wanted, or that with a number."""
    wanted = wanted[: MAX_ID - 4].rstrip("-")
    number, given = 1, wanted
    while given in snapshot.facts:
        number += 1
        given = f"{wanted}-{number}"
    return given
