"""What Discord is told of the commands, and when."""

from pathlib import Path

from playground.server import LocalDiscord
from tests.end_to_end.conftest import COMMANDS, Serve

MANAGE_SERVER, SERVER = 1 << 5, 0


async def test_a_first_start_registers_all_commands(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        pass
    (registration,) = local.requests.find("PUT", "/commands")
    assert {command["name"] for command in registration.body} == COMMANDS


async def test_discord_shows_what_only_some_may_use_to_those_who_manage_a_server_and_in_servers_alone(
    local: LocalDiscord, serve: Serve
) -> None:
    async with serve():
        pass
    (registration,) = local.requests.find("PUT", "/commands")
    limited = {command["name"]: command for command in registration.body if command["default_member_permissions"]}
    assert {"knowledge", "settings"} <= set(limited)
    for command in limited.values():
        assert int(command["default_member_permissions"]) == MANAGE_SERVER
        assert (command["contexts"], command["integration_types"]) == ([SERVER], [SERVER])


async def test_a_second_start_registers_nothing(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        pass
    async with serve():
        exchange = await local.slash(local.member, local.general, "ask", question="how big is River Park")
    assert len(local.requests.find("PUT", "/commands")) == 1
    assert "40 hectares" in exchange.text


async def test_commands_that_discord_forgot_are_registered_again(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        pass
    local.commands.overwrite(None, [])
    async with serve():
        pass
    assert len(local.requests.find("PUT", "/commands")) == 2
    assert {command["name"] for command in local.commands.listed(None)} == COMMANDS


async def test_commands_that_changed_since_are_registered_again(
    local: LocalDiscord, serve: Serve, tmp_path: Path
) -> None:
    async with serve():
        pass
    (tmp_path / "data/commands.sha256").write_text("what an older bot had", encoding="utf-8")
    async with serve():
        pass
    assert len(local.requests.find("PUT", "/commands")) == 2


async def test_no_privileged_intent_is_asked_for(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        (session,) = local.gateway.sessions.values()
    # Servers, and the messages in them and in private that are meant for the bot.
    assert session.intents == 1 << 0 | 1 << 9 | 1 << 12
