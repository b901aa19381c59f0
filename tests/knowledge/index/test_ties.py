"""Facts are tied to whom they are told of, whom they name, and what these belong to."""

from __future__ import annotations

import pytest

from knowledge.answer import Asking
from knowledge.index.ties import ABOVE, HUB, NAMED, OBJECT, OWN, SUBJECT, LayeredTies
from knowledge.model import Snapshot
from tests.knowledge.conftest import Pantry

HUBS = "hubs/river-campus.yaml"
GARDEN = """
  facts:
    - id: willow-garden
      attribute: role
      statement: Willow Works keeps a garden.
      as_of: 2024-05-01
      source: gazette
"""


def told(pantry: Pantry) -> Pantry:
    """With something told of an organisation that is part of another, which is part of a hub."""
    file = "organisations/river.yaml"
    return pantry.holding(file, pantry.files[file].decode().rstrip() + GARDEN)


def ties_of(snapshot: Snapshot) -> dict[tuple[str, str], float]:
    """How closely each fact is tied to each entity, of those that are."""
    ties, facts = _ties(snapshot), tuple(snapshot.facts)
    return {(entity, facts[number]): strength for entity in snapshot.entities for number, strength in ties.of(entity)}


def _ties(snapshot: Snapshot) -> LayeredTies:
    return Asking.over(snapshot).facts.ties


def test_the_subject_is_tied_closest_then_whom_the_fact_ties_to_it_then_its_hub(pantry: Pantry) -> None:
    ties = ties_of(pantry.read())

    assert ties["reed-labs", "reed-partners"] == SUBJECT
    assert ties["willow-works", "reed-partners"] == pytest.approx(OBJECT)
    assert ties["reed-labs", "mei-lin-role"] == pytest.approx(OBJECT)
    assert ties["river-campus", "mei-lin-role"] == pytest.approx(HUB)


def test_who_is_named_in_a_statement_is_tied_to_it_without_a_relation(pantry: Pantry) -> None:
    named = pantry.changed(HUBS, "on 17 April 2024.", "on 17 April 2024 beside Hill Park.").read()

    assert ties_of(named)["hill-park", "river-opening"] == pytest.approx(NAMED)


def test_what_belongs_to_somebody_is_tied_to_them_step_by_step_upwards(pantry: Pantry) -> None:
    ties = ties_of(told(pantry).read())

    assert ties["willow-works", "willow-garden"] == SUBJECT
    assert ties["reed-labs", "willow-garden"] == pytest.approx(ABOVE)
    assert ties["river-campus", "willow-garden"] == pytest.approx(HUB)


def test_what_is_told_of_its_subject_alone_says_little_of_the_hub(pantry: Pantry) -> None:
    own = told(pantry).changed("attributes.yaml", "topic: people, cues: [role", "topic: people, own: true, cues: [role")

    ties = ties_of(own.read())

    assert ties["river-campus", "willow-garden"] == pytest.approx(OWN * HUB)
    assert ties["reed-labs", "willow-garden"] == pytest.approx(OWN * ABOVE)
    assert ties["willow-works", "reed-partners"] == pytest.approx(OBJECT)


def test_when_somewhere_opened_says_little_of_others_named_with_it(pantry: Pantry) -> None:
    own = pantry.changed("attributes.yaml", "topic: place, cues: [when", "topic: place, own: true, cues: [when")
    beside = own.changed(HUBS, "on 17 April 2024.", "on 17 April 2024 beside Hill Park.").read()

    assert ties_of(beside)["hill-park", "river-opening"] == pytest.approx(OWN * NAMED)


def test_who_has_nothing_to_do_with_a_fact_is_not_tied_to_it(pantry: Pantry) -> None:
    snapshot = pantry.read()
    ties, numbers = _ties(snapshot), {fact: number for number, fact in enumerate(snapshot.facts)}

    assert ties.strength("hill-park", numbers["mei-lin-role"]) == 0.0
    assert ties.strength("nobody", numbers["mei-lin-role"]) == 0.0
    assert (ties.count("nobody"), list(ties.of("nobody"))) == (0, [])


def test_one_strength_is_the_same_as_among_all(pantry: Pantry) -> None:
    snapshot = told(pantry).read()
    ties = _ties(snapshot)

    for entity in snapshot.entities:
        among_all = dict(ties.of(entity))
        assert list(among_all) == list(ties.facts(entity))
        assert {number: ties.strength(entity, number) for number in among_all} == among_all
