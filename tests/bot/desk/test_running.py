"""Which servers see and change what."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.desk import Running

OURS, THEIRS = 1, 2


def running(*curating: int) -> Running:
    return Running(datetime(2026, 1, 1, tzinfo=UTC), Path("seeds"), frozenset(curating))


@pytest.mark.parametrize(
    ("curating", "guild", "may"),
    [((), OURS, True), ((), None, False), ((OURS,), OURS, True), ((OURS,), THEIRS, False), ((OURS,), None, False)],
)
def test_what_is_known_is_changed_from_the_named_servers(
    curating: tuple[int, ...], guild: int | None, may: bool
) -> None:
    assert running(*curating).may_change(guild) is may


@pytest.mark.parametrize(
    ("curating", "guild", "origin", "sees"),
    [
        ((), OURS, OURS, True),
        ((), OURS, THEIRS, False),
        ((), OURS, None, True),
        ((), None, None, False),
        ((OURS,), OURS, THEIRS, True),
        ((OURS,), OURS, None, True),
        ((OURS,), THEIRS, THEIRS, True),
        ((OURS,), THEIRS, OURS, False),
        ((OURS,), THEIRS, None, False),
    ],
)
def test_a_server_sees_its_own_and_a_named_one_sees_all(
    curating: tuple[int, ...], guild: int | None, origin: int | None, sees: bool
) -> None:
    assert running(*curating).reaches(guild, origin) is sees
