"""Questions that ask the same are one gap, those that ask of others are not, and thousands take a moment."""

from __future__ import annotations

import random
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.gaps import AskedQuestion, clusters
from tests.knowledge.made_up import hubs_of

IGNORED = ("the", "is", "a", "of", "what", "at", "in")
START = datetime(2026, 1, 1, tzinfo=UTC)
MANY = 5_000
# The words "how much is the" are in all of them: comparing each with all others would be 12 million times.
ASKS = ("parking fee", "opening hours", "rent a desk", "canteen menu", "bus line", "wifi password", "dog policy")


def asked(text: str, times: int = 1, days: int = 0) -> AskedQuestion:
    return AskedQuestion(text, "en", "unknown", times, START + timedelta(days=days))


def named(text: str) -> Collection[str]:
    return [word for word in ("river", "hill", "bgi", "hengrui", "河畔", "山园") if word in text.lower()]


def grouped(*texts: str) -> list[set[str]]:
    found = clusters([asked(text) for text in texts], IGNORED, named)
    return [{question.text for question in cluster.questions} for cluster in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("What is the rent of River Park?", "what is the rent of river park"),
        ("What is the rent of River Park?", "rent River Park"),
        ("What is the rent of River Park?", "River Park rent?"),
        ("What is the rent of River Park?", "What is the rent of Rivver Park?"),
        ("What are the rents of River Park?", "What is the rent of River Park?"),
        ("河畔园区的租金是多少", "河畔园区租金是多少"),
        ("河畔園區的租金是多少", "河畔园区的租金是多少"),
    ],
)
def test_what_asks_the_same_is_one_gap(one: str, other: str) -> None:
    assert grouped(one, other) == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("What is the rent of River Park?", "What is the rent of Hill Park?"),
        ("Is BGI a partner of the national centre", "Is Hengrui a partner of the national centre"),
        ("how many visitors came in 2023", "how many visitors came in 2024"),
        ("What is the rent of River Park?", "When does River Park open its gates?"),
        ("河畔园区的租金是多少", "山园的租金是多少"),
    ],
)
def test_what_asks_of_somebody_or_something_else_is_another(one: str, other: str) -> None:
    assert len(grouped(one, other)) == 2


def test_the_most_asked_stands_for_all_and_the_most_asked_gap_comes_first() -> None:
    found = clusters(
        [
            asked("parking at River Park", 2, days=1),
            asked("Where is the parking at River Park?", 5, days=3),
            asked("is there a canteen", 6, days=2),
            asked("where is parking at river park", 1, days=9),
        ],
        IGNORED,
    )

    assert [(one.representative.text, one.times, one.last.day, len(one.questions)) for one in found] == [
        ("Where is the parking at River Park?", 8, 10, 3),
        ("is there a canteen", 6, 3, 1),
    ]


def test_the_order_of_the_questions_changes_nothing() -> None:
    questions = [
        asked(f"{ask} at {hub.hub.name}", number % 3) for ask in ASKS for number, hub in enumerate(hubs_of(60))
    ]
    shuffled = questions[:]
    random.Random(4).shuffle(shuffled)  # noqa: S311  an order, no secret

    assert clusters(questions, IGNORED) == clusters(shuffled, IGNORED)


def test_thousands_of_questions_are_grouped_without_comparing_each_with_all() -> None:
    rng = random.Random(2)  # noqa: S311  questions, no secrets
    hubs = [one.hub.name for one in hubs_of(60)]
    questions = [
        asked(f"how much is the {rng.choice(ASKS)} at {rng.choice(hubs)} {rng.randrange(400)}") for _ in range(MANY)
    ]

    found = clusters(questions, IGNORED)

    assert sum(len(cluster.questions) for cluster in found) == MANY
    assert sum(cluster.times for cluster in found) == MANY


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=12))
def test_no_text_is_lost_or_fails(texts: list[str]) -> None:
    found = clusters([asked(text) for text in texts], IGNORED, named)

    assert sorted(question.text for cluster in found for question in cluster.questions) == sorted(texts)
