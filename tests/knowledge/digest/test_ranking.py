"""What is kept of many candidates is enough: the same are chosen and named as when all of them are kept."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from knowledge.digest.occasions import Occasional
from knowledge.digest.ranking import Candidate, first_ones
from knowledge.digest.worth import _spread

NAMED = 4
Seen = tuple[int, int, int, float, int]
SEEN = st.tuples(
    st.integers(0, 4), st.integers(0, 3), st.integers(0, 2), st.sampled_from([0.1, 0.5, 0.8, 1.0]), st.integers(0, 9)
)
ALL = 10_000


def ranked(seen: list[Seen], most: int, named: int) -> list[Candidate]:
    """What is kept of these, of whom few are occasions."""
    groups: defaultdict[tuple[int, int, Occasional | None], list[int]] = defaultdict(list)
    for number, (_, topic, attribute, _, chance) in enumerate(seen):
        groups[topic, attribute, "today" if chance == 0 else "anniversary" if chance == 1 else None].append(number)
    found = []
    for (topic, attribute, when), numbers in groups.items():
        numbers.sort(key=lambda number: (-seen[number][3], number))
        alone = sum(one[1:3] == (topic, attribute) for one in seen) ** -0.5
        for number in first_ones(numbers, lambda number: seen[number][0], most, named):
            hub, fresh = f"hub-{seen[number][0]}", seen[number][3]
            found.append(Candidate.of(f"{number:03}", hub, f"topic-{topic}", fresh, alone, when))
    return sorted(found)


def told(kept: list[Candidate], most: int) -> tuple[list[Candidate], list[Candidate]]:
    """Those that are chosen, and the first ones that are not."""
    chosen = _spread(kept, most)
    return chosen, [one for one in kept if one not in chosen][:NAMED]


@given(st.lists(SEEN, max_size=120), st.integers(0, 5))
def test_of_many_candidates_enough_are_kept(seen: list[Seen], most: int) -> None:
    few, every = ranked(seen, most, NAMED), ranked(seen, ALL, ALL)

    assert told(few, most) == told(every, most)
    assert len(every) == len(seen)


def test_few_are_kept_of_a_large_store() -> None:
    seen = [(number, number % 4, number % 3, 1.0, 9) for number in range(5_000)]
    assert len(ranked(seen, 3, NAMED)) <= 4 * 3 * (3 + NAMED + 3)
