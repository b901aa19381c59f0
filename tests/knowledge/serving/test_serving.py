"""A change beside what was indexed before is served as if everything had been indexed anew."""

import pytest

from knowledge.answer import Answered, Context, Unknown
from knowledge.serving import Serving, TooMuchError
from tests.knowledge.conftest import Pantry
from tests.knowledge.curating.amending import amended, anew

HILL, RIVER, LABS = "hubs/hill-park.yaml", "hubs/river-campus.yaml", "organisations/river.yaml"
MEADOW = """
name: Wexlow Yard
form: park
city: Chengdu
country: China
topics: [place]
overview: []
facts:
  - {id: meadow-a, attribute: area, statement: Wexlow Yard has one gate., as_of: 2024, source: gazette}
  - {id: meadow-b, attribute: area, statement: Wexlow Yard has two ponds., as_of: 2024, source: gazette}
"""


@pytest.fixture(scope="module")
def before(pantry: Pantry) -> Serving:
    return anew(pantry.holding("hubs/meadow.yaml", MEADOW))


@pytest.fixture(scope="module")
def meadow(pantry: Pantry) -> Pantry:
    return pantry.holding("hubs/meadow.yaml", MEADOW)


def ties(serving: Serving, entity: str) -> list[str]:
    facts = serving.asking.facts
    return sorted(facts.facts[number].id for number in facts.ties.facts(entity))


def test_nobody_is_named_by_a_part_of_a_name_that_went_with_its_hub(before: Serving, meadow: Pantry) -> None:
    after = amended(before, meadow.without("hubs/meadow.yaml"))

    answer = after.asking.ask("who looks after the wexlow with a yard?", Context())

    assert isinstance(answer, Unknown)
    assert answer.about == ()


def test_a_name_that_lost_a_letter_is_no_longer_known_with_it(before: Serving, meadow: Pantry) -> None:
    renamed = meadow.changed("hubs/meadow.yaml", "name: Wexlow Yard", "name: Wexlo Yard")

    names = amended(before, renamed).asking.names

    assert not names.known_word("wexlow")
    assert names.mentions("wexlow yard") == anew(renamed).asking.names.mentions("wexlow yard")


def test_facts_that_are_gone_do_not_count_among_those_that_have_a_word(before: Serving, meadow: Pantry) -> None:
    after = amended(before, meadow.changed(HILL, "a budget of CNY 2 million", "CNY 2,000,000 a year"))

    assert after.asking.facts.bearers("million") == 0
    assert not after.asking.facts.states("budget")
    assert after.asking.facts.states("year")


def test_a_phrasing_that_another_fact_is_asked_with_as_well_stays(pantry: Pantry) -> None:
    asked = "what is the budget of Hill Park"
    twice = pantry.changed(RIVER, "[when did River", f"[{asked}, when did River")

    after = amended(anew(twice), twice.changed(HILL, f"asked: {asked}", "asked: []"))

    assert after.questions.complete("what is the budget", 5) == (asked,)


def test_a_phrasing_that_no_fact_is_asked_with_is_gone(before: Serving, meadow: Pantry) -> None:
    after = amended(before, meadow.changed(HILL, "asked: what is the budget of Hill Park", "asked: []"))

    assert after.questions.complete("what is the budget", 5) == ()


def test_a_name_is_written_as_those_write_it_who_still_have_it(pantry: Pantry) -> None:
    shared = pantry.changed(RIVER, "shared: [RC]", "shared: [RC, E-Town]")
    shared = shared.changed(LABS, "aliases: [Reed Laboratories]", "aliases: [Reed Laboratories, ETown]")
    shared = shared.changed(LABS, "shared: [RC]", "shared: [RC, ETown]")

    dropped = shared.changed(RIVER, "[E-Town, The Bend]", "[The Bend]").changed(RIVER, ", E-Town]", "]")

    after = amended(anew(shared), dropped)

    assert [mention.name for mention in after.asking.names.mentions("etown")] == ["ETown"]
    assert not after.asking.names.known_word("town")


@pytest.mark.parametrize(
    ("statement", "alias"),
    [
        ("Hill Park has a budget of CNY 2 million from ReedLabsTwo.", "Reed Labs Two"),
        ("Hill Park has a budget of CNY 2 million, the X in 1+X+2.", "1+X+2"),
        ("Hill Park has a budget of CNY 2 million, says Reed Works Campus.", "Works Campus"),
        ("山园的预算在张江园区内为二百万。", "张江园"),
    ],
)
def test_statements_that_say_a_new_name_are_tied_to_whoever_has_it(pantry: Pantry, statement: str, alias: str) -> None:
    told = pantry.changed(HILL, "Hill Park has a budget of CNY 2 million.", statement)
    named = told.changed(LABS, "name: Willow Works", f'name: Willow Works\n  aliases: ["{alias}"]')

    after = amended(anew(told), named)

    assert "hill-budget" in ties(after, "willow-works")
    assert ties(after, "willow-works") == ties(anew(named), "willow-works")


def test_a_name_that_stands_in_names_without_words_is_found_in_statements_by_whose_it_was(pantry: Pantry) -> None:
    plan = '\n  aliases: ["1+4+2+N"]\n  shared: ["1+4+2+N"]'
    told = pantry.changed(HILL, "of CNY 2 million.", "of CNY 2 million for the 4 in 1+4+2+N.")
    told = told.changed(LABS, "name: Willow Works", f"name: Willow Works{plan}")
    people = "people/river.yaml"

    after = amended(anew(told), told.changed(people, "name: Mei Lin", f"name: Mei Lin{plan}"))

    assert "hill-budget" in ties(after, "mei-lin")


def test_facts_of_new_files_and_of_the_next_file_are_told_one_after_another(pantry: Pantry) -> None:
    after = amended(
        anew(pantry),
        pantry.holding("hubs/zoo.yaml", MEADOW.replace("Yard", "Zoo")).changed(
            LABS, "Reed Labs works with Willow Works.", "Reed Labs works for Willow Works."
        ),
    )
    place = {fact.id: after.asking.facts.place(number) for number, fact in enumerate(after.asking.facts.facts)}

    assert place["hill-budget"] < place["river-area"] < place["meadow-a"] < place["meadow-b"] < place["reed-partners"]


def test_facts_go_with_their_attribute_to_another_topic_unless_they_say_their_own(
    before: Serving, meadow: Pantry
) -> None:
    moved = meadow.changed("attributes.yaml", "topic: people", "topic: place")

    with pytest.raises(TooMuchError):
        amended(before, moved)

    facts = {fact.id: fact.topic for fact in before.main.entries(LABS).facts}  # type: ignore[union-attr]
    assert facts == {"reed-partners": ""}
    assert anew(moved).snapshot.facts["reed-partners"].topic == "place"
    assert anew(moved).snapshot.facts["mei-lin-role"].topic == "people"


def test_answers_come_from_what_changed_and_from_what_did_not(before: Serving, meadow: Pantry) -> None:
    after = amended(
        before,
        meadow.changed(RIVER, "covers 30 hectares", "covers 31 hectares").changed(RIVER, "number: 30,", "number: 31,"),
    )

    changed = after.asking.ask("how big is River Campus", Context())
    same = after.asking.ask("what is the budget of Hill Park", Context())

    assert isinstance(changed, Answered)
    assert "31 hectares" in changed.text
    assert isinstance(same, Answered)
    assert same.facts == (before.snapshot.facts["hill-budget"],)
