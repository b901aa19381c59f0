"""Who may use the page's server, and what it hands out; no browser is needed to see it."""

import aiohttp
import pytest

from playground.page import Page
from playground.server import LocalDiscord, Upload

Quiet = tuple[LocalDiscord, Page]
SAY = {"text": "hello"}


async def status(address: str, method: str = "GET", json: object = None, **headers: str) -> int:
    """The status of one request."""
    async with aiohttp.ClientSession() as client, client.request(method, address, json=json, headers=headers) as told:
        return told.status


@pytest.mark.parametrize(
    "headers",
    [{"Host": "rebound.example"}, {"Origin": "http://evil.example"}, {"Origin": "null"}, {"Host": "127.0.0.1.evil:80"}],
)
@pytest.mark.parametrize("path", ["", "record", "live", "acts/say", "files/x"])
async def test_other_pages_and_other_names_are_refused(quiet: Quiet, path: str, headers: dict[str, str]) -> None:
    method = "POST" if path.startswith("acts") else "GET"
    assert await status(quiet[1].address + path, method, SAY, **headers) == 403
    assert quiet[0].history(quiet[0].member, quiet[0].general) == []


async def test_a_form_of_another_page_cannot_act(quiet: Quiet) -> None:
    async with aiohttp.ClientSession() as client:
        for kind in ("text/plain", "application/x-www-form-urlencoded"):
            sent = client.post(f"{quiet[1].address}acts/say", data="{}", headers={"Content-Type": kind})
            async with sent as told:
                assert told.status == 404


@pytest.mark.parametrize("path", ["static/../page.py", "static/%2e%2e/page.py", "static/js/../../page.py", "static/"])
async def test_only_the_pages_own_files_are_handed_out(quiet: Quiet, path: str) -> None:
    assert await status(quiet[1].address + path) == 404
    assert await status(quiet[1].address + "static/js/main.js") == 200


async def test_every_answer_forbids_what_is_not_the_pages_own(quiet: Quiet) -> None:
    async with aiohttp.ClientSession() as client:
        for path in ("", "static/js/main.js", "record", "static/mark.svg"):
            async with client.get(quiet[1].address + path) as told:
                policy = told.headers["Content-Security-Policy"]
                assert "default-src 'none'" in policy
                assert "unsafe" not in policy
                assert "require-trusted-types-for 'script'; trusted-types 'none'" in policy
                assert told.headers["X-Content-Type-Options"] == "nosniff"


async def test_what_was_sent_is_never_a_page_of_this_address(quiet: Quiet) -> None:
    discord = quiet[0]
    for name, content in (("page.html", b"<script>1</script>"), ("a.svg", b"<svg onload=1>"), ("a.png", b"no picture")):
        said = await discord.say(discord.member, discord.general, "", files=(Upload(name, content, "text/html"),))
        place = said["attachments"][0]["url"].split("/attachments/")[1]
        async with aiohttp.ClientSession() as client, client.get(f"{quiet[1].address}files/{place}") as told:
            assert told.content_type == "application/octet-stream"
            assert told.headers["Content-Disposition"] == "attachment"


@pytest.mark.parametrize(
    ("act", "asked"),
    [
        ("say", {}),
        ("say", {"person": "1", "channel": "2"}),
        ("slash", {"command": "echo"}),
        ("submit", {"exchange": "1"}),
        ("speak", {"locale": "xx"}),
        ("trouble", {"kind": "worse"}),
        ("ahead", {"seconds": -5}),
        ("ahead", {"seconds": "soon"}),
        ("ahead", {"seconds": "nan"}),
        ("choose", {"values": [{"file": {"content": "%"}}]}),
    ],
)
async def test_what_cannot_be_done_is_said_and_changes_nothing(quiet: Quiet, act: str, asked: object) -> None:
    assert await status(f"{quiet[1].address}acts/{act}", "POST", asked) == 409
    assert quiet[0].history(quiet[0].member, quiet[0].general) == []


async def test_what_is_done_to_a_message_that_is_gone_is_told(quiet: Quiet) -> None:
    discord = quiet[0]
    gone = {"person": discord.member.id, "channel": discord.general.id, "message": "1"}
    for act in ("press", "erase", "use", "choose"):
        assert await status(f"{quiet[1].address}acts/{act}", "POST", gone) == 409


async def test_what_is_no_act_is_refused(quiet: Quiet) -> None:
    assert await status(f"{quiet[1].address}acts/destroy", "POST", {}) == 404
    assert await status(f"{quiet[1].address}acts/say", "POST", [1]) == 400


async def test_a_taken_port_is_an_error(quiet: Quiet) -> None:
    port = int(quiet[1].address.split(":")[2].strip("/"))
    with pytest.raises(OSError, match="in use"):
        async with Page(quiet[0], port):
            pytest.fail("two pages on one port")


async def test_a_page_without_hooks_offers_no_clock_and_no_restart(quiet: Quiet) -> None:
    assert await status(f"{quiet[1].address}acts/restart", "POST", {}) == 409
    assert await status(f"{quiet[1].address}acts/ahead", "POST", {"seconds": 60}) == 409
