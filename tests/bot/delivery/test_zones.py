"""Zones to choose from: by name, by city, in any spelling, and only such as there are."""

from zoneinfo import ZoneInfo

import pytest

from bot.delivery import city_of, zone_called, zones_like

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
        ("纽", "America/New_York"),
        ("京", "Asia/Shanghai"),
        ("zür", "Europe/Zurich"),
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
        ("上海", "Asia/Shanghai"),
        ("上海时间", "Asia/Shanghai"),
        ("深圳", "Asia/Shanghai"),
        ("柏林", "Europe/Berlin"),
        ("纽约", "America/New_York"),
        ("紐約", "America/New_York"),
        ("東京", "Asia/Tokyo"),
        ("臺北", "Asia/Taipei"),
        ("旧金山", "America/Los_Angeles"),
        ("hongkong", "Asia/Hong_Kong"),
        ("São Paulo", "America/Sao_Paulo"),
        ("India", "Asia/Kolkata"),
        # Names of before, of zones that have another one today.
        ("Calcutta", "Asia/Kolkata"),
        ("Saigon", "Asia/Ho_Chi_Minh"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("America/Indianapolis", "America/Indiana/Indianapolis"),
        ("京", None),
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


def test_no_zone_is_offered_twice_under_a_name_of_before() -> None:
    assert zones_like("indianapolis", MOST) == ("America/Indiana/Indianapolis",)
    assert zones_like("calcutta", MOST) == zones_like("kolkata", MOST) == ("Asia/Kolkata",)


def test_zones_have_the_chinese_names_of_their_cities() -> None:
    assert [city_of(zone) for zone in ("Asia/Shanghai", "Asia/Kolkata", "Europe/Berlin")] == [
        "上海",
        "加尔各答",
        "柏林",
    ]
    assert city_of("UTC") is None
