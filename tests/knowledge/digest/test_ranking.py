"""What is kept of many candidates is enough: the same are chosen and named as when all of them are kept."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge.digest.ranking import Candidate, Ranking
from knowledge.digest.worth import _spread

NAMED = 4
Seen = tuple[int, int, int, float, int]
SEEN = st.tuples(
    st.integers(0, 4), st.integers(0, 3), st.integers(0, 2), st.sampled_from([0.1, 0.5, 0.8, 1.0]), st.integers(0, 9)
)
ALL = 10_000


def ranking(seen: list[Seen], most: int, named: int) -> Ranking:
    """All of these, of whom few are occasions."""
    made = Ranking(most, named)
    for number, (hub, topic, attribute, fresh, chance) in enumerate(seen):
        when = "today" if chance == 0 else "anniversary" if chance == 1 else None
        own = f"{topic}-{attribute}"
        made.see(own)
        made.add(f"{number:03}", f"hub-{hub}", f"topic-{topic}", own, fresh, when)  # type: ignore[arg-type]
    return made


def told(ranked: list[Candidate], most: int) -> tuple[list[Candidate], list[Candidate]]:
    """Those that are chosen, and the first ones that are not."""
    chosen = _spread(ranked, most)
    return chosen, [one for one in ranked if one not in chosen][:NAMED]


@given(st.lists(SEEN, max_size=120), st.integers(0, 5))
def test_of_many_candidates_enough_are_kept(seen: list[Seen], most: int) -> None:
    few, every = ranking(seen, most, NAMED), ranking(seen, ALL, ALL)

    assert told(few.ranked(), most) == told(every.ranked(), most)
    assert few.candidates == every.candidates == len(every.ranked())


def test_few_are_kept_of_a_large_store() -> None:
    seen = [(number, number % 4, number % 3, 1.0, 9) for number in range(5_000)]
    assert len(ranking(seen, 3, NAMED).ranked()) <= 4 * 3 * (3 + NAMED + 3)
