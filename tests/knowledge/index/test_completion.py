"""What is offered says whom it means: name, kind, hub and city; those with the most facts when nothing is typed."""

from __future__ import annotations

import pytest

from knowledge import Engine, EntityKind, Hub
from knowledge.index.completion import NameBeginnings, NameCompletion
from knowledge.model import Name
from tests.knowledge.conftest import GOOD_SEEDS
from tests.knowledge.made_up import file_of, files_of, hubs_of, serving_of, with_changed

EVERYBODY: tuple[EntityKind, ...] = ("hub", "organisation", "person", "event", "place", "programme")
HUB: tuple[EntityKind, ...] = ("hub",)
HUBS = 60


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


def test_an_alias_comes_with_the_name_to_show_and_the_city(engine: Engine) -> None:
    (offer,) = engine.complete("the bend", ["hub"], 5)

    assert (offer.name, offer.how) == ("The Bend", "alias")
    assert (offer.shown, offer.kind, offer.hub, offer.city) == ("River Campus", "hub", "", "Wuxi")


def test_a_person_comes_with_the_hub_and_its_city_in_the_language_asked_for(engine: Engine) -> None:
    (english,) = engine.complete("mei lin", ["person"], 5)
    (chinese,) = engine.complete("mei lin", ["person"], 5, "zh")

    assert (english.shown, english.kind, english.hub, english.city) == ("Mei Lin", "person", "River Campus", "Wuxi")
    assert (chinese.name, chinese.shown, chinese.hub, chinese.city) == ("Mei Lin", "林梅", "河畔园区", "Wuxi")


def test_nothing_typed_offers_those_with_the_most_facts(engine: Engine) -> None:
    offers = engine.complete(" ", EVERYBODY, 10)

    assert [offer.entity for offer in offers] == ["river-campus", "reed-labs", "hill-park", "willow-works", "mei-lin"]
    assert {offer.how for offer in offers} == {"listed"}


@pytest.mark.parametrize("most", [0, -1])
def test_no_room_offers_nobody(engine: Engine, most: int) -> None:
    assert engine.complete("", EVERYBODY, most) == engine.complete("river", EVERYBODY, most) == ()


def test_what_begins_as_typed_stands_before_what_holds_it_however_many_there_are() -> None:
    names = serving_of(HUBS).names
    begun = {one.hub.id for one in hubs_of(HUBS) if one.hub.name.lower().startswith("s")}

    offers = names.complete("s", ["hub"], 25)

    assert {offer.entity for offer in offers[: len(begun)]} == begun
    assert [offer.how for offer in offers] == sorted((offer.how for offer in offers), key=["prefix", "word"].index)
    assert len({offer.entity for offer in offers}) == len(offers) <= 25


def test_a_hub_that_lost_its_facts_in_a_reload_is_no_longer_among_the_first() -> None:
    before, serving = serving_of(HUBS).names.popular(["hub"], HUBS), serving_of(HUBS)
    one = next(one for one in hubs_of(HUBS) if one.hub.id == before[0])
    text = files_of(HUBS)[file_of(one)]
    cut = text.index(b"  - id: ", text.index(b"-focus\n    attribute"))

    after = with_changed(serving, file_of(one), text[:cut])

    popular = after.names.popular(["hub"], HUBS)
    assert popular[-1] == one.hub.id
    assert sorted(popular) == sorted(before)


def test_a_hub_that_is_gone_is_offered_no_more() -> None:
    one = hubs_of(HUBS)[2]

    after = with_changed(serving_of(HUBS), file_of(one), None)

    assert one.hub.id not in after.names.popular(["hub"], HUBS)
    assert one.hub.id not in {offer.entity for offer in after.names.complete(one.hub.name, ["hub"], 25)}


def test_of_several_spellings_the_typed_one_is_offered_else_the_curators_first() -> None:
    names = (Name("Wuxi Campus", "name"), Name("I·Campus", "alias"), Name("ICampus", "alias"))
    hub = Hub("wuxi", "hub", names, ("wuxi",))
    completion = NameCompletion({"wuxi": hub}, NameBeginnings([hub]))

    offered = [completion.complete(typed, HUB, 1)[0].name for typed in ("ICampus", "I·Campus", "i campus")]

    assert offered == ["ICampus", "I·Campus", "I·Campus"]
