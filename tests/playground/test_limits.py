"""Discord's limits, at the limit and one over, without a network."""

from typing import Any

import pytest

from playground.server.limits import (
    choice_problems,
    command_problems,
    component_problems,
    is_empty,
    list_problems,
    message_problems,
    modal_problems,
    size,
)

Json = dict[str, Any]


def row(*buttons: Json) -> Json:
    return {"type": 1, "components": list(buttons)}


def button(custom_id: str = "a", label: str = "go") -> Json:
    return {"type": 2, "style": 1, "label": label, "custom_id": custom_id}


def text(content: str = "x") -> Json:
    return {"type": 10, "content": content}


def select(count: int, length: int = 1) -> Json:
    options = [{"label": f"{n:0{length}}", "value": f"{n:0{length}}"} for n in range(10, 10 + count)]
    return row({"type": 3, "custom_id": "s", "options": options})


def command(**fields: Any) -> Json:
    return {"name": "ask", "description": "Ask", **fields}


def option(name: str = "o", **fields: Any) -> Json:
    return {"name": name, "description": "d", "type": 3, **fields}


def test_lengths_are_counted_the_stricter_way() -> None:
    assert [size("abc"), size("汉字"), size("😀"), size("\ud83d")] == [3, 2, 2, 1]


MESSAGES = [
    ({"content": "x" * 2000}, {"content": "x" * 2001}, "content"),
    ({"nonce": "x" * 25}, {"nonce": "x" * 26}, "nonce"),
    ({"embeds": [{}] * 10}, {"embeds": [{}] * 11}, "embeds"),
    ({"embeds": [{"title": "x" * 256}]}, {"embeds": [{"title": "x" * 257}]}, "embeds.0.title"),
    (
        {"embeds": [{"description": "x" * 4096}]},
        {"embeds": [{"description": "x" * 4097}]},
        "embeds.0.description",
    ),
    (
        {"embeds": [{"footer": {"text": "x" * 2048}}]},
        {"embeds": [{"footer": {"text": "x" * 2049}}]},
        "embeds.0.footer.text",
    ),
    (
        {"embeds": [{"author": {"name": "x" * 256}}]},
        {"embeds": [{"author": {"name": "x" * 257}}]},
        "embeds.0.author.name",
    ),
    (
        {"embeds": [{"fields": [{"name": "n", "value": "v"}] * 25}]},
        {"embeds": [{"fields": [{"name": "n", "value": "v"}] * 26}]},
        "embeds.0.fields",
    ),
    (
        {"embeds": [{"fields": [{"name": "n" * 256, "value": "v" * 1024}]}]},
        {"embeds": [{"fields": [{"name": "n", "value": "v" * 1025}]}]},
        "embeds.0.fields.0.value",
    ),
    ({"embeds": [{"description": "x" * 3000}] * 2}, {"embeds": [{"description": "x" * 3001}] * 2}, "embeds"),
]


@pytest.mark.parametrize(("good", "bad", "path"), MESSAGES)
def test_a_message_keeps_its_limits(good: Json, bad: Json, path: str) -> None:
    assert list(message_problems(good, v2=False)) == []
    assert {".".join(map(str, problem.path)) for problem in message_problems(bad, v2=False)} == {path}


V1_COMPONENTS = [
    ([row(button())], [text()], "0.type"),
    ([row(button("x" * 100))], [row(button("x" * 101))], "0.components.0.custom_id"),
    ([row(button(label="x" * 80))], [row(button(label="x" * 81))], "0.components.0.label"),
    ([row(*(button(str(n)) for n in range(5)))], [row(*(button(str(n)) for n in range(6)))], "0.components"),
    ([row(button("a"), button("b"))], [row(button("a"), button("a"))], "0.components.1.custom_id"),
    ([select(25)], [select(26)], "0.components.0.options"),
    ([row(button(str(n))) for n in range(5)], [row(button(str(n))) for n in range(6)], ""),
]


@pytest.mark.parametrize(("good", "bad", "path"), V1_COMPONENTS)
def test_components_keep_their_limits(good: list[Json], bad: list[Json], path: str) -> None:
    assert list(component_problems((), good, v2=False)) == []
    assert {".".join(map(str, problem.path)) for problem in component_problems((), bad, v2=False)} == {path}


def test_forty_components_are_counted_with_the_nested_ones() -> None:
    forty = [{"type": 17, "components": [text()] * 39}]
    assert list(component_problems((), forty, v2=True)) == []
    (problem,) = component_problems((), [*forty, text()], v2=True)
    assert problem.code == "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"


def test_four_thousand_characters_of_text_are_shown_at_most() -> None:
    card = {"type": 9, "components": [text("x" * 2000)], "accessory": button()}
    assert list(component_problems((), [card, text("x" * 2000)], v2=True)) == []
    (problem,) = component_problems((), [card, text("x" * 2001)], v2=True)
    assert problem.code == "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"


def test_a_message_of_components_has_nothing_beside_them() -> None:
    message = {"content": "x", "embeds": [{"title": "x"}], "components": [text()]}
    assert [problem.path for problem in message_problems(message, v2=True)] == [("content",), ("embeds",)]


def test_suggestions_are_25_of_a_hundred_characters() -> None:
    good = [{"name": "n" * 100, "value": f"{n:0100}"} for n in range(25)]
    assert list(choice_problems(good, 3, ())) == []
    assert [problem.path for problem in choice_problems([*good, good[0]], 3, ())] == [()]
    bad = [{"name": "", "value": "v" * 101}]
    assert [problem.path for problem in choice_problems(bad, 3, ())] == [(0, "name"), (0, "value")]
    assert [problem.path for problem in choice_problems([{"name": "n", "value": "1"}], 4, ())] == [(0, "value")]


def test_a_modal_has_a_title_of_45_and_five_parts() -> None:
    field = {"type": 4, "custom_id": "f", "label": "l", "style": 1}
    modal = {"custom_id": "m", "title": "t" * 45, "components": [row(field)]}
    assert list(modal_problems(modal, ())) == []
    assert [problem.path for problem in modal_problems(modal | {"title": "t" * 46}, ())] == [("title",)]
    six = [{"type": 18, "label": "l", "component": {"type": 4, "custom_id": str(n), "style": 1}} for n in range(6)]
    assert [problem.path for problem in modal_problems(modal | {"components": six}, ())] == [("components",)]


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


def test_a_message_of_blanks_is_empty() -> None:
    assert is_empty({"content": " \n"})
    assert not is_empty({"components": [text()]})
