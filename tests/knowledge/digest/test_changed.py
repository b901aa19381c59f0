"""What changed since a channel's last digest: which changes are told, of which hubs, and why others are not."""

import pytest

from knowledge import Interests
from tests.knowledge.conftest import Pantry
from tests.knowledge.digest.readers import HILL, RIVER, news, told

LARGER = ("statement: River Campus covers 30 hectares.", "statement: River Campus covers 31 hectares.")
NEW_FACT = """
  - id: hill-area
    attribute: area
    statement: Hill Park covers 9 hectares.
    value: {number: 9, unit: hectare}
    as_of: 2026
    source: gazette
    asked: [how big is Hill Park]
"""
NEW_HUB = """
name: Lake Yard
form: yard
city: Oslo
country: Norway
topics: [place]
overview: [lake-area]
facts:
  - id: lake-area
    attribute: area
    statement: Lake Yard covers 2 hectares.
    value: {number: 2, unit: hectare}
    as_of: 2026
    source: gazette
    asked: [how big is Lake Yard]
  - id: lake-opening
    attribute: opening
    statement: Lake Yard opened in 2026.
    value: {date: 2026}
    as_of: 2026
    source: gazette
    asked: [when did Lake Yard open]
"""


def changed(pantry: Pantry) -> Pantry:
    """A figure that is another, a fact that is new and one that is gone."""
    larger = pantry.changed(RIVER, *LARGER)
    river = larger.files[RIVER].decode()
    retired = larger.holding(RIVER, river[: river.index("  - id: river-area-leaflet")])
    return retired.holding(HILL, retired.files[HILL].decode().rstrip("\n") + NEW_FACT)


def test_what_was_added_changed_and_retired_is_told_by_hub(pantry: Pantry) -> None:
    digest = news(pantry, changed(pantry))

    assert told(digest) == [
        ("hill-park", "added", "hill-area"),
        ("river-campus", "changed", "river-area"),
        ("river-campus", "retired", "river-area-leaflet"),
    ]
    (hill, river) = digest.changed
    assert (hill.name, river.name) == ("Hill Park", "River Campus")
    (field,) = river.changes[0].fields
    assert (field.old, field.new) == ("River Campus covers 30 hectares.", "River Campus covers 31 hectares.")
    assert [change.source.id for change in river.changes if change.source] == ["gazette", "leaflet"]
    assert not digest.empty
    assert digest.shown == ("hill-area", "river-area")


def test_nothing_changed_is_nothing_told(pantry: Pantry) -> None:
    digest = news(pantry, pantry)

    assert (digest.changed, digest.left, digest.empty) == ((), (), True)


@pytest.mark.parametrize(
    ("interests", "facts", "why"),
    [
        (Interests(hubs=("river-campus",)), ["river-area", "river-area-leaflet"], "other hub"),
        (Interests(topics=("people",)), [], "other topic"),
        (Interests(topics=("place", "people")), ["hill-area", "river-area", "river-area-leaflet"], None),
        (Interests(countries=("norway",)), [], "other country"),
        (Interests(countries=("CHINA", "Norway")), ["hill-area", "river-area", "river-area-leaflet"], None),
        (Interests(about="land"), ["river-area-leaflet"], "not about it"),
        (Interests(about="budget, covering Hill"), ["hill-area"], "not about it"),
        (Interests(about="山园"), ["hill-area"], "not about it"),
        (Interests(about="E-Town hectares"), ["river-area"], "not about it"),
        (Interests(about=" , "), ["hill-area", "river-area", "river-area-leaflet"], None),
    ],
)
def test_a_reader_is_told_what_passes_every_filter(
    pantry: Pantry, interests: Interests, facts: list[str], why: str | None
) -> None:
    digest = news(pantry, changed(pantry), interests)

    assert [fact for _, _, fact in told(digest)] == facts
    assert {one.why for one in digest.left} == ({why} if why else set())
    assert len(facts) + len(digest.left) == 3


def test_how_a_fact_is_asked_for_is_no_news(pantry: Pantry) -> None:
    asked = pantry.changed(RIVER, "[how big is River Campus, 河畔园区有多大]", "[how large is River Campus]")

    digest = news(pantry, asked)

    assert digest.empty
    assert [(one.id, one.why) for one in digest.left] == [("river-area", "phrasing")]


def test_a_new_hub_is_told_with_what_introduces_it(pantry: Pantry) -> None:
    digest = news(pantry, pantry.holding("hubs/lake-yard.yaml", NEW_HUB))

    (hub,) = digest.changed
    assert (hub.id, hub.name, hub.how, hub.facts) == ("lake-yard", "Lake Yard", "added", 2)
    assert [change.fact.id for change in hub.changes] == ["lake-area"]
    assert [(one.id, one.why) for one in digest.left] == [("lake-opening", "new hub")]


def test_a_hub_that_is_gone_is_told_to_who_hears_of_its_country_alone(pantry: Pantry) -> None:
    with_lake = pantry.holding("hubs/lake-yard.yaml", NEW_HUB)

    digest = news(with_lake, pantry, Interests(countries=("Norway",)))
    elsewhere = news(with_lake, pantry, Interests(countries=("China",)))

    assert [(hub.name, hub.how, hub.facts) for hub in digest.changed] == [("Lake Yard", "removed", 2)]
    assert told(digest) == [("lake-yard", "retired", "lake-area")]
    assert elsewhere.empty


def test_a_new_hub_without_anything_relevant_is_not_told(pantry: Pantry) -> None:
    digest = news(pantry, pantry.holding("hubs/lake-yard.yaml", NEW_HUB), Interests(topics=("people",)))

    assert digest.empty


def test_a_hub_with_another_name_is_told_with_its_old_one(pantry: Pantry) -> None:
    digest = news(pantry, pantry.changed(HILL, "name: Hill Park", "name: Hill Gardens"))

    assert [(hub.name, hub.how, hub.was) for hub in digest.changed] == [("Hill Gardens", "renamed", "Hill Park")]


def test_what_is_no_fact_is_left_out_with_that_reason(pantry: Pantry) -> None:
    digest = news(pantry, pantry.changed("sources.yaml", "River Campus opens", "River Campus is open"))

    assert digest.empty
    assert [(one.id, one.why) for one in digest.left] == [("gazette", "no fact")]
    assert dict(digest.counts) == {"no fact": 1}
