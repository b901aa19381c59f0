"""How facts are asked for: what is remembered of a word, what is looked up of a common one, what is bounded."""

from __future__ import annotations

import pytest

from knowledge import Context
from knowledge.answer.finding import found
from knowledge.answer.supports import Supports
from knowledge.index.phrasings import Phrasings
from tests.shipped_engine import shipped_engine

WORDS = (("campus", 0.8), ("concept:centre", 1.0), ("open", 0.9))
FACTS = (3, 4, 5, 90, 200)


@pytest.fixture
def phrasings() -> Phrasings:
    return shipped_engine()._serving.asking.facts.phrasings


def test_what_is_looked_up_of_a_common_word_is_what_is_remembered_of_a_rare_one(
    phrasings: Phrasings, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered, by_fact = phrasings.supports(WORDS, FACTS), phrasings.by_fact(WORDS, FACTS)

    monkeypatch.setattr("knowledge.index.phrasings.LEAST_REMEMBERED", 0)
    monkeypatch.setattr("knowledge.index.phrasings.MOST_REMEMBERED", 0)

    assert phrasings.supports(WORDS, FACTS) == remembered != {}
    assert phrasings.by_fact(WORDS, FACTS) == {fact: by_fact[fact] for fact in FACTS if fact in by_fact} != {}


def test_a_fact_is_asked_for_as_well_as_by_the_best_of_its_phrasings(phrasings: Phrasings) -> None:
    by_fact, each = phrasings.by_fact(WORDS, FACTS), phrasings.supports(WORDS, FACTS)

    for fact in FACTS:
        assert by_fact.get(fact, 0.0) == max((each.get(one, 0.0) for one in phrasings.of(fact)), default=0.0)


@pytest.mark.parametrize(
    "question",
    ["when did the P4 center open?", "which campus has a pilot plant for drugs", "who signs agreements on drugs"],
)
def test_nobody_left_out_explains_more_than_the_likely(question: str) -> None:
    asking = shipped_engine()._serving.asking
    reading = asking.read(question, Context())
    among = found(asking.facts, reading)

    few, every = Supports(asking.facts, reading, among, 4), Supports(asking.facts, reading, among, len(among))

    assert len(every.likely) > 4
    assert few.likely == every.likely[:4]
