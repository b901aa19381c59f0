"""Zones to choose from: by name, by city, in any spelling, and only such as there are."""

from zoneinfo import ZoneInfo

import pytest

from bot.delivery import zone_called, zones_like

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


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("beijing", "Asia/Shanghai"),
        ("北京", "Asia/Shanghai"),
        ("New York", "America/New_York"),
        ("UTC", "UTC"),
        ("CET", "CET"),
        ("Lond", "Europe/London"),
        ("", None),
        ("Atlantis", None),
        ("America", None),
        ("Kentucky", None),
        ("../etc/passwd", None),
        ("\0", None),
    ],
)
def test_a_zone_is_called_by_its_name_or_its_city(typed: str, zone: str | None) -> None:
    assert zone_called(typed) == zone
