"""`python -m bot` as a process of its own on a local Discord."""

import asyncio
import time
from pathlib import Path

from playground.server import LocalDiscord, RateLimited
from tests.end_to_end.conftest import COMMANDS
from tests.end_to_end.dead_line import Line
from tests.processes import Ended, ended, finished, started
from tests.small_seeds import break_seeds, write_small_seeds

MISCONFIGURED = 78
REGISTERED = f"{len(COMMANDS)} commands registered: {', '.join(sorted(COMMANDS))}\n"
STOP_SECONDS = 8.0


def settings_for(local: LocalDiscord, seeds: Path, data: Path) -> dict[str, str]:
    """The environment of a bot on this Discord."""
    return {
        "HUBWISE_SEEDS": str(seeds),
        "HUBWISE_DATA": str(data),
        "HUBWISE_DISCORD_TOKEN": local.token,
        "HUBWISE_DISCORD_API_URL": local.api_url,
        "HUBWISE_DISCORD_GATEWAY_URL": local.gateway_url,
    }


def said(run: Ended) -> list[str]:
    """What a process says to a person on standard error, without its log."""
    return [line for line in run.errors.splitlines() if not line[:4].isdigit()]


async def test_what_cannot_start_says_why_and_does_not_try_again(
    local: LocalDiscord, seeds: Path, tmp_path: Path
) -> None:
    broken = break_seeds(write_small_seeds(tmp_path / "seeds"))
    wrong = settings_for(local, seeds, tmp_path / "wrong") | {"HUBWISE_DISCORD_TOKEN": "wrong-but-secret"}
    refused, unread = await asyncio.gather(
        finished("run", settings=wrong), finished("run", settings=settings_for(local, broken, tmp_path / "broken"))
    )

    assert (refused.code, refused.out) == (MISCONFIGURED, "")
    (sentence,) = said(refused)
    assert sentence.startswith("hubwise: Discord refuses the token.")
    assert "wrong-but-secret" not in refused.errors
    assert [call.status for call in local.requests].count(401) == 1

    assert (unread.code, unread.out) == (MISCONFIGURED, "")
    source, attribute, count = said(unread)
    assert source.startswith("hubs/river-park.yaml:26:5: ")
    assert attribute.startswith("hubs/river-park.yaml:29:5: ")
    assert count == "2 problems in the seeds"
    assert local.token not in unread.errors

    assert local.gateway.identifies == 0
    local.requests.clear()


async def test_a_bot_serves_alone_until_it_is_told_to_stop(local: LocalDiscord, seeds: Path, tmp_path: Path) -> None:
    settings = settings_for(local, seeds, tmp_path / "data")
    question = {"question": "how big is River Park"}
    async with started("run", settings=settings) as process:
        assert await local.gateway.ready(10)
        await local.slash(local.member, local.general, "ask", **question)

        second, synced = await asyncio.gather(finished("run", settings=settings), finished("sync", settings=settings))
        after = await local.slash(local.member, local.general, "ask", **question)

        limited = local.faults.inject("POST", "/interactions/*/*/callback", RateLimited(0.3))
        last = local.start_slash(local.member, local.general, "ask", **question)
        assert await local.bell.until(lambda: limited.hits == 1, 2)
        stopped = time.monotonic()
        process.terminate()
        first = await ended(process)
        took = time.monotonic() - stopped

    assert second.code not in (0, None)
    (sentence,) = said(second)
    assert sentence.startswith("hubwise: the store ")
    assert local.gateway.identifies == 1
    assert (synced.code, synced.out) == (0, REGISTERED)
    assert "40 hectares" in after.text
    assert "40 hectares" in last.text
    assert (first.code, first.out, said(first)) == (0, "", [])
    assert took < STOP_SECONDS
    assert not local.gateway.sessions
    for secret in (local.token, last.token, after.token):
        assert secret not in first.errors + second.errors + synced.errors


async def test_a_dead_line_does_not_hold_up_a_stop(local: LocalDiscord, seeds: Path, tmp_path: Path) -> None:
    async with Line(local) as line:
        settings = settings_for(local, seeds, tmp_path / "data") | {"HUBWISE_DISCORD_GATEWAY_URL": line.gateway_url}
        async with started("run", settings=settings) as process:
            assert await local.gateway.ready(10)
            line.die()
            process.terminate()
            run = await ended(process, seconds=STOP_SECONDS)
    assert (run.code, run.out, said(run)) == (0, "", [])


async def test_commands_are_registered_with_a_token_from_a_file(
    local: LocalDiscord, seeds: Path, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    token.write_text(f"{local.token}\n", encoding="utf-8")
    settings = settings_for(local, seeds, tmp_path / "data")
    settings |= {"HUBWISE_DISCORD_TOKEN": "", "HUBWISE_DISCORD_TOKEN_FILE": str(token)}
    run = await finished("sync", settings=settings)
    assert (run.code, run.out, run.errors) == (0, REGISTERED, "")
    assert len(local.requests.find("PUT", "/commands")) == 1
    assert {command["name"] for command in local.commands.listed(None)} == COMMANDS
    assert local.gateway.identifies == 0
