"""Who is meant by a question, what it asks for, and what nobody here knows."""

from __future__ import annotations

import pytest

from knowledge.answer import Answered, Asking, Context, Reading


def read(telling: Asking, question: str) -> Reading:
    return telling.read(question, Context())


def named(reading: Reading) -> set[str]:
    return {entity for mention in reading.mentions for entity in mention.entities}


def facts(telling: Asking, question: str) -> tuple[str, ...]:
    answer = telling.ask(question, Context())
    return tuple(fact.id for fact in answer.facts) if isinstance(answer, Answered) else ()


@pytest.mark.parametrize("question", ["how big is the Otter Optics campus", "the Otter Optics office park: how big?"])
def test_who_stands_before_a_site_word_stands_for_the_hub(telling: Asking, question: str) -> None:
    assert named(read(telling, question)) == {"otter", "river-park"}
    assert facts(telling, question) == ("river-area",)


def test_who_stands_alone_stands_for_nobody_else(telling: Asking) -> None:
    assert named(read(telling, "how big is Otter Optics")) == {"otter"}
    assert facts(telling, "how big is Otter Optics") == ()


@pytest.mark.parametrize(
    ("question", "asked_instead"),
    [
        ("does Jeff Bezos run River Park", "does Lin Ya run River Park"),
        ("is Novartis a resident of River Park", "is Heron Health a resident of River Park"),
        ("河畔园 华为 多大", "河畔园 多大"),
    ],
)
def test_who_is_outside_is_not_answered_with_somebody_else(telling: Asking, question: str, asked_instead: str) -> None:
    assert facts(telling, asked_instead)
    assert facts(telling, question) == ()


def test_an_outside_name_of_two_words_is_one_word_and_a_stranger(telling: Asking) -> None:
    words = {word.term.surface: word.stranger for word in read(telling, "does Jeff Bezos run River Park").words}

    assert words["jeff bezos"]


@pytest.mark.parametrize(("question", "name"), [("华为在河畔园有多大", "华为"), ("河畔园的阿里巴巴有多大", "阿里巴巴")])
def test_an_outside_name_in_chinese_is_one_word_and_a_stranger(telling: Asking, question: str, name: str) -> None:
    words = {word.term.surface: word.stranger for word in read(telling, question).words}

    assert words[name]


def test_a_name_read_into_a_question_is_dropped_when_facts_then_answer_much_better(telling: Asking) -> None:
    question = "which old cedar shades the gate"

    assert named(read(telling, question)) == {"cedar"}
    assert facts(telling, question) == ("harbour-tree",)


def test_a_reading_names_the_attributes_asked_for_each_once(telling: Asking) -> None:
    assert read(telling, "how big is River Park, in size").attributes == ("area",)
    assert read(telling, "who runs it and how big is it").attributes == ("leaders", "area")
    assert read(telling, "the cranes, please").attributes == ()


def test_a_reading_names_the_words_that_nobody_knows(telling: Asking) -> None:
    reading = read(telling, "how big is the zorblax of River Park, floop?")

    assert reading.unknown == ("zorblax", "floop")


def test_words_inside_a_name_ask_for_nothing(telling: Asking) -> None:
    reading = read(telling, "River Park")

    assert (reading.attributes, reading.unknown) == ((), ())


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Otter Optics在哪里", "zh"),
        ("where is 港湾园区", "en"),
        ("Harbour Campus 有 cranes?", "en"),
    ],
)
def test_words_that_are_no_names_tell_the_language(telling: Asking, question: str, language: str) -> None:
    assert read(telling, question).language == language


def test_words_written_in_a_hurry_are_read_written_out(telling: Asking) -> None:
    assert read(telling, "hw big is River Park").text == "how big is river park"
    assert read(telling, "wenxi").text == "wenxi"
