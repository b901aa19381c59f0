"""The JSON of an export: one file of records that point to each other."""

import json
from pathlib import Path
from typing import Any

from knowledge.export import write_export
from knowledge.model import Snapshot
from knowledge.store import Version
from tests.knowledge.export.conftest import VERSION


def exported(snapshot: Snapshot, folder: Path, version: Version | None = VERSION) -> Any:
    write_export(snapshot, version, "json", folder)
    return json.loads((folder / "hubwise.json").read_text(encoding="utf-8"))


def test_it_says_which_version_it_is_and_nothing_of_who_loaded_it(small: Snapshot, tmp_path: Path) -> None:
    assert exported(small, tmp_path)["version"] == {"id": 7, "at": "2026-11-23T09:30:00+00:00"}
    assert exported(small, tmp_path, None)["version"] is None


def test_it_is_indented_and_its_letters_are_readable(snapshot: Snapshot, tmp_path: Path) -> None:
    whole = exported(snapshot, tmp_path)

    text = (tmp_path / "hubwise.json").read_text(encoding="utf-8")
    assert text == json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def test_a_fact_is_told_in_full(small: Snapshot, tmp_path: Path) -> None:
    facts = {fact["id"]: fact for fact in exported(small, tmp_path)["facts"]}

    assert facts["river-area-leaflet"] == {
        "id": "river-area-leaflet",
        "hub": "river-campus",
        "subject": "river-campus",
        "attribute": "area",
        "topic": "place",
        "statement": "River Campus has 300,000 square metres of land.",
        "value": {"kind": "number", "text": "300000", "number": 300000, "unit": "square metre", "bound": "exactly"},
        "relations": [],
        "differs": ["river-area"],
        "as_of": "--04-17",
        "source": "leaflet",
        "source_title": "River Campus in figures",
        "publisher": "River Campus",
        "source_date": None,
        "checked": "2026-01-10",
        "address": None,
        "attribution": "River Campus in figures, River Campus, undated",
    }
    assert facts["reed-partners"]["relations"] == [
        {"kind": "partner-of", "label": "partner of", "target": "willow-works"}
    ]


def test_a_hub_has_its_names_and_its_contacts_their_source(small: Snapshot, tmp_path: Path) -> None:
    hubs = {hub["id"]: hub for hub in exported(small, tmp_path)["hubs"]}

    hub = hubs["river-campus"]
    assert [name["text"] for name in hub["names"]] == ["River Campus", "E-Town", "The Bend", "RC", "河畔园区"]
    assert (hub["form"], hub["city"], hub["country"], hub["topics"]) == ("campus", "Wuxi", "China", ["place"])
    (contact,) = hub["contacts"]
    assert (contact["value"], contact["source"]) == ("desk@river.example", "gazette")
    assert contact["attribution"] == "River Campus opens, The Gazette, 1 May 2024"


def test_whatever_a_record_points_to_is_there(snapshot: Snapshot, tmp_path: Path) -> None:
    whole = exported(snapshot, tmp_path)

    ids = {part: {record["id"] for record in whole[part]} for part in whole if part != "version"}
    assert ids["hubs"] <= ids["entities"]
    for fact in whole["facts"]:
        assert fact["hub"] in ids["hubs"]
        assert {fact["subject"], *(tie["target"] for tie in fact["relations"])} <= ids["entities"]
        assert fact["attribute"] in ids["attributes"]
        assert fact["topic"] in ids["topics"]
        assert fact["source"] in ids["sources"]
        assert set(fact["differs"]) <= ids["facts"]
