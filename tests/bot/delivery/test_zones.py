"""Zones to choose from: by name, by city, in any spelling, and only such as there are."""

from zoneinfo import ZoneInfo

import pytest

from bot.delivery import zones_like

MOST = 25


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Asia/Shanghai", "Asia/Shanghai"),
        ("shang", "Asia/Shanghai"),
        ("beijing", "Asia/Shanghai"),
        ("北京", "Asia/Shanghai"),
        ("new york", "America/New_York"),
        ("  NEW_York ", "America/New_York"),
        ("san f", "America/Los_Angeles"),
        ("utc", "UTC"),
        ("par", "Europe/Paris"),
        ("", "UTC"),
    ],
)
def test_what_is_typed_finds_its_zone(typed: str, first: str) -> None:
    found = zones_like(typed, MOST)

    assert first in found[:2]
    assert len(found) == len(set(found)) <= MOST


@pytest.mark.parametrize("typed", ["", "a", "america/", "o", "b"])
def test_every_zone_that_is_offered_there_is(typed: str) -> None:
    found = zones_like(typed, MOST)

    assert found
    assert [ZoneInfo(name).key for name in found] == list(found)


@pytest.mark.parametrize("typed", ["nowhere at all", "\0", "🦊", "x" * 6_000, "../etc/passwd"])
def test_what_is_no_zone_finds_none(typed: str) -> None:
    assert zones_like(typed, MOST) == ()
