"""Contacts come with their sources, facts with how fresh they are, and examples are questions that are answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from knowledge import Answered, Engine, KnowledgeError, Language
from knowledge.text import written_in
from tests.knowledge.conftest import GOOD_SEEDS, Pantry


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


def test_contacts_come_with_the_source_that_gives_them(engine: Engine) -> None:
    found = engine.contacts("river-campus")

    assert [(contact.label, contact.value, source.title) for contact, source in found.contacts] == [
        ("desk", "desk@river.example", "River Campus opens")
    ]
    assert engine.contacts("hill-park").contacts == ()


@pytest.mark.parametrize("hub", ["", "nowhere", "reed-labs"])
def test_contacts_of_no_hub_are_a_knowledge_error(engine: Engine, hub: str) -> None:
    with pytest.raises(KnowledgeError, match="no hub with the id"):
        engine.contacts(hub)


@pytest.mark.parametrize(
    ("today", "over"),
    [(date(2026, 1, 10), 0), (date(2027, 1, 10), 0), (date(2027, 1, 11), 1), (date(2028, 1, 10), 365)],
)
def test_a_fact_is_as_fresh_as_the_check_of_its_source(engine: Engine, today: date, over: int) -> None:
    fresh = engine.freshness(engine.snapshot.facts["river-area"], today)

    assert (str(fresh.checked), fresh.due) == ("2026-01-10", date(2027, 1, 10))
    assert (fresh.days_over, fresh.stale) == (over, over > 0)


def test_the_freshness_of_a_fact_whose_source_is_gone_is_a_knowledge_error(engine: Engine) -> None:
    gone = replace(engine.snapshot.facts["river-area"], source="burnt")

    with pytest.raises(KnowledgeError, match="no source with the id 'burnt'"):
        engine.freshness(gone, date(2026, 1, 1))


def test_examples_are_answered_questions_one_of_each_hub(engine: Engine) -> None:
    found = engine.examples("en", 5)

    hubs = [answer.facts[0].hub for question in found if isinstance(answer := engine.ask(question), Answered)]
    assert found == engine.examples("en", 5) == ("how big is River Campus", "what is the budget of Hill Park")
    assert hubs == ["river-campus", "hill-park"]


@pytest.mark.parametrize(("language", "most", "many"), [("en", 1, 1), ("en", 0, 0), ("zh", 5, 1)])
def test_examples_are_in_the_language_asked_for_and_no_more_than_wanted(
    engine: Engine, language: Language, most: int, many: int
) -> None:
    found = engine.examples(language, most)

    assert len(found) == many
    assert all(written_in(question) == language for question in found)


def test_whom_the_seeds_tie_to_a_hub_is_tied_to_it_though_no_fact_names_them(pantry: Pantry, tmp_path: Path) -> None:
    more = pantry.holding("people/more.yaml", "- {id: wu-tong, name: Wu Tong, hubs: [hill-park]}\n")
    engine = Engine.over(more.written(tmp_path))
    assert [entity.id for entity in engine.tied("hill-park")].count("wu-tong") == 1
    assert "wu-tong" not in [entity.id for entity in engine.tied("river-campus")]
    assert len({entity.id for entity in engine.tied("river-campus")}) == len(engine.tied("river-campus"))
