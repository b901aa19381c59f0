"""The shipped seeds are good, whole and told in our own words: held against the research and the documents."""

from __future__ import annotations

import csv
import re
from calendar import month_name
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge import Snapshot
from knowledge.model import Entities
from knowledge.text import compact, normal, tokens
from tests.shipped_engine import shipped_engine

ROOT = Path(__file__).resolve().parents[2]
RESEARCH = Path(__file__).with_name("research_facts.csv")
SHARED = ROOT.parent / "shared"
with_research = pytest.mark.skipif(
    not (SHARED / "research" / "facts.yaml").is_file(), reason=f"the research is not at {SHARED}"
)

# As many facts as the research found in each document.
FACTS_OF_DOCUMENTS = {
    "000_d46fc3a663ed3a97.txt": 42,
    "001_08d7c240a2173bac.txt": 40,
    "002_5c1267afd55cf18d.txt": 37,
    "003_4c3917cd856aa49c.txt": 147,
    "004_74da7abeb61861bf.txt": 51,
}
# So many words in a row, names of things aside, are a document's words and no longer ours.
COPIED = 8
# Titles that people bear; no other words would do, and no entity's names hold them.
TITLES = ("Executive Vice President, China and International President",)
SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


@dataclass(frozen=True)
class Research:
    """What was found in the documents before the seeds were written."""

    facts: list[dict[str, Any]]
    entities: list[dict[str, Any]]


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return shipped_engine().snapshot


@pytest.fixture(scope="module")
def curated() -> dict[str, str]:
    """The research's facts with the curated fact that each became."""
    with RESEARCH.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    mapped = {row["research"]: row["fact"] for row in rows}
    assert len(mapped) == len(rows)
    return mapped


@pytest.fixture(scope="module")
def research() -> Research:
    text = (SHARED / "research" / "facts.yaml").read_text(encoding="utf-8")
    found = yaml.load(text, Loader=yaml.CSafeLoader)
    return Research(found["facts"], found["entities"])


def test_the_five_hubs_are_there(snapshot: Snapshot) -> None:
    assert set(snapshot.hubs) == {"beijing-e-town", "p4-center", "niicpm", "changping", "wuxi-icampus"}
    assert snapshot.hubs["p4-center"].part_of == "beijing-e-town"


def test_every_document_gave_as_many_facts_as_the_research_found_in_it(snapshot: Snapshot) -> None:
    counts = Counter(snapshot.sources[fact.source].file for fact in snapshot.facts.values())

    assert counts == FACTS_OF_DOCUMENTS


def test_every_fact_of_the_research_became_one_fact(snapshot: Snapshot, curated: dict[str, str]) -> None:
    assert len(curated) == 317
    assert Counter(curated.values()) == Counter(dict.fromkeys(snapshot.facts, 1))


def test_every_fact_can_be_asked_for(snapshot: Snapshot) -> None:
    assert [fact.id for fact in snapshot.facts.values() if not fact.asked] == []


def test_every_entity_is_there_because_a_fact_tells_of_it(snapshot: Snapshot) -> None:
    told: set[str] = set()
    for fact in snapshot.facts.values():
        told.add(fact.subject)
        told.update(relation.target for relation in fact.relations)
        told.update(fact.value.ids if isinstance(fact.value, Entities) else ())
    statements = "\n".join(compact(fact.statement) for fact in snapshot.facts.values())

    unexplained = [
        entity.id
        for entity in snapshot.entities.values()
        if entity.id not in told and not any(compact(name.text) in statements for name in entity.names)
    ]

    assert unexplained == []
    assert len(snapshot.entities) >= 131


@with_research
def test_every_entity_of_the_research_is_there(snapshot: Snapshot, research: Research) -> None:
    assert len(research.entities) == 131
    assert [entity["id"] for entity in research.entities if entity["id"] not in snapshot.entities] == []


