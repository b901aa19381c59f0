"""The time that the bot lives by."""

import os
from datetime import timedelta

import pytest

from bot.clock import FURTHEST, SetAhead, utc_now


def ahead(clock: SetAhead) -> timedelta:
    return clock() - utc_now()


async def test_a_clock_is_set_ahead_by_the_lines_of_a_pipe() -> None:
    reading, writing = os.pipe()
    clock = SetAhead()
    with os.fdopen(reading, "rb") as lines:
        os.write(writing, b'{"ahead": 3600}\nnonsense\n{"ahead": 7200}\n')
        os.close(writing)
        await clock.follow(lines)

    assert timedelta(hours=1, minutes=59) < ahead(clock) <= timedelta(hours=2)


@pytest.mark.parametrize(
    "line", [b"", b"{}", b"[]", b'{"ahead": "soon"}', b'{"ahead": 1e400}', b'{"ahead": NaN}', b"\xff"]
)
def test_what_says_nothing_changes_nothing(line: bytes) -> None:
    clock = SetAhead()
    clock.read(line)

    assert abs(ahead(clock)) < timedelta(seconds=5)


def test_no_clock_is_set_further_ahead_than_there_are_dates() -> None:
    clock = SetAhead()
    clock.read(b'{"ahead": 1e12}')

    assert ahead(clock) <= FURTHEST
