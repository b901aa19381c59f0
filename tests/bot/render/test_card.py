"""Cards as Discord shows them, of good seeds and of hostile ones."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.render.card import answer_card, hub_card, name_choice, unknown_hub
from knowledge import Answered, Candidate, Completion, Engine, HubPage, Unknown, Unsure
from knowledge.model import Name
from tests.bot.render.measuring import assert_fits, source_titles, units

HUBS = ("beijing-e-town", "p4-center", "niicpm", "changping", "wuxi-icampus")
# No seed begins with a space, but anything may follow, in any length.
PIECES = (
    "a",
    " ",
    "\n",
    "中",
    "😀",
    "*",
    "```",
    "@everyone ",
    "<@&1>",
    "\u202e",
    "\u0301",
    "# ",
    "\x00",
    "](http://x)",
)
HOSTILE = st.builds(
    lambda pieces, times: "x" + "".join(pieces) * times,
    st.lists(st.sampled_from(PIECES), max_size=4),
    st.sampled_from([0, 1, 25, 300, 5_000]),
)
# The fixture is a value that nobody changes, so examples may share it.
FREELY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("hub", HUBS)
def test_every_shipped_hub_has_a_card_with_its_name_and_a_source(shipped: Engine, hub: str) -> None:
    page = shipped.page(hub)
    card = hub_card(page)
    assert_fits(card)
    assert card.title == page.hub.name
    assert page.overview[0].statement in (card.description or "")
    assert card.fields
    assert any(title in (card.footer.text or "") for title in source_titles(shipped.snapshot))


@pytest.mark.parametrize("hub", HUBS)
def test_every_shipped_fact_fits_an_answers_card(shipped: Engine, hub: str) -> None:
    for fact in shipped.snapshot.facts.values():
        if fact.hub == hub:
            card = answer_card(shipped.snapshot, Answered(fact.statement, (fact,), (fact.subject,)))
            assert_fits(card)
            assert card.description == fact.statement


def test_all_facts_in_one_answer_still_fit(shipped: Engine) -> None:
    facts = tuple(shipped.snapshot.facts.values())
    text = " ".join(fact.statement for fact in facts)
    assert_fits(answer_card(shipped.snapshot, Answered(text, facts, ())))


def test_a_choice_is_a_list(small: Engine) -> None:
    card = answer_card(small.snapshot, Unsure((Candidate("One", "a"), Candidate("Two", "b")), ()))
    assert card.description == "Which of these do you mean?\n- One\n- Two"


def test_the_kinds_of_answer_differ_in_colour(small: Engine) -> None:
    answers = (Answered("Yes.", (small.snapshot.facts["river-area"],), ()), Unsure((), ()), Unknown())
    assert len({answer_card(small.snapshot, answer).colour for answer in answers}) == 3


@FREELY
@given(text=HOSTILE, label=HOSTILE, many=st.integers(1, 40))
def test_no_answer_is_ever_too_long(small: Engine, text: str, label: str, many: int) -> None:
    snapshot = replace(
        small.snapshot,
        sources={key: replace(source, title=label) for key, source in small.snapshot.sources.items()},
    )
    candidates = tuple(Candidate(f"{number} {label}", "river-area") for number in range(many))
    facts = tuple(snapshot.facts.values()) * many
    for answer in (Answered(text, facts, ()), Unsure(candidates, ()), Unknown((label,) * many, candidates)):
        assert_fits(answer_card(snapshot, answer))


@FREELY
@given(name=HOSTILE, statement=HOSTILE, label=HOSTILE, many=st.integers(1, 40))
def test_no_hubs_card_is_ever_too_long(small: Engine, name: str, statement: str, label: str, many: int) -> None:
    assert_fits(hub_card(_hostile(small.page("river-park"), name, statement, label, many)))


def test_a_card_full_in_every_part_is_within_the_limit_of_all_parts(small: Engine) -> None:
    page = _hostile(small.page("river-park"), "n" * 300, "s" * 5_000, "l" * 3_000, 30)
    card = hub_card(page)
    assert_fits(card)
    assert (units(card.title), units(card.description)) == (256, 4_096)


def test_a_hub_without_a_city_shows_what_else_is_known_of_its_place(small: Engine) -> None:
    page = small.page("river-park")

    nowhere = hub_card(replace(page, hub=replace(page.hub, city="", country="")))
    abroad = hub_card(replace(page, hub=replace(page.hub, city="")))

    assert (nowhere.description or "").startswith("*science park*\n")
    assert (abroad.description or "").startswith("*science park, China*\n")


def _hostile(page: HubPage, name: str, statement: str, label: str, many: int) -> HubPage:
    """A page with these texts in every place, and many of each."""
    fact = replace(page.overview[0], statement=statement)
    contact = replace(page.hub.contacts[0], label=label, value=statement)
    topic = page.topics[0][0]
    return HubPage(
        replace(page.hub, names=(Name(name, "name"),), form=label, city=label, contacts=(contact,) * many),
        (fact,) * many,
        tuple((replace(topic, label=label), (fact,) * many) for _ in range(many)),
        tuple(replace(source, title=label, publisher=name) for source in page.sources) * many,
    )


def test_an_unknown_hub_is_told_with_those_that_are_known(small: Engine) -> None:
    said = unknown_hub(small.snapshot, " Moon \n Base ")
    assert said == "I don't know a hub called “Moon Base”. Known: Harbour Campus, River Park."


@pytest.mark.parametrize(
    "typed",
    [
        "@everyone",
        "@here",
        "<@&123456789012345678>",
        "<@!123456789012345678>",
        "**loud**",
        "`code`",
        "||hidden||",
        "[text](http://x.example)",
        "~~gone~~",
        "_slanted_",
    ],
)
def test_what_was_typed_is_shown_as_typed_and_mentions_nobody(small: Engine, typed: str) -> None:
    said = unknown_hub(small.snapshot, typed)
    assert f"“{typed}”" not in said
    assert said.replace("\\", "").replace("\u200b", "").startswith(f"I don't know a hub called “{typed}”.")


@pytest.mark.parametrize("typed", ["x" * 10_000, "😀" * 10_000, "@everyone" * 1_000, "*_~`|" * 1_000])
def test_the_word_about_an_unknown_hub_is_short(small: Engine, typed: str) -> None:
    assert units(unknown_hub(small.snapshot, typed)) <= 400


def test_a_choice_says_by_which_name_it_was_found(small: Engine) -> None:
    found = name_choice(small.snapshot, Completion("river-park", "河畔园", "exact"))
    listed = name_choice(small.snapshot, Completion("river-park", "River Park", "listed"))
    assert found == ("River Park — also 河畔园", "river-park")
    assert listed == ("River Park", "river-park")


@FREELY
@given(name=HOSTILE)
def test_a_choice_is_never_too_long(small: Engine, name: str) -> None:
    label, value = name_choice(small.snapshot, Completion("river-park", name, "like"))
    assert 1 <= units(label) <= 100
    assert value == "river-park"
