"""Whatever Discord does, no token and no part of one stands in the log, in an error, or in what people read."""

import asyncio
import logging
from collections.abc import Awaitable, Iterator
from contextlib import suppress

import pytest

from bot.settings import Settings
from playground.server import (
    AcceptThenFail,
    Drop,
    Hang,
    LocalDiscord,
    RateLimited,
    Reset,
    Status,
    words,
)
from playground.server.exchange import NoAnswer
from playground.server.faults import Fault
from tests.end_to_end.conftest import Serve
from tests.end_to_end.staff import forced

CALLBACK, FOLLOW_UP, ORIGINAL = "/interactions/*/*/callback", "/webhooks/*/*", "/webhooks/*/*/messages/*"
ROUTES = (
    ("POST", CALLBACK),
    ("POST", FOLLOW_UP),
    ("PATCH", ORIGINAL),
    ("DELETE", ORIGINAL),
    ("POST", "/channels/*/messages"),
    ("PATCH", "/channels/*/messages/*"),
    ("POST", "/users/@me/channels"),
)
INVALID = {
    "message": "Invalid Form Body",
    "code": 50035,
    "errors": {"data": {"_errors": [{"code": "X", "message": "Y"}]}},
}
FAULTS: tuple[Fault, ...] = (
    Status(400, INVALID),
    Status(401, {"message": "401: Unauthorized", "code": 0}),
    Status(403, {"message": "Missing Access", "code": 50001}),
    Status(404, {"message": "Unknown interaction", "code": 10062}),
    Status(500, {"message": "Internal", "code": 0}),
    Status(503, {"message": "Unavailable", "code": 0}),
    RateLimited(0.05),
    Drop(),
    Reset(),
    AcceptThenFail(None),
    Hang(0.3),
)
SIZE = "how big is River Park"
MOST_SECONDS = 1.0


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: repr(fault)[:30])
async def test_no_log_and_no_word_holds_a_secret_however_discord_fails(
    local: LocalDiscord, serve: Serve, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr("bot.app.LAST_ANSWERS", 0.2)
    async with serve():
        shown = await local.slash(local.member, local.general, "ask", question=SIZE)
        private = await local.slash(local.member, local.general, "ask", question=SIZE, private=True)
        form = await local.press(local.member, shown.message, "Suggest a correction")
        target = await local.say(local.member, local.general, SIZE)
        for method, route in ROUTES:
            local.faults.inject(method, route, fault, times=None)
        await asyncio.gather(
            _tried(local.slash(local.member, local.general, "ask", question=SIZE)),
            _tried(local.slash(local.member, local.general, "help")),
            _tried(local.press(local.member, shown.message, "Sources")),
            _tried(local.press(local.member, private.message, "Share in channel")),
            _tried(local.submit(form, {"proposal": "It has 44.", "kind": "wrong"})),
            _tried(local.use_on(local.member, target, "Answer from the hubs")),
            _tried(local.autocomplete(local.member, local.general, "hub", focused="name", name="r")),
            _tried(forced(local, local.admin, local.general, "knowledge reload", [])),
            _tried(local.press(local.member, shown.message, "Remove")),
        )
        await local.say(local.member, local.general, f"<@{local.bot.id}> {SIZE}")
        await asyncio.sleep(0.1)
        local.faults.clear()
        after = await local.slash(local.member, local.dm(local.member), "ask", question=SIZE)
        assert "40 hectares" in after.text
    tokens = {call.path.split("/")[-2] for call in local.requests.find("POST", "/callback")}
    said = [caplog.text, *map(str, caplog.records), *_read(local)]
    secrets = [local.token, *(part for part in local.token.split(".") if len(part) > 5), *tokens]
    assert len(tokens) >= 10
    assert [secret for secret in secrets if any(secret in text for text in said)] == []
    # What was injected is no fault of ours.
    local.requests.clear()


def test_settings_that_somebody_prints_hold_no_token() -> None:
    assert "very-secret" not in repr(Settings(token="very-secret"))  # noqa: S106  it is none


async def _tried(doing: Awaitable[object]) -> None:
    """Do something that may never be answered."""
    with suppress(NoAnswer, TimeoutError):
        async with asyncio.timeout(MOST_SECONDS):
            await doing


def _read(local: LocalDiscord) -> Iterator[str]:
    """All that anybody can read."""
    for channel in (local.general, local.staff, local.dm(local.member)):
        for message in local.history(local.member if channel is not local.staff else local.admin, channel):
            yield words(message)
