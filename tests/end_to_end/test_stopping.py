"""A bot that is told to stop: whoever waits for it is answered or told, and what it wrote is whole."""

import asyncio
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.desk import Examples
from knowledge import Engine, Language
from playground.server import LocalDiscord, RateLimited, Step, words
from tests.end_to_end.conftest import Serve, serving
from tests.end_to_end.test_processes import STOP_SECONDS, said, settings_for
from tests.processes import ended, started
from tests.small_seeds import write_small_seeds

SIZE = "how big is River Park"
START_SECONDS = 20.0
# Reading so many takes longer than a stop waits.
MANY_HUBS = 4_000


class NeverFound(Examples):
    """Examples that are looked for until somebody stops that."""

    async def of(self, engine: Engine, language: Language) -> tuple[str, ...]:
        return await asyncio.Event().wait() and ()


@pytest.mark.parametrize(
    ("locale", "command", "word"), [("en-US", "help", "could not finish"), ("zh-CN", "帮助", "没能完成")]
)
async def test_who_waits_when_it_stops_is_told_in_their_language(
    local: LocalDiscord, serve: Serve, monkeypatch: pytest.MonkeyPatch, locale: str, command: str, word: str
) -> None:
    monkeypatch.setattr("bot.app.LAST_ANSWERS", 0.1)
    person = local.add_person("Mei", locale=locale)
    async with serve() as bot:
        bot._desk = replace(bot.desk(), examples=NeverFound())
        waiting = local.start_slash(person, local.general, command)
        assert await local.bell.until(lambda: waiting.steps == [Step.DEFERRED], 2)
    assert waiting.ephemeral
    assert word in waiting.text


async def test_who_was_not_even_heard_is_told_too(local: LocalDiscord, serve: Serve) -> None:
    async with serve() as bot, bot.desk().diary._transactions._turn:
        waiting = local.start_slash(local.admin, local.general, "knowledge inbox")
        assert await local.bell.until(lambda: bool(bot.tree._running), 2)
        await bot.tree.finish(0.1, 1.0)
        assert waiting.ephemeral
        assert "could not finish" in waiting.text


async def test_what_discord_py_says_after_the_stop_is_nobodys(local: LocalDiscord, serve: Serve) -> None:
    # Two seconds after a login discord.py says that it is ready; a bot that was stopped by then has no loop any more.
    errors: list[str] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context["message"]))
    async with serve() as bot:
        waking = bot._connection._ready_task
        assert waking
        assert not waking.done()
    await asyncio.wait_for(waking, 5)
    assert errors == []


async def test_sigterm_answers_or_tells_everybody_and_leaves_whole_rows(local: LocalDiscord, tmp_path: Path) -> None:
    seeds, data = write_small_seeds(tmp_path / "seeds"), tmp_path / "data"
    reader = local.add_person("Mei", locale="zh-CN")
    async with started("run", settings=settings_for(local, seeds, data)) as process:
        assert await local.gateway.ready(START_SECONDS)
        target = await local.say(local.member, local.general, SIZE)
        opened = await local.use_on(local.member, target, "Answer from the hubs")
        vain = await local.slash(local.member, local.general, "ask", question="who is the mayor of River Park")
        _many(seeds)
        reload = local.start_slash(local.admin, local.general, "knowledge reload")
        assert await local.bell.until(lambda: reload.steps == [Step.DEFERRED], 5)
        limited = local.faults.inject("POST", "/interactions/*/*/callback", RateLimited(0.3))
        flying = local.start_slash(reader, local.general, "提问", 问题=SIZE)
        assert await local.bell.until(lambda: limited.hits == 1, 5)
        stopped = time.monotonic()
        process.terminate()
        run = await ended(process)
        took = time.monotonic() - stopped

    assert (run.code, run.out, said(run)) == (0, "", [])
    assert took < STOP_SECONDS
    assert "40 hectares" in flying.text
    assert "could not finish" in reload.text or "Loaded" in reload.text
    for secret in (local.token, reload.token, flying.token):
        assert secret not in run.errors
    assert _whole(data / "diary.sqlite") == _whole(data / "store.sqlite") == "ok"

    # What was open then works with the next one: the form, and the buttons of the last answer.
    async with serving(local, write_small_seeds(tmp_path / "again"), data):
        sent = await local.submit(opened, {"question": SIZE})
        assert "below" in sent.text
        assert "40 hectares" in words(local.history(local.member, local.general)[-1])
        waiting = await local.press(local.member, vain.message, "Tell me when you know")
        assert "I will write to you" in waiting.text


def _many(seeds: Path) -> None:
    """So many more hubs that loading them takes a while."""
    text = (seeds / "hubs" / "harbour-campus.yaml").read_text(encoding="utf-8")
    for number in range(MANY_HUBS):
        own = (
            text.replace("harbour-", f"h{number}-")
            .replace("Harbour", f"Harbour{number}")
            .replace("港湾", f"港湾{number}")
        )
        (seeds / "hubs" / f"h{number}.yaml").write_text(own, encoding="utf-8")


def _whole(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
