"""What holds for any question: an answer comes, it stands on facts, and how it is written does not matter."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from knowledge import Answered, Context, Engine, Unknown, Unsure
from tests.quality.asking import questions
from tests.shipped_engine import shipped_engine

ASKED = [question["question"] for name in ("tuning", "yardstick") for question in questions(name)]
WORDS = sorted({word for question in ASKED for word in question.split()})
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def engine() -> Engine:
    return shipped_engine()


def outcome(engine: Engine, question: str) -> tuple[type, str]:
    answer = engine.ask(question)
    return type(answer), answer.text if isinstance(answer, Answered) else ""


@given(st.text(max_size=400))
@example("\x00")
@example("\ud800")
@example("‮what is BSD‬")
@example("́" * 5_000)
@example("?" * 7_000)
@example("🏭" * 6_000)
@QUICK
def test_any_text_is_answered_somehow(engine: Engine, text: str) -> None:
    assert isinstance(engine.ask(text), Answered | Unsure | Unknown)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "thanks!",
            "bye",
            "good morning",
            "Great job!",
            "thanks, that is great",
            "who are you?",
            "are you a bot",
            "help",
        ),
        *("你好", "您好！", "谢谢", "谢谢你", "多谢", "好的", "再见", "早上好", "你是谁", "不错，谢谢"),
    ],
)
@pytest.mark.parametrize("before", [(), ("beijing-e-town",)])
def test_greetings_and_thanks_are_no_question(engine: Engine, said: str, before: tuple[str, ...]) -> None:
    answer = engine.ask(said, Context(before))
    assert isinstance(answer, Unknown)
    assert answer.reason == "empty"


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), st.lists(st.sampled_from(ASKED), max_size=1))
@QUICK
def test_every_answer_stands_on_the_facts_it_names(engine: Engine, words: list[str], before: list[str]) -> None:
    context = Context(engine.ask(before[0]).about) if before else Context()

    answer = engine.ask(" ".join(words), context)

    if isinstance(answer, Answered):
        known = engine.snapshot
        assert answer.facts
        assert all(known.facts[fact.id] == fact and fact.source in known.sources for fact in answer.facts)
        assert all(backed(engine, sentence, answer) for sentence in sentences(engine, answer))


def sentences(engine: Engine, answer: Answered) -> list[str]:
    """What is said besides the statements themselves."""
    rest = without_chinese(engine, answer) if answer.language == "zh" else answer.text
    for fact in sorted(answer.facts, key=lambda fact: -len(fact.statement)):
        rest = rest.replace(fact.statement, "")
    return [part.strip(" .") for part in rest.split(". ") if part.strip(" .")]


def without_chinese(engine: Engine, answer: Answered) -> str:
    """The text without what Chinese answers add: leads of subject and attribute, names in brackets behind names."""
    known = engine.snapshot
    labels = {known.attributes[fact.attribute].chinese for fact in answer.facts}
    names = {known.entities[fact.subject].name_in("zh") for fact in answer.facts}
    leads = {f"{label}：" for label in labels} | {f"{name} · {label}：" for name in names for label in labels}
    lines = []
    for line in answer.text.split("\n"):
        lead = max((lead for lead in leads if line.startswith(lead)), key=len, default="")
        lines.append(line.removeprefix(lead))
    rest = " ".join(lines)
    for entity in known.entities.values():
        for name in entity.names:
            rest = rest.replace(f"{name.text} ({entity.name_in('zh')})", name.text)
    return rest


def backed(engine: Engine, sentence: str, answer: Answered) -> bool:
    """A sentence of our own is a list of what the facts are told of, or says whose figure is the larger."""
    entities = engine.snapshot.entities
    heading, colon, told = sentence.partition(": ")
    if colon:
        return all(
            entities[fact.subject].name.rstrip(".") in told or any(name in fact.statement for name in told.split("; "))
            for fact in answer.facts
        ) and (heading.endswith(" on record") or all(heading[4:] in fact.statement for fact in answer.facts))
    named = [entities[fact.subject] for fact in answer.facts]
    return any(
        f"By the figures on record, {entity.name}" in sentence
        or sentence == f"按记录的数字，较大的是{entity.name_in('zh')}。"
        for entity in named
    )


@given(st.sampled_from(ASKED))
@QUICK
def test_case_width_and_marks_at_the_end_do_not_matter(engine: Engine, question: str) -> None:
    plain = outcome(engine, question)

    assert outcome(engine, question.upper()) == plain
    assert outcome(engine, f"  {question} ?!") == plain
    assert outcome(engine, unicodedata.normalize("NFD", question)) == plain
    assert outcome(engine, "".join(wide(char) for char in question)) == plain


def wide(char: str) -> str:
    """The full-width form of a printable ASCII character."""
    return chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char


@pytest.mark.parametrize(
    "name", ["Moon", "Golden Gate", "Riverside", "Emerald Bay", "Silver", "Tiger", "moon", "maple leaf"]
)
@pytest.mark.parametrize("place", ["Campus", "Science Park", "Innovation Center", "Hub", "Life Science Park"])
@pytest.mark.parametrize("asked", ["how big is the {}?", "Who leads {}?", "which companies are in {}", "where is {}"])
def test_what_nobody_here_is_called_is_not_answered_with_somebody_else(
    engine: Engine, name: str, place: str, asked: str
) -> None:
    called = f"{name} {place}" if name[0].isupper() else f"{name} {place.lower()}"
    assert not isinstance(engine.ask(asked.format(called)), Answered)


@pytest.mark.parametrize(
    "asked", ["how big is the research campus", "how big is the R&D Campus", "How Big Is The Whole Campus"]
)
def test_what_kind_of_place_is_meant_is_no_name(engine: Engine, asked: str) -> None:
    answer = engine.ask(asked)
    assert isinstance(answer, Answered)
    assert "300,000 square metres" in answer.text


@pytest.mark.parametrize("asked", ["谁是无锡市长", "无锡市市长是谁", "who is the mayor of Wuxi"])
@pytest.mark.parametrize("before", [(), ("wuxi-icampus",)])
def test_what_is_asked_strictly_is_asked_beside_a_name_that_has_some_of_it(
    engine: Engine, asked: str, before: tuple[str, ...]
) -> None:
    assert not isinstance(engine.ask(asked, Context(before)), Answered)


def test_who_asks_on_about_another_place_is_not_told_of_the_hub_of_before(engine: Engine) -> None:
    for asked in ("which hubs are in Beijing?", "and in Beijing?", "is it in Beijing?"):
        assert not isinstance(engine.ask(asked, Context(("wuxi-icampus",))), Answered)
        assert isinstance(engine.ask(asked, Context(("p4-center",))), Answered)
