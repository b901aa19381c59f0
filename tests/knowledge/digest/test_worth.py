"""What is worth knowing: filters, no repeats, a stable order, days to remember, and a reason for each entry."""

from datetime import date

import pytest

from knowledge import Changes, DigestRequest, Interests
from knowledge.digest import Choosing
from tests.knowledge.conftest import Pantry
from tests.knowledge.digest.readers import RIVER, shown, worth
from tests.shipped_engine import shipped_engine

ALL = ("hill-budget", "river-area", "river-area-leaflet", "river-opening")


def test_of_each_hub_something_comes_before_more_of_one(pantry: Pantry) -> None:
    assert {entry.fact.hub for entry in worth(pantry, most=2).worth} == {"hill-park", "river-campus"}


def test_the_same_goes_in_and_the_same_comes_out(pantry: Pantry) -> None:
    turned = type(pantry)(dict(reversed(list(pantry.files.items()))))

    assert shown(worth(pantry)) == shown(worth(pantry)) == shown(worth(turned))


def test_what_somebody_had_does_not_come_again_until_there_is_nothing_else(pantry: Pantry) -> None:
    had: set[str] = set()
    for _ in pantry.unchecked().facts:
        (entry,) = worth(pantry, had=frozenset(had), most=1).worth
        assert entry.fact.id not in had
        had.add(entry.fact.id)

    last = worth(pantry, had=frozenset(had), most=1)

    assert had.issuperset(ALL)
    assert last.empty
    assert {one.why for one in last.left if one.id in ALL} == {"had"}


@pytest.mark.parametrize(
    ("interests", "facts"),
    [
        (Interests(hubs=("hill-park",)), {"hill-budget"}),
        (Interests(topics=("people",), hubs=("hill-park",)), set()),
        (Interests(countries=("China",)), set(ALL)),
        (Interests(countries=("France",)), set()),
        (Interests(about="hectares"), {"river-area"}),
        (Interests(about="budget, opened"), {"hill-budget", "river-opening"}),
    ],
)
def test_only_what_passes_the_filters_is_worth_knowing(pantry: Pantry, interests: Interests, facts: set[str]) -> None:
    digest = worth(pantry, interests=interests, most=10)

    assert {entry.fact.id for entry in digest.worth} & set(ALL) == facts
    assert digest.empty == (not digest.worth)
    assert not facts & {one.id for one in digest.left}


@pytest.mark.parametrize(
    ("day", "span", "why", "on", "years"),
    [
        (date(2026, 4, 17), 1, "anniversary", date(2026, 4, 17), 2),
        (date(2026, 4, 13), 7, "anniversary", date(2026, 4, 17), 2),
        (date(2024, 4, 17), 1, "today", date(2024, 4, 17), 0),
        (date(2024, 4, 3), 1, "upcoming", date(2024, 4, 17), 0),
    ],
)
def test_a_day_to_remember_comes_first(pantry: Pantry, day: date, span: int, why: str, on: date, years: int) -> None:
    entry = worth(pantry, day, span=span).worth[0]

    assert (entry.fact.id, entry.why) == ("river-opening", why)
    assert entry.occasion
    assert (entry.occasion.day, entry.occasion.years) == (on, years)


@pytest.mark.parametrize("day", [date(2026, 4, 16), date(2026, 4, 18), date(2024, 4, 2)])
def test_another_day_is_none_to_remember(pantry: Pantry, day: date) -> None:
    assert all(entry.occasion is None for entry in worth(pantry, day, most=10).worth)


@pytest.mark.parametrize(("day", "found"), [(date(2026, 2, 28), True), (date(2028, 2, 28), False)])
def test_a_leap_day_is_kept_on_the_day_before_in_other_years(pantry: Pantry, day: date, found: bool) -> None:
    leap = pantry.changed(RIVER, "on 17 April 2024", "on 29 February 2024").changed(RIVER, "2024-04-17", "2024-02-29")

    assert any(entry.occasion for entry in worth(leap, day, most=10).worth) is found


def test_a_day_whose_year_is_not_stated_is_remembered_without_years(pantry: Pantry) -> None:
    nobody_knows = pantry.changed(RIVER, "{date: 2024-04-17, time: 09:30}", "{date: --04-17}")

    entry = worth(nobody_knows, date(2026, 4, 17)).worth[0]

    assert (entry.why, entry.occasion and entry.occasion.years) == ("anniversary", 0)


def test_every_entry_has_its_source_and_what_is_left_out_its_reason(pantry: Pantry) -> None:
    digest = worth(pantry, most=1)

    (entry,) = digest.worth
    assert entry.source.id == entry.fact.source
    assert [one.why for one in digest.left] == ["enough"] * (len(pantry.unchecked().facts) - 1)
    assert sum(digest.counts.values()) == len(digest.left)


def test_new_facts_come_before_old_ones_and_rare_before_common() -> None:
    digest = Choosing(shipped_engine().snapshot).choose(
        Changes(), DigestRequest(date(2023, 12, 20), changed=False, most=10)
    )

    assert len(digest.worth) == 10
    assert len({entry.fact.hub for entry in digest.worth}) == 5
    assert [entry.why for entry in digest.worth if entry.occasion] == []
    assert {entry.why for entry in digest.worth} <= {"fresh", "rare"}
    assert not any(entry.fact.attribute == "publication" for entry in digest.worth)


def test_in_sixty_days_of_three_no_shipped_fact_comes_twice() -> None:
    choosing, had = Choosing(shipped_engine().snapshot), list[str]()
    for number in range(60):
        day = date.fromordinal(date(2026, 11, 1).toordinal() + number)
        request = DigestRequest(day, had=frozenset(had), changed=False)
        digest = choosing.choose(Changes(), request)
        assert len(digest.worth) == 3
        had += digest.shown

    assert len(had) == len(set(had)) == 180
