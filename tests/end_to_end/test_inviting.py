"""`hubwise invite` prints links with the least permissions."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from playground.server import LocalDiscord
from tests.end_to_end.test_processes import MISCONFIGURED, settings_for
from tests.processes import finished


async def test_the_links_name_the_application_and_ask_for_little(
    local: LocalDiscord, seeds: Path, tmp_path: Path
) -> None:
    ended = await finished("invite", settings=settings_for(local, seeds, tmp_path / "data"))

    assert ended.code == 0, ended.errors
    server, person = (parse_qs(urlsplit(line.strip()).query) for line in ended.out.splitlines() if "https://" in line)
    assert server["client_id"] == person["client_id"]
    assert server["scope"] == ["bot applications.commands"]
    assert int(server["permissions"][0]) == 1 << 10 | 1 << 11 | 1 << 16 | 1 << 38
    assert person["scope"] == ["applications.commands"]
    assert local.token not in ended.out + ended.errors
    assert not (tmp_path / "data").exists()


async def test_without_a_token_there_is_no_link(local: LocalDiscord, seeds: Path, tmp_path: Path) -> None:
    ended = await finished("invite", settings={"HUBWISE_SEEDS": str(seeds)})

    assert (ended.code, ended.out) == (MISCONFIGURED, "")
    assert "HUBWISE_DISCORD_TOKEN" in ended.errors
