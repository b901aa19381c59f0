"""Good seeds become what is known: every kind of entry, with its defaults filled in."""

from decimal import Decimal

from knowledge.dates import Day, When
from knowledge.model import Entities, Moment, Money, Name, Phrase, Quantity, Relation
from tests.knowledge.conftest import Pantry


def test_good_seeds_have_no_problem_and_keep_every_entry(pantry: Pantry) -> None:
    snapshot = pantry.read()

    assert list(snapshot.hubs) == ["hill-park", "river-campus"]
    assert {entity.id: entity.kind for entity in snapshot.entities.values()} == {
        "hill-park": "hub",
        "river-campus": "hub",
        "reed-labs": "organisation",
        "willow-works": "organisation",
        "mei-lin": "person",
    }
    assert len(snapshot.facts) == 6


def test_a_fact_takes_subject_hub_and_topic_from_where_it_is_written(pantry: Pantry) -> None:
    fact = pantry.read().facts["reed-partners"]

    assert (fact.subject, fact.hub, fact.topic) == ("reed-labs", "river-campus", "people")
    assert fact.relations == (Relation("partner-of", "willow-works"),)


def test_values_are_typed(pantry: Pantry) -> None:
    facts = pantry.read().facts

    assert facts["river-area"].value == Quantity(Decimal(30), "hectare")
    assert facts["river-area-leaflet"].value == Quantity(Decimal(300000), "square metre")
    assert facts["hill-budget"].value == Money(Decimal(2000000), "CNY")
    assert facts["river-opening"].value == Moment(When(Day(2024, 4, 17)), "09:30")
    assert facts["reed-partners"].value == Entities(("willow-works",))
    assert facts["mei-lin-role"].value == Phrase("directs the research")


def test_a_name_knows_its_kind_and_whether_it_is_shared(pantry: Pantry) -> None:
    assert pantry.read().hubs["river-campus"].names == (
        Name("River Campus", "name"),
        Name("E-Town", "alias"),
        Name("The Bend", "alias"),
        Name("RC", "acronym", shared=True),
        Name("河畔园区", "chinese"),
    )


def test_an_undated_source_has_no_date(pantry: Pantry) -> None:
    assert pantry.read().sources["leaflet"].date is None


def test_a_single_value_stands_for_a_list_of_one_and_nothing_for_an_empty_one(pantry: Pantry) -> None:
    snapshot = pantry.changed("hubs/hill-park.yaml", "zh: [山园]", "zh: 山园\naliases:").read()

    assert snapshot.hubs["hill-park"].called("chinese") == ("山园",)
    assert snapshot.hubs["hill-park"].called("alias") == ()
    assert snapshot.facts["hill-budget"].asked == ("what is the budget of Hill Park",)