@with_research
def test_every_fact_of_the_research_became_a_fact_of_the_same_document(
    snapshot: Snapshot, research: Research, curated: dict[str, str]
) -> None:
    documents = {found["id"]: found["source"] for found in research.facts}

    assert documents == {found: snapshot.sources[snapshot.facts[fact].source].file for found, fact in curated.items()}


@with_research
def test_every_figure_of_the_research_is_in_the_statement(
    snapshot: Snapshot, research: Research, curated: dict[str, str]
) -> None:
    lost = []
    for found in research.facts:
        told = figures(snapshot.facts[curated[found["id"]]].statement)
        lost += [f"{found['id']}: {figure}" for figure in digits(str(found["value"])) if figure not in told]

    assert lost == []


def test_a_copied_run_is_found_and_a_name_in_it_is_not_counted() -> None:
    document = words("Today the Very Long Name of a Great Park was at last opened by two old friends from far away.")
    copyable = {tuple(document[at : at + COPIED]) for at in range(len(document) - COPIED + 1)}
    name = words("Very Long Name of a Great Park")

    (run,) = runs(words("So the Very Long Name of a Great Park was at last opened by friends"), copyable)
    (long,) = runs(words("so it was at last opened by two old friends from far off"), copyable)

    assert (len(run), words_besides(run, [name])) == (13, 5)
    assert (len(long), words_besides(long, [name])) == (10, 10)
    assert words_besides(name, [["the", *name]]) == 0


@with_research
def test_no_text_copies_eight_words_in_a_row_from_a_document(snapshot: Snapshot) -> None:
    documents = [words((SHARED / "sources" / source.file).read_text("utf-8")) for source in snapshot.sources.values()]
    copyable = {tuple(text[at : at + COPIED]) for text in documents for at in range(len(text) - COPIED + 1)}
    official = [words(name.text) for entity in snapshot.entities.values() for name in entity.names]
    official += [words(title) for title in (*TITLES, *(source.title for source in snapshot.sources.values()))]

    copied = [
        f"{fact.id}: {' '.join(run)}"
        for fact in snapshot.facts.values()
        for text in (fact.statement, *fact.asked)
        for run in runs(words(text), copyable)
        if words_besides(run, official) >= COPIED
    ]

    assert copied == []


def digits(text: str) -> set[str]:
    """The figures written in digits, without thousands' commas and leading zeros."""
    return {figure.replace(",", "").lstrip("0") or "0" for figure in re.findall(r"\d[\d,]*(?:\.\d+)?", text)}


def figures(statement: str) -> set[str]:
    """All figures of a statement: digits, small numbers in words, months by their name."""
    said = set(words(statement))
    spelled = {str(number) for number, word in enumerate(SMALL) if word in said}
    months = {str(number) for number, month in enumerate(month_name) if month.lower() in said}
    return digits(statement) | spelled | months


def words(text: str) -> list[str]:
    """The words as they are parted by spaces, without punctuation: "R&D" is one."""
    return [word for part in normal(text).split() if (word := "".join(token.text for token in tokens(part)))]


def runs(text: list[str], copyable: set[tuple[str, ...]]) -> Iterator[list[str]]:
    """The longest stretches of a text whose every window of eight words is copyable."""
    start = 0
    for at in range(len(text) - COPIED + 2):
        if tuple(text[at : at + COPIED]) not in copyable:
            if at > start:
                yield text[start : at + COPIED - 1]
            start = at + 1


def words_besides(run: list[str], official: list[list[str]]) -> int:
    """How many words of a run belong to no official name; none of a run that is inside one."""
    run = run[1:] if run[0] == "the" else run
    named: set[int] = set()
    for name in official:
        if f" {' '.join(run)} " in f" {' '.join(name)} ":
            return 0
        places = (at for at in range(len(run) - len(name) + 1) if run[at : at + len(name)] == name)
        named.update(at + offset for at in places for offset in range(len(name)))
    return len(run) - len(named)
