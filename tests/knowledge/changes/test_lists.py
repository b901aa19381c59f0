"""Every field of sources, of the closed lists and of the vocabulary, old and new."""

import pytest

from knowledge import FieldChange
from tests.knowledge.changes.between import (
    SOURCES,
    only,
)
from tests.knowledge.conftest import Pantry

F = FieldChange


@pytest.mark.parametrize(
    ("file", "old", "new", "field"),
    [
        (SOURCES, "title: River Campus opens", "title: It opens", F("title", "River Campus opens", "It opens")),
        (SOURCES, "publisher: The Gazette", "publisher: Gazette", F("publisher", "The Gazette", "Gazette")),
        (SOURCES, "date: undated", "date: 2024-03", F("date", "undated", "2024-03")),
        (SOURCES, "checked: 2026-01-10, file: l", "checked: 2026-02, file: l", F("checked", "2026-01-10", "2026-02")),
        (SOURCES, "file: leaflet.txt", "file: leaf.txt", F("file", "leaflet.txt", "leaf.txt")),
        (SOURCES, "file: leaflet.txt", "file: leaflet.txt, address: a.example", F("address", "", "a.example")),
        ("topics.yaml", "label: Place", "label: Places", F("label", "Place", "Places")),
        ("topics.yaml", "zh: 地点", "zh: 地方", F("zh", "地点", "地方")),
        ("attributes.yaml", "label: area", "label: size", F("label", "area", "size")),
        ("attributes.yaml", "zh: 面积", "zh: 大小", F("zh", "面积", "大小")),
        ("attributes.yaml", "area, 多大]", "多大, size]", F("cues", added=("size",), removed=("area",))),
        ("attributes.yaml", "strict: true", "own: true", F("strict", "true", "false")),
        ("attributes.yaml", "strict: true", "own: true", F("own", "false", "true")),
        ("attributes.yaml", "strict: true", "strict: true, aside: true", F("aside", "false", "true")),
        ("attributes.yaml", "strict: true", "strict: true, gives: [money, date]", F("gives", "", "money, date")),
        ("relations.yaml", "label: partner of", "label: ally of", F("label", "partner of", "ally of")),
        ("relations.yaml", "inverse: partners", "inverse: allies", F("inverse", "partners", "allies")),
        ("relations.yaml", "cues: [work, works]", "cues: [work]", F("cues", removed=("works",))),
        ("relations.yaml", "inverse: partners", "inverse: partners, place: true", F("place", "false", "true")),
        ("units.yaml", "hectare, dimension: area", "hectare, dimension: land", F("dimension", "area", "land")),
        ("units.yaml", "factor: 10000", "factor: 0.5", F("factor", "10,000", "0.5")),
        ("units.yaml", "factor: 10000", "factor: 10000, cues: size", F("cues", added=("size",))),
    ],
)
def test_each_field_of_a_source_and_of_the_closed_lists_is_told(
    pantry: Pantry, file: str, old: str, new: str, field: FieldChange
) -> None:
    change = only(pantry, pantry.changed(file, old, new))

    assert (f"{change.thing}s.yaml", change.how, change.hub) == (file, "changed", "")
    assert field in change.fields


@pytest.mark.parametrize(
    ("old", "new", "part", "field"),
    [
        ("[the, of, is, 的]", "[of, is, 的, on]", "ignored", F("words", added=("on",), removed=("the",))),
        ("generic: [campus, park]", "generic: [park]", "generic", F("words", removed=("campus",))),
        ("generic:", "outside: [jack ma]\ngeneric:", "outside", F("names", added=("jack ma",))),
        ("generic:", "sites: [campus]\ngeneric:", "sites", F("words", added=("campus",))),
        ("generic:", "spellings: {hw: how}\ngeneric:", "spellings", F("hw", "", "how")),
        ("wants: [number]", "wants: [number, money]", "question_words", F("多大", "number", "number, money")),
        ("list: [list]", "list: [list, all]", "forms", F("list", added=("all",))),
        ("list: [list], ", "", "forms", F("list", removed=("list",))),
        ("begin, start]}", "begin], close: [shut]}", "concepts", F("start", removed=("start",))),
        ("begin, start]}", "begin], close: [shut]}", "concepts", F("close", added=("shut",))),
    ],
)
def test_each_part_of_the_vocabulary_is_told(pantry: Pantry, old: str, new: str, part: str, field: FieldChange) -> None:
    change = only(pantry, pantry.changed("vocabulary.yaml", old, new))

    assert (change.thing, change.id, change.how, change.label) == (
        "vocabulary",
        part,
        "changed",
        part.replace("_", " "),
    )
    assert field in change.fields
