"""How fast one person may go."""

from bot.people import Pace
from bot.people.pace import AT_ONCE


def test_one_person_who_goes_too_fast_is_slowed_down_and_others_are_not() -> None:
    pace = Pace()

    mine = [pace.allows(1, at / 10) for at in range(100)]
    others = [pace.allows(person, 9.9) for person in range(2, 40)]

    assert all(mine[: int(AT_ONCE)])
    assert sum(mine) < 25
    assert all(others)


def test_whoever_waits_may_go_on() -> None:
    pace = Pace(at_once=2, a_second=1)

    assert [pace.allows(1, 0), pace.allows(1, 0), pace.allows(1, 0)] == [True, True, False]
    assert pace.allows(1, 1.5)
    assert not pace.allows(1, 1.5)


def test_whoever_is_too_fast_is_told_once_until_they_have_been_slow() -> None:
    pace = Pace(at_once=2, a_second=1)

    # Twice as fast as one may go, for a minute.
    told = [not pace.allows(1, at / 2) and pace.to_be_told(1) for at in range(120)]
    assert sum(told) == 1
    assert pace.allows(1, 100)
    assert pace.allows(1, 100)
    assert not pace.allows(1, 100)
    assert pace.to_be_told(1)
    assert not pace.to_be_told(1)


def test_a_clock_that_goes_back_gives_and_takes_nothing() -> None:
    pace = Pace(at_once=1, a_second=1)

    assert pace.allows(1, 100)
    assert not pace.allows(1, 50)
    assert pace.allows(1, 51)
