"""A hub's file to begin with: every key explained, nothing that passes the check before it is filled in."""

import re

import pytest

from knowledge.errors import KnowledgeError
from knowledge.seeds.fields import TO_FILL
from knowledge.seeds.schema import FactSeed, HubSeed
from knowledge.seeds.starting import new_hub
from tests.knowledge.conftest import Pantry

FILLED = {
    "form: FILL_IN": "form: park",
    "city: FILL_IN": "city: Wuxi",
    "country: FILL_IN": "country: China",
    "topics: [FILL_IN]": "topics: [place]",
    "attribute: location": "attribute: area",
    "statement: FILL_IN": "statement: Reed Park covers 12 hectares.",
    "as_of: FILL_IN": "as_of: 2024",
    "source: FILL_IN": "source: gazette",
    "value:": "value: {number: 12, unit: hectare}",
    "asked: [FILL_IN]": "asked: [how big is Reed Park]",
}


def begun(pantry: Pantry, name: str = "Reed Park", hub_id: str | None = None) -> tuple[str, str]:
    hub = new_hub(pantry.files, name, hub_id)
    return hub.file, hub.content


def test_a_new_file_is_told_line_by_line_what_is_left_to_fill_in(pantry: Pantry) -> None:
    file, content = begun(pantry)

    problems = pantry.holding(file, content).problems()

    lines = [number for number, line in enumerate(content.splitlines(), 1) if re.search(rf": \[?{TO_FILL}", line)]
    assert file == "hubs/reed-park.yaml"
    assert [int(problem.split(":")[1]) for problem in problems] == lines
    assert len(lines) == 8
    assert all(problem.endswith(f"{TO_FILL} is still to be filled in") for problem in problems)


def test_each_part_that_is_forgotten_is_still_told(pantry: Pantry) -> None:
    file, content = begun(pantry)
    for blank, filled in FILLED.items():
        if TO_FILL in blank:
            rest = content
            for other, by in FILLED.items():
                rest = rest if other == blank else rest.replace(other, by)
            (problem,) = pantry.holding(file, rest).problems()
            assert problem.endswith(f"{TO_FILL} is still to be filled in"), filled


def test_a_file_that_is_filled_in_is_good(pantry: Pantry) -> None:
    file, content = begun(pantry)
    for blank, filled in FILLED.items():
        content = content.replace(blank, filled)

    snapshot = pantry.holding(file, content).read()

    assert snapshot.hubs["reed-park"].name == "Reed Park"
    assert snapshot.facts["reed-park-location"].statement == "Reed Park covers 12 hectares."


def test_every_key_stands_in_the_file_under_a_remark(pantry: Pantry) -> None:
    _, content = begun(pantry)

    lines = content.splitlines()

    assert lines[0] == "# yaml-language-server: $schema=../schema/hub.schema.json"
    for key in (*HubSeed.model_fields, *FactSeed.model_fields):
        at = next(number for number, line in enumerate(lines) if re.match(rf"[ -]*{key}:", line))
        assert re.match(r"\s*# \S", lines[at - 1]), key


@pytest.mark.parametrize(
    ("name", "hub_id"),
    [
        ("Reed Park", "reed-park"),
        ("The Reed's Nest", "the-reed-nest"),
        ("R&D Park: Phase 2", "r-d-park-phase-2"),
        ("Élan  Vital·Campus", "elan-vital-campus"),
        ("２０４９ Park", "2049-park"),
        ("#1: [Hub]", "1-hub"),
        ("NO", "no"),
        ('"quoted" \\ back', "quoted-back"),
    ],
)
def test_an_id_is_made_of_the_words_of_a_name_which_stays_as_it_was_typed(
    pantry: Pantry, name: str, hub_id: str
) -> None:
    file, content = begun(pantry, name)
    for blank, filled in FILLED.items():
        content = content.replace(blank, filled)

    assert file == f"hubs/{hub_id}.yaml"
    assert pantry.holding(file, content).read().hubs[hub_id].name == name


@pytest.mark.parametrize("name", ["苇园", "P4中英中心", "Парк", "xx " * 60])
def test_a_name_that_makes_no_id_asks_for_one(pantry: Pantry, name: str) -> None:
    with pytest.raises(KnowledgeError, match="no id can be made"):
        begun(pantry, name.strip())


def test_a_name_of_any_script_may_have_an_id_of_its_own(pantry: Pantry) -> None:
    file, content = begun(pantry, "苇园", "reed-park")

    assert file == "hubs/reed-park.yaml"
    assert 'name: "苇园"' in content or "name: 苇园" in content


@pytest.mark.parametrize("hub_id", ["../reed", "Reed", "a/b", "reed park", "-", "x" * 81, "/etc/passwd", "a.yaml"])
def test_an_id_that_could_lead_elsewhere_is_refused(pantry: Pantry, hub_id: str) -> None:
    with pytest.raises(KnowledgeError, match="has not the allowed form"):
        begun(pantry, "Reed Park", hub_id)


@pytest.mark.parametrize("name", ["", "   ", "!?", " Reed", "Reed\nPark", "Reed\x00", "x" * 301])
def test_what_is_no_name_is_refused(pantry: Pantry, name: str) -> None:
    with pytest.raises(KnowledgeError, match="is no name; allowed: one line of at most 300 characters"):
        begun(pantry, name)


@pytest.mark.parametrize(
    ("name", "hub_id", "said"),
    [
        ("Hill Park", "other", "the name 'Hill Park' is taken by 'hill-park' at hubs/hill-park.yaml:1"),
        ("hill—PARK", "other", "the name 'hill—PARK' is taken by 'hill-park'"),
        ("山園", "other", "the name '山園' is taken by 'hill-park'"),
        ("Hill Park", None, "the id 'hill-park' is taken at hubs/hill-park.yaml:1; give another with --id"),
        ("Something Else", "reed-labs", "the id 'reed-labs' is taken at organisations/river.yaml:1"),
    ],
)
def test_a_taken_id_or_name_is_refused_with_its_place(pantry: Pantry, name: str, hub_id: str | None, said: str) -> None:
    with pytest.raises(KnowledgeError) as refused:
        begun(pantry, name, hub_id)

    assert str(refused.value).startswith(said)


def test_a_file_that_is_there_is_never_begun_anew_however_broken_it_is(pantry: Pantry) -> None:
    broken = pantry.holding("hubs/reed-park.yaml", "name: [")

    with pytest.raises(KnowledgeError, match=r"hubs/reed-park\.yaml is there"):
        begun(broken)
