"""What is looked up is what would be found fact by fact: for any facts, interests and day, with the same reasons."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import Changes, DigestRequest, Fact, Interests, Snapshot
from knowledge.dates import Day, When, read_when
from knowledge.digest import Choosing, worth
from knowledge.digest.about import Reading
from knowledge.digest.interests import Sieve
from knowledge.model import Moment
from tests.shipped_engine import shipped_engine

SHIPPED = shipped_engine().snapshot
HUBS, TOPICS = tuple(SHIPPED.hubs), tuple(SHIPPED.topics)
FEW = tuple(list(SHIPPED.facts.values())[::9])
DATES = (
    "2026-11-26",
    "2026-11-25",
    "2026-11-27",
    "2026-12-30",
    "2026",
    "2024/2025-06-01",
    "--03-05",
    "1850",
    "1926-12-21",
)
DAYS = (Day(2026, 11, 27), Day(2025, 11, 26), Day(None, 12, 1), Day(2024, 2, 29), Day(2027, 1, 5), Day(2026, 11))
ABOUT = (
    "",
    "beijing",
    "industry, 生物医药",
    "生物医药",
    "研发",
    "director",
    "ø",
    "enterprises beijing",
    "ørsteds",
    ",",
)
SAID = ("", " 它是一个生物医药园区。", " The Ørsteds came.", " d'Ør 5α")

FACTS = st.lists(
    st.tuples(
        st.sampled_from(DATES), st.sampled_from(TOPICS), st.none() | st.sampled_from(DAYS), st.sampled_from(SAID)
    ),
    min_size=len(FEW),
    max_size=len(FEW),
)
INTERESTS = st.builds(
    Interests,
    st.lists(st.sampled_from((*TOPICS, "none")), max_size=2).map(tuple),
    st.lists(st.sampled_from((*HUBS, "none")), max_size=2).map(tuple),
    st.lists(st.sampled_from(("China", "France")), max_size=1).map(tuple),
    st.sampled_from(ABOUT),
)
REQUESTS = st.builds(
    DigestRequest,
    st.sampled_from([date(2026, 11, 26), date(2026, 2, 28), date(2027, 1, 1), date(2126, 11, 20)]),
    INTERESTS,
    had=st.frozensets(st.sampled_from([fact.id for fact in FEW]), max_size=9),
    changed=st.just(value=False),
    span=st.sampled_from([1, 7]),
    most=st.integers(0, 5),
)


def snapshot_of(told: list[tuple[str, str, Day | None, str]]) -> Snapshot:
    """Some of the shipped facts with other dates, topics and statements; those of one attribute are aside."""
    facts = [
        replace(
            fact,
            as_of=read_when(as_of),
            topic=topic,
            statement=fact.statement + said,
            value=Moment(When(start)) if start else fact.value,
        )
        for fact, (as_of, topic, start, said) in zip(FEW, told, strict=True)
    ]
    aside = replace(SHIPPED.attributes[FEW[0].attribute], aside=True)
    attributes = {**SHIPPED.attributes, aside.id: aside}
    return replace(SHIPPED, facts={fact.id: fact for fact in facts}, attributes=attributes)


def why_not(snapshot: Snapshot, request: DigestRequest, sieve: Sieve, fact: Fact) -> str | None:
    """Why a fact cannot be worth knowing, looked at alone."""
    if snapshot.attributes[fact.attribute].aside:
        return "about sources"
    miss = sieve.miss(fact, snapshot.hubs.get(fact.hub))
    return miss or ("had" if fact.id in request.had else None)


@settings(max_examples=30, deadline=None)
@given(FACTS, REQUESTS, st.sampled_from([0, 1_000]))
def test_what_is_looked_up_is_what_is_found_fact_by_fact(
    told: list[tuple[str, str, Day | None, str]], request: DigestRequest, few: int
) -> None:
    snapshot = snapshot_of(told)
    sieve = Sieve(Reading(snapshot), request.interests)
    reasons = {fact.id: why_not(snapshot, request, sieve, fact) for fact in snapshot.facts.values()}
    passed = [given for given, why in reasons.items() if why is None]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worth, "_FEW", few)
        digest = Choosing(snapshot).choose(Changes(), request)

    chosen = {entry.fact.id for entry in digest.worth}
    assert len(chosen) == min(request.most, len(passed))
    assert chosen <= set(passed)
    expected = Counter(why or "enough" for given, why in reasons.items() if given not in chosen)
    assert digest.counts == expected
    assert {one.id for one in digest.left if one.why == "enough"} <= set(passed) - chosen
    assert all(reasons[one.id] == one.why for one in digest.left if one.why != "enough")
    assert len(digest.left) == min(40, len(reasons) - len(chosen))


@settings(max_examples=30, deadline=None)
@given(FACTS, REQUESTS)
def test_few_and_many_are_looked_up_alike(told: list[tuple[str, str, Day | None, str]], request: DigestRequest) -> None:
    choosing = Choosing(snapshot_of(told))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worth, "_FEW", 0)
        many = choosing.choose(Changes(), request)

    assert many == choosing.choose(Changes(), request)
