"""What a start serves, and what it leaves behind."""

from pathlib import Path

import pytest

from knowledge import SeedError, StoreError
from playground.server import LocalDiscord
from tests.end_to_end.conftest import serving
from tests.small_seeds import break_seeds, write_small_seeds


async def test_broken_seeds_leave_the_last_good_version_served(
    local: LocalDiscord, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    seeds = write_small_seeds(tmp_path / "seeds")
    async with serving(local, seeds, tmp_path / "data"):
        pass
    break_seeds(seeds)
    async with serving(local, seeds, tmp_path / "data"):
        exchange = await local.slash(local.member, local.general, "ask", question="how big is River Park")
    assert "40 hectares" in exchange.text
    assert "the last good version is served: hubs/river-park.yaml:26:5" in caplog.text


async def test_broken_seeds_and_an_empty_store_end_before_the_gateway(local: LocalDiscord, tmp_path: Path) -> None:
    seeds = break_seeds(write_small_seeds(tmp_path / "seeds"))
    with pytest.raises(SeedError, match="2 problems"):
        async with serving(local, seeds, tmp_path / "data"):
            pass
    assert local.gateway.identifies == 0
    assert local.requests.find("PUT") == []


async def test_a_bot_that_has_closed_leaves_its_data_to_the_next(
    local: LocalDiscord, seeds: Path, tmp_path: Path
) -> None:
    for _ in range(3):
        async with serving(local, seeds, tmp_path / "data"):
            assert local.gateway.connected
    assert not local.gateway.sessions


async def test_a_folder_that_cannot_hold_data_is_named(local: LocalDiscord, seeds: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match=str(tmp_path / "data")):
        async with serving(local, seeds, tmp_path / "data"):
            pass
