"""Whoever is no hub has a page: hubs, facts told of it, facts that name it, and ties read from its own end."""

from __future__ import annotations

import pytest

from knowledge import Engine, KnowledgeError, WhoAtHub, WhoPage
from knowledge.answer import Asking
from knowledge.index.ties import ABOVE, HUB, NAMED, OBJECT, OWN, SUBJECT, names
from knowledge.who import MOST_FACTS, who
from tests.knowledge.conftest import GOOD_SEEDS, Pantry

FACT = """\
  - id: hill-{number}
    attribute: area
    statement: Plot {number} of Hill Park belongs to Willow Works.
    as_of: 2023
    source: gazette
"""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


def at(page: WhoPage, hub: str) -> WhoAtHub:
    return next(one for one in page.hubs if one.hub.id == hub)


def ties(one: WhoAtHub) -> list[tuple[str, str]]:
    return [(tie.label, tie.other.name) for tie in one.ties]


def test_a_page_tells_what_is_told_of_somebody_apart_from_what_names_them(engine: Engine) -> None:
    page = engine.who("reed-labs")

    river = at(page, "river-campus")
    assert (page.entity.name, page.part_of and page.part_of.name) == ("Reed Labs", "River Campus")
    assert [fact.id for fact in river.told] == ["reed-partners"]
    assert [fact.id for fact in river.named] == ["mei-lin-role"]
    assert [source.id for source in page.sources] == ["leaflet", "gazette"]
    assert page.more == 0


def test_a_tie_reads_from_the_end_that_is_asked_for(engine: Engine) -> None:
    assert ties(at(engine.who("reed-labs"), "river-campus")) == [("partner of", "Willow Works"), ("people", "Mei Lin")]
    assert ties(at(engine.who("willow-works"), "river-campus")) == [("partners", "Reed Labs")]
    assert ties(at(engine.who("mei-lin"), "river-campus")) == [("has a role at", "Reed Labs")]


def test_every_hub_somebody_belongs_to_is_there_with_or_without_facts(engine: Engine) -> None:
    page = engine.who("willow-works")

    assert [(one.hub.id, one.belongs, len(one.named)) for one in page.hubs] == [
        ("river-campus", True, 1),
        ("hill-park", True, 0),
    ]


def test_a_hub_that_only_names_somebody_says_so(pantry: Pantry) -> None:
    named = pantry.files["hubs/hill-park.yaml"].decode() + FACT.format(number=7).replace("Willow Works", "Reed Labs")
    asking = Asking.over(pantry.holding("hubs/hill-park.yaml", named).read())

    hill = at(who(asking, "reed-labs"), "hill-park")

    assert (hill.belongs, hill.told, [fact.id for fact in hill.named]) == (False, (), ["hill-7"])


def test_of_more_facts_than_anybody_reads_the_rest_is_counted(pantry: Pantry) -> None:
    many = "".join(FACT.format(number=number) for number in range(MOST_FACTS + 20))
    text = pantry.files["hubs/hill-park.yaml"].decode() + many
    asking = Asking.over(pantry.holding("hubs/hill-park.yaml", text).read())

    page = who(asking, "willow-works")

    assert sum(len(one.told) + len(one.named) for one in page.hubs) == MOST_FACTS
    # One more names it in River Campus.
    assert page.more == 21


@pytest.mark.parametrize("given", ["", "nobody", "river-campus", "Reed Labs", "\ud800", "x" * 500])
def test_a_page_of_nobody_or_of_a_hub_is_a_knowledge_error(engine: Engine, given: str) -> None:
    with pytest.raises(KnowledgeError, match="no organisation, person, event, place or programme"):
        engine.who(given)


def test_a_fact_that_only_lies_in_a_place_does_not_name_it() -> None:
    for strength in (SUBJECT, OBJECT, NAMED, OBJECT * OWN, NAMED * OWN):
        assert names(strength)
    for strength in (HUB, ABOVE, HUB * OWN, ABOVE * OWN, 0.0):
        assert not names(strength)
