"""Cards of answers, their sources and what else is recorded, and forms, over good texts and hostile ones."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render import limits
from bot.render.answers import MOST_FACTS, MOST_SOURCES, Told, answer_card, opens, sources_card
from bot.render.cards import Card, Choice
from bot.render.forms import Field, Form, Menu
from bot.render.more import more_card
from bot.render.presses import Press, pressed
from bot.speech import speech
from knowledge import Answer, Answered, Candidate, Engine, Language, Unknown, Unsure
from tests.bot.render.hostile import FREELY, HOSTILE, LANGUAGES
from tests.bot.render.made import PERSON, Hostile, citing
from tests.bot.render.shown import assert_form_good, assert_good, buttons, menus, texts_of

GIVEN = "abcdefghijkl"
SOURCES = ("The Gazette", "River Park")


def told(
    answer: Answer, made: Hostile | None = None, *, private: bool = False, question: str = "", to: str = ""
) -> Told:
    return Told(GIVEN, answer, PERSON, private, made.cite(()) if made else (), question, to)


def labels(card: Card) -> list[str]:
    return [button.label or button.emoji for button in buttons(card)]


@FREELY
@given(
    name=HOSTILE,
    text=HOSTILE,
    many=st.sampled_from([0, 1, 2, 5, 30]),
    language=st.sampled_from(LANGUAGES),
    private=st.booleans(),
    to=st.sampled_from(["", "<@4242>"]),
)
def test_no_answer_of_hostile_seeds_is_refused_or_active(
    small: Engine, name: str, text: str, many: int, language: Language, private: bool, to: str
) -> None:
    made, words = Hostile(small, name, text, many), speech(language)
    candidates = tuple(Candidate(name if number % 2 else text, "river-area") for number in range(many))
    answers: list[Answer] = [Answered(text, made.facts() or (made.fact(),), ("river-park",), language)]
    answers += [Unsure(candidates, (), language)] if candidates else []
    answers += [Unknown((name, text) * many, candidates, ("river-park",), "no fact", language)]
    answers += [Unknown(reason=reason, language=language) for reason in ("empty", "too long")]
    for answer in answers:
        card = answer_card(told(answer, made, private=private, question=text, to=to), words)
        assert_good(card)
        assert ("Remove" in labels(card) or "删除" in labels(card)) is not private
        assert {
            press.owner for button in buttons(card) if (press := pressed(button.press)) and press.verb == "choose"
        } <= {PERSON}


@FREELY
@given(text=HOSTILE, name=HOSTILE, many=st.integers(1, 30), language=st.sampled_from(LANGUAGES))
def test_sources_and_more_of_hostile_seeds_are_good_cards(
    small: Engine, text: str, name: str, many: int, language: Language
) -> None:
    made, words = Hostile(small, name, text, many), speech(language)
    assert_good(sources_card(tuple((text, source) for source in made.cite(())), words))
    assert_good(more_card(made.page(), (replace(made.fact(), id="told"),), made.cite, words))


@FREELY
@given(
    text=HOSTILE,
    label=HOSTILE,
    most=st.integers(1, limits.INPUT_TEXT),
    parts=st.integers(1, 7),
    choices=st.integers(1, 40),
    required=st.booleans(),
    long=st.booleans(),
)
def test_no_form_is_refused_whatever_stands_in_it(
    text: str, label: str, most: int, parts: int, choices: int, required: bool, long: bool
) -> None:
    fields = tuple(
        Field(f"f{number}", label, text, text, text, required=required, long=long, most=most) for number in range(parts)
    )
    menu = Menu("menu", label, tuple(Choice(text, str(number), label) for number in range(choices)), text)
    kinds: list[tuple[Field | Menu, ...]] = [fields, (menu, *fields), (menu,)]
    for inside in kinds:
        assert_form_good(Form(text, Press("answer", f"{PERSON}.{PERSON}", PERSON).id, inside))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_has_its_source_its_date_and_what_one_can_do(small: Engine, language: Language) -> None:
    answer = small.ask("how big is River Park")
    assert isinstance(answer, Answered)
    card = answer_card(told(answer, Hostile(small, "The Gazette", "Parks", 1)), speech(language))
    assert_good(card)
    assert answer.text in card.text
    assert "“Parks”" in card.text
    assert ("its review has been due" if language == "en" else "⚠️") in card.text
    assert len(buttons(card)) == 7


@pytest.mark.parametrize("statement", ["Long. " * 900, "*_" * 3_000, "😀" * 3_000])
def test_an_answer_of_any_length_leaves_room_for_its_sources(small: Engine, statement: str) -> None:
    made = Hostile(small, "The Gazette", "Parks of the delta", 2)
    answer = Answered(statement, (made.fact(),), ("river-park",))
    card = answer_card(told(answer, made, question="?" * 500), speech("en"))
    assert_good(card)
    shown = texts_of(card)
    assert "…" in shown[1]
    assert [text.count("Checked") for text in shown[-2:]] == [1, 1]


def test_an_answer_of_many_sources_names_the_first_and_its_button_the_others(small: Engine) -> None:
    made = Hostile(small, "The Gazette", "Parks", 9)
    sources = tuple(replace(source, dates=("2023",)) for source in made.cite(()))
    answer = replace(told(Answered("It is so.", made.facts(), ()), made), sources=sources)
    card = answer_card(answer, speech("en"))
    assert card.text.count("Checked") == MOST_SOURCES
    assert card.text.endswith("-# and 1 more source")
    assert "Sources" in labels(card)


def test_sources_that_a_card_does_not_hold_are_counted(small: Engine) -> None:
    made = Hostile(small, "The Gazette", "Parks", 30)
    sources = tuple(replace(source, dates=("2023",)) for source in made.cite(()))
    many = sources_card(tuple(("It is so.", source) for source in sources), speech("en"))
    long = sources_card(tuple(("x" * 1_500, source) for source in sources[:3]), speech("en"))
    few = sources_card((("It is so.", sources[0]),), speech("en"))
    assert texts_of(many)[-1] == f"-# and {30 - MOST_FACTS} more"
    assert texts_of(long)[-1] == "-# and 1 more"
    assert "more" not in few.text


def test_more_says_when_nothing_more_is_recorded(small: Engine) -> None:
    page = small.page("river-park")
    everything = (*page.overview, *(fact for _, facts in page.topics for fact in facts))
    assert "Nothing more is recorded" in more_card(page, everything, citing(small, "en"), speech("en")).text
    assert "没有更多记录" in more_card(page, everything, citing(small, "zh"), speech("zh")).text


def test_more_tells_what_introduces_a_hub_too(small: Engine) -> None:
    page = small.page("river-park")
    area = next(fact for _, facts in page.topics for fact in facts if fact.id == "river-area")
    card = more_card(page, (area,), citing(small, "en"), speech("en"))
    assert "Parks of the delta" in card.text
    assert "Checked 15 January 2024" in card.text
    assert card.text.count("River Park is located in Wuxi.") == 1
    assert "40 hectares" not in card.text


@pytest.mark.parametrize(("number", "size", "on_buttons"), [(5, 80, True), (6, 80, False), (2, 81, False)])
def test_choices_are_buttons_when_they_are_few_and_short(number: int, size: int, on_buttons: bool) -> None:
    candidates = tuple(Candidate("x" * size, "river-area") for _ in range(number))
    card = answer_card(told(Unsure(candidates, ())), speech("en"))
    assert_good(card)
    assert len(menus(card)) == (0 if on_buttons else 1)
    assert len(buttons(card)) == 3 + (number if on_buttons else 0)


@pytest.mark.parametrize("reason", ["empty", "too long"])
def test_what_is_no_question_is_nothing_to_ask_a_human(reason: str) -> None:
    card = answer_card(told(Unknown(reason=reason), private=True), speech("en"))  # type: ignore[arg-type]
    assert buttons(card) == []


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://river.example/size?x=1", True),
        ("http://river.example", True),
        ("https://", False),
        ("https://river", False),
        ("ftp://river.example", False),
        ("javascript:alert(1)", False),
        ("https://river.example/a b", False),
        ("https://river.example/" + "x" * 500, False),
        ("https://user:word@river.example", False),
        ("river.example", False),
    ],
)
def test_only_an_address_that_discord_takes_is_opened(address: str, good: bool) -> None:
    assert opens(address) is good


def test_every_reason_not_to_know_has_words() -> None:
    reasons = get_args(Unknown.__dataclass_fields__["reason"].type) or ("no fact", "empty", "too long")
    said = {answer_card(told(replace(Unknown(), reason=reason)), speech("en")).text for reason in reasons}
    assert len(said) == len(reasons)
