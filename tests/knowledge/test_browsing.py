"""Hubs are looked through by country, city, topic and kind, page by page, with the counts of what is left."""

from __future__ import annotations

import pytest

from knowledge import Engine, HubListing
from knowledge.browsing import MOST_A_PAGE, browse
from knowledge.index.register import Filters
from tests.knowledge.conftest import GOOD_SEEDS
from tests.knowledge.made_up import file_of, files_of, hubs_of, serving_of, with_changed

HUBS = 60


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


def ids(listing: HubListing) -> list[str]:
    return [hub.id for hub in listing.hubs]


def among(filters: Filters, size: int = MOST_A_PAGE) -> HubListing:
    serving = serving_of(HUBS)
    return browse(serving.snapshot, serving.register, filters, size=size)


def test_without_filters_all_hubs_are_listed_by_name_with_their_counts(engine: Engine) -> None:
    listing = engine.browse()

    assert ids(listing) == ["hill-park", "river-campus"]
    assert (listing.total, listing.page, listing.pages) == (2, 1, 1)
    assert [(one.label, one.hubs) for one in listing.countries] == [("China", 2)]
    assert [(one.label, one.hubs) for one in listing.cities] == [("Chengdu", 1), ("Wuxi", 1)]
    assert [(one.label, one.hubs) for one in listing.forms] == [("campus", 1), ("park", 1)]
    assert [(one.label("en"), one.label("zh"), one.hubs) for one in listing.topics] == [("Place", "地点", 2)]


@pytest.mark.parametrize("city", ["Wuxi", "WUXI", " wuxi ", "Wu-Xi", "Ｗｕｘｉ"])
def test_a_city_is_the_same_however_it_is_written(engine: Engine, city: str) -> None:
    assert ids(engine.browse(city=city, country="china")) == ["river-campus"]


@pytest.mark.parametrize("topic", ["place", "Place", "PLACE", "地点"])
def test_a_topic_is_given_by_id_or_by_its_label_in_either_language(engine: Engine, topic: str) -> None:
    assert engine.browse(topic=topic).total == 2


def test_a_kind_is_the_form_of_a_hub(engine: Engine) -> None:
    listing = engine.browse(kind="Park")

    assert ids(listing) == ["hill-park"]
    assert [(one.label, one.hubs) for one in listing.cities] == [("Chengdu", 1)]


@pytest.mark.parametrize(
    ("side", "value"), [("city", "Nowhere"), ("topic", "people"), ("kind", "?!"), ("country", "\ud800"), ("city", "\0")]
)
def test_what_no_hub_has_finds_none_and_leaves_nothing_to_narrow(engine: Engine, side: str, value: str) -> None:
    listing = engine.browse(**{side: value})  # type: ignore[arg-type]

    assert (listing.hubs, listing.total, listing.pages) == ((), 0, 1)
    assert (*listing.countries, *listing.cities, *listing.topics, *listing.forms) == ()


def test_counts_and_totals_are_those_of_plainly_looking_at_every_hub() -> None:
    hubs = [one.hub for one in hubs_of(HUBS)]
    form = hubs[0].form
    fitting = [hub for hub in hubs if hub.form == form]

    listing = among({"form": form.upper(), "country": "nowhere"})

    assert listing.total == len(fitting) > 1
    assert sorted(ids(listing)) == sorted(hub.id for hub in fitting)
    assert {one.label: one.hubs for one in listing.cities} == {
        hub.city: sum(other.city == hub.city for other in fitting) for hub in fitting
    }
    assert [one.hubs for one in listing.topics] == [len(fitting)] * len(listing.topics)


@pytest.mark.parametrize(("page", "shown"), [(-3, 1), (0, 1), (1, 1), (7, 7), (9, 9), (10, 9), (10**9, 9)])
def test_pages_follow_each_other_and_none_lies_outside(page: int, shown: int) -> None:
    serving = serving_of(HUBS)
    every = ids(among({}))

    listing = browse(serving.snapshot, serving.register, {}, page, 7)

    assert (listing.page, listing.pages) == (shown, 9)
    assert ids(listing) == every[(shown - 1) * 7 : shown * 7]
    assert every == sorted(every, key=lambda hub: serving.snapshot.hubs[hub].name.lower())


def test_a_reload_moves_a_hub_from_one_city_to_another() -> None:
    one = hubs_of(HUBS)[0]
    text = files_of(HUBS)[file_of(one)].replace(f'city: "{one.hub.city}"'.encode(), b"city: Elsewhere")

    after = with_changed(serving_of(HUBS), file_of(one), text)

    assert ids(browse(after.snapshot, after.register, {"city": "elsewhere"})) == [one.hub.id]
    assert browse(after.snapshot, after.register, {}).total == HUBS
    before = [hub.hub.id for hub in hubs_of(HUBS) if hub.hub.city == one.hub.city and hub is not one]
    assert ids(browse(after.snapshot, after.register, {"city": one.hub.city})) == before


def test_a_hub_that_is_gone_is_listed_no_more() -> None:
    one = hubs_of(HUBS)[1]

    after = with_changed(serving_of(HUBS), file_of(one), None)

    assert browse(after.snapshot, after.register, {}).total == HUBS - 1
    assert one.hub.id not in ids(browse(after.snapshot, after.register, {"city": one.hub.city}))
