"""The words around the facts, for every kind of answer."""

from dataclasses import replace

from bot.render.words import cited, source_line, spoken
from knowledge import Answered, Candidate, Engine, Unknown, Unsure

SIZE, PLACE = Candidate("River Park: area", "river-area"), Candidate("River Park: location", "river-location")


def test_an_answer_is_its_text(small: Engine) -> None:
    answer = small.ask("how big is River Park")
    assert isinstance(answer, Answered)
    assert spoken(answer) == answer.text


def test_a_choice_is_a_question_with_every_label() -> None:
    said = spoken(Unsure((SIZE, PLACE), ()))
    assert said == "Which of these do you mean? River Park: area; River Park: location"


def test_an_unknown_answer_says_so() -> None:
    assert spoken(Unknown()) == "I don't know: no recorded fact answers that."


def test_an_unknown_answer_says_whom_the_question_was_about() -> None:
    said = spoken(Unknown(understood=("River Park", "Harbour Campus")))
    assert said == "I don't know: no recorded fact about River Park; Harbour Campus answers that."


def test_an_unknown_answer_says_what_is_recorded_nearby() -> None:
    said = spoken(Unknown(understood=("River Park",), near=(SIZE, PLACE)))
    assert said.endswith("answers that. Recorded nearby: River Park: area; River Park: location.")


def test_an_empty_question_and_one_too_long_get_words_of_their_own() -> None:
    assert spoken(Unknown(reason="empty")).startswith("I read no question in that.")
    assert spoken(Unknown(reason="too long")).startswith("That question is too long")


def test_a_source_is_cited_by_title_publisher_and_date(small: Engine) -> None:
    sources = small.snapshot.sources
    assert cited(sources["gazette"]) == "“Parks of the delta”, The Gazette, 7 December 2023"
    assert cited(sources["leaflet"]) == "“River Park in figures”, River Park, undated"


def test_two_sources_are_both_named_with_their_dates(small: Engine) -> None:
    facts = small.snapshot.facts
    assert source_line(small.snapshot, (facts["river-location"], facts["river-area"])) == (
        "“Parks of the delta”, The Gazette, 7 December 2023 (as of 7 December 2023); "
        "“River Park in figures”, River Park, undated (as of 1 November 2023)"
    )


def test_a_source_of_two_facts_is_named_once_with_each_date(small: Engine) -> None:
    first = small.snapshot.facts["river-location"]
    later = replace(first, as_of=small.snapshot.facts["river-area"].as_of)
    line = source_line(small.snapshot, (first, later, first))
    assert line == "“Parks of the delta”, The Gazette, 7 December 2023 (as of 7 December 2023, 1 November 2023)"


def test_who_asks_in_chinese_is_answered_in_chinese_words() -> None:
    size = Candidate("河畔园：面积", "river-area")
    assert spoken(Unsure((size, size), (), "zh")) == "您问的是哪一项？河畔园：面积；河畔园：面积"
    assert spoken(Unknown(language="zh")) == "我不知道：没有记录能回答这个问题。"
    assert spoken(Unknown(("河畔园",), (size,), language="zh")) == (
        "我不知道：关于河畔园，没有记录能回答这个问题。相近的记录：河畔园：面积。"
    )
    assert spoken(Unknown(reason="too long", language="zh")).startswith("问题太长")


def test_sources_are_cited_with_chinese_dates_for_who_asks_in_chinese(small: Engine) -> None:
    facts = small.snapshot.facts
    assert source_line(small.snapshot, (facts["river-location"], facts["river-area"]), "zh") == (
        "“Parks of the delta”，The Gazette，2023年12月7日（截至2023年12月7日）；"
        "“River Park in figures”，River Park，未注明日期（截至2023年11月1日）"
    )
