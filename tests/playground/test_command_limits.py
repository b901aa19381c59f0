"""Discord's limits of commands, at the limit and one over, without a network."""

from typing import Any

import pytest

from playground.server.limits import command_problems, list_problems

Json = dict[str, Any]


def command(**fields: Any) -> Json:
    return {"name": "ask", "description": "Ask", **fields}


def option(name: str = "o", **fields: Any) -> Json:
    return {"name": name, "description": "d", "type": 3, **fields}


COMMANDS = [
    (command(name="n" * 32), command(name="n" * 33), "name"),
    (command(name="提问"), command(name="Ask"), "name"),
    (command(name="ask-now_1"), command(name="ask now"), "name"),
    (command(description="d" * 100), command(description="d" * 101), "description"),
    (
        command(name_localizations={"zh-CN": "提问"}),
        command(name_localizations={"zh": "提问"}),
        "name_localizations.zh",
    ),
    (
        command(options=[option(str(n)) for n in range(25)]),
        command(options=[option(str(n)) for n in range(26)]),
        "options",
    ),
    (
        command(options=[option("a", required=True), option("b")]),
        command(options=[option("a"), option("b", required=True)]),
        "options.1.required",
    ),
    (
        command(options=[option(choices=[{"name": "n", "value": "v"}])]),
        command(options=[option(choices=[{"name": "n" * 101, "value": "v"}])]),
        "options.0.choices.0.name",
    ),
    (
        command(options=[{**option("g"), "type": 2, "options": [{**option("s"), "type": 1}]}]),
        command(options=[{**option("s"), "type": 1, "options": [{**option("t"), "type": 1}]}]),
        "options.0.options.0.type",
    ),
    (
        command(options=[option(max_length=6000)]),
        command(options=[option(max_length=6001)]),
        "options.0.max_length",
    ),
    (command(contexts=[0, 1, 2]), command(contexts=[3]), "contexts.0"),
    (command(contexts=[0, 1]), command(contexts=[0, 0]), "contexts"),
    (command(integration_types=[0, 1]), command(integration_types=[]), "integration_types"),
    (command(default_member_permissions="32"), command(default_member_permissions="-1"), "default_member_permissions"),
    (
        command(options=[option(type=4, min_value=1, max_value=2)]),
        command(options=[option(type=4, min_value=2, max_value=1)]),
        "options.0.min_value",
    ),
    (command(options=[option(type=10, min_value=0.5)]), command(options=[option(min_value=1)]), "options.0.min_value"),
    (
        command(options=[option(type=7, channel_types=[0, 15])]),
        command(options=[option(type=7, channel_types=[99])]),
        "options.0.channel_types.0",
    ),
    (
        command(options=[option(autocomplete=True)]),
        command(options=[option(autocomplete=True, choices=[{"name": "n", "value": "v"}])]),
        "options.0.autocomplete",
    ),
    (
        {"name": "Answer this", "type": 3, "description": ""},
        {"name": "Answer this", "type": 3, "description": "d"},
        "description",
    ),
]


@pytest.mark.parametrize(("good", "bad", "path"), COMMANDS)
def test_a_command_keeps_its_limits(good: Json, bad: Json, path: str) -> None:
    assert list(command_problems(good)) == []
    assert {".".join(map(str, problem.path)) for problem in command_problems(bad)} == {path}


def test_a_list_of_commands_has_a_hundred_different_names() -> None:
    hundred = [command(name=f"c{n}") for n in range(100)]
    assert list(list_problems(hundred)) == []
    assert [problem.code for problem in list_problems([*hundred, command()])] == ["APPLICATION_COMMANDS_MAX"]
    assert [problem.path for problem in list_problems([command(), command()])] == [(0, "name"), (1, "name")]
