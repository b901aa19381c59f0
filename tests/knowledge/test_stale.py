"""What should be looked at again: sources whose last check lies further back than their review age."""

from datetime import date

import pytest

from knowledge.model import REVIEW_DAYS
from knowledge.stale import stale_sources
from tests.knowledge.conftest import Pantry

CHECKED = date(2026, 1, 10)


def overdue(pantry: Pantry, today: date) -> list[tuple[str, int]]:
    return [(one.source.id, one.days_over) for one in stale_sources(pantry.read(), today)]


def test_a_source_is_due_a_year_after_it_was_checked(pantry: Pantry) -> None:
    assert REVIEW_DAYS == 365
    assert overdue(pantry, date(2027, 1, 10)) == []
    assert overdue(pantry, date(2027, 1, 11)) == [("gazette", 1), ("leaflet", 1)]


def test_a_source_may_have_a_review_age_of_its_own_and_the_oldest_comes_first(pantry: Pantry) -> None:
    leaflet = pantry.changed("sources.yaml", "file: leaflet.txt", "file: leaflet.txt, review_after: 30")

    assert leaflet.read().sources["leaflet"].review_days == 30
    assert overdue(leaflet, date(2026, 2, 9)) == []
    assert overdue(leaflet, date(2026, 2, 10)) == [("leaflet", 1)]
    assert overdue(leaflet, date(2027, 1, 12)) == [("leaflet", 337), ("gazette", 2)]


@pytest.mark.parametrize(("checked", "due"), [("2026-01", date(2027, 1, 31)), ("2024", date(2025, 12, 31))])
def test_a_check_without_its_day_counts_as_made_on_the_last_it_may_have_been(
    pantry: Pantry, checked: str, due: date
) -> None:
    vague = pantry.changed("sources.yaml", "2026-01-10, file: gazette", f"{checked}, file: gazette")

    stale = {one.source.id: one for one in stale_sources(vague.read(), date(2028, 1, 1))}

    assert stale["gazette"].due == due


def test_the_facts_that_stand_on_a_source_come_with_it(pantry: Pantry) -> None:
    by_source = {
        one.source.id: {fact.id for fact in one.facts} for one in stale_sources(pantry.read(), date(2030, 1, 1))
    }

    assert by_source == {
        "gazette": {"hill-budget", "river-area", "river-opening", "mei-lin-role"},
        "leaflet": {"river-area-leaflet", "reed-partners"},
    }


def test_a_source_that_no_fact_stands_on_is_left_out(pantry: Pantry) -> None:
    more = "\n- {id: old, title: a, publisher: b, date: 1999, checked: 1999, file: c.txt}\n"
    content = pantry.files["sources.yaml"].decode() + more

    assert overdue(pantry.holding("sources.yaml", content), CHECKED) == []
