"""Hubs stand side by side, attribute by attribute: what is not recorded is None, the largest figure is marked."""

from __future__ import annotations

from decimal import Decimal

import pytest

from knowledge import Engine, HubComparison, KnowledgeError
from knowledge.answer import Asking
from knowledge.measures import largest
from knowledge.model import Bound, Items, Money, Quantity, Unit, Value
from knowledge.side_by_side import side_by_side
from tests.knowledge.conftest import GOOD_SEEDS, Pantry
from tests.knowledge.made_up import hubs_of, serving_of

UNITS = {
    "hectare": Unit("hectare", "area", Decimal(10_000)),
    "square metre": Unit("square metre", "area", Decimal(1)),
    "company": Unit("company", "company", Decimal(1)),
}
AREA = """\
  - id: hill-area
    attribute: area
    statement: Hill Park covers {size} hectares.
    value: {{number: {size}, unit: hectare}}
    as_of: 2023
    source: leaflet
"""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


def rows(comparison: HubComparison) -> dict[str, list[list[str] | None]]:
    return {
        row.attribute.id: [None if facts is None else [fact.id for fact in facts] for facts in row.facts]
        for topic in comparison.topics
        for row in topic.attributes
    }


def area(number: float, unit: str = "hectare", bound: Bound = "exactly", upto: int | None = None) -> Quantity:
    return Quantity(Decimal(number), unit, bound, None if upto is None else Decimal(upto))


def test_each_attribute_has_the_facts_of_each_hub_or_none(engine: Engine) -> None:
    comparison = engine.compare(["river-campus", "hill-park"])

    assert [hub.id for hub in comparison.hubs] == ["river-campus", "hill-park"]
    assert [topic.topic.id for topic in comparison.topics] == ["place", "people"]
    assert rows(comparison) == {
        "area": [["river-area", "river-area-leaflet"], None],
        "opening": [["river-opening"], None],
        "budget": [None, ["hill-budget"]],
        "role": [["reed-partners", "mei-lin-role"], None],
    }


def test_contacts_topics_and_sources_stand_beside_them(engine: Engine) -> None:
    comparison = engine.compare(["hill-park", "river-campus"])

    assert [[contact.value for contact in own] for own in comparison.contacts] == [[], ["desk@river.example"]]
    assert [[topic.label for topic in own] for own in comparison.topics_of] == [["Place"], ["Place"]]
    assert {source.id for source in comparison.sources} == {"gazette", "leaflet"}


@pytest.mark.parametrize(("size", "place"), [(29, 0), (30, None), (31, 1)])
def test_the_larger_figure_is_marked_whatever_its_unit(pantry: Pantry, size: int, place: int | None) -> None:
    text = pantry.files["hubs/hill-park.yaml"].decode() + AREA.format(size=size)
    asking = Asking.over(pantry.holding("hubs/hill-park.yaml", text).read())

    comparison = side_by_side(asking, ["river-campus", "hill-park"])

    # Two sources say 30 hectares and 300,000 square metres of River Campus: the same.
    (row, *_) = comparison.topics[0].attributes
    assert (row.attribute.id, row.largest) == ("area", place)


def test_four_made_up_hubs_agree_with_plainly_looking_at_their_facts() -> None:
    hubs = hubs_of(60)[:4]

    comparison = side_by_side(serving_of(60).asking, [one.hub.id for one in hubs])

    told = {fact.id for one in hubs for fact in one.facts}
    shown = rows(comparison)
    assert {fact for row in shown.values() for cell in row for fact in cell or ()} == told
    assert all(len(row) == 4 for row in shown.values())
    areas = [next(fact for fact in one.facts if fact.attribute == "area").value for one in hubs]
    numbers = [value.number for value in areas if isinstance(value, Quantity)]
    (row,) = (row for topic in comparison.topics for row in topic.attributes if row.attribute.id == "area")
    assert row.largest == numbers.index(max(numbers))


@pytest.mark.parametrize(
    "hubs",
    [[], ["hill-park"], ["hill-park", "hill-park"], ["hill-park", "nowhere"], ["hill-park", "reed-labs"], ["x"] * 5],
)
def test_what_is_not_two_to_four_hubs_is_a_knowledge_error(engine: Engine, hubs: list[str]) -> None:
    with pytest.raises(KnowledgeError, match=r"no hub with the id|2 to 4 different hubs"):
        engine.compare(hubs)


@pytest.mark.parametrize(
    ("sides", "place"),
    [
        ([[area(3)], [area(20_000, "square metre")]], 0),
        ([[area(3)], [area(30_000, "square metre")]], None),
        ([[area(3)], [area(4, "company")]], None),
        ([[area(3)], []], None),
        ([[area(3)], [None]], None),
        ([[area(3)], [Items(("four",))]], None),
        ([[area(3)]], None),
        # "More than 900" may be more than 1,200, but hardly more than twice itself.
        ([[area(1200)], [area(900, bound="more than")]], None),
        ([[area(1900)], [area(900, bound="more than")]], 0),
        ([[area(1200)], [area(900, upto=1300)]], None),
        ([[area(5), area(2)], [area(3)]], None),
        ([[area(5), area(4)], [area(3)]], 0),
        ([[Money(Decimal(5), "CNY")], [Money(Decimal(4), "CNY")]], 0),
        ([[Money(Decimal(5), "CNY")], [Money(Decimal(4), "EUR")]], None),
        ([[area(1)], [area(2)], [area(3)]], 2),
    ],
)
def test_the_largest_is_named_only_beyond_doubt(sides: list[list[Value | None]], place: int | None) -> None:
    assert largest(UNITS, sides) == place
