"""Discord's limits, at the limit and one over, without a network."""

from typing import Any

import pytest

from playground.server.limits import (
    choice_problems,
    component_problems,
    is_empty,
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


PICTURE = {"media": {"url": "https://e.org/a.png"}}


def select(count: int, length: int = 1) -> Json:
    options = [{"label": f"{n:0{length}}", "value": f"{n:0{length}}"} for n in range(10, 10 + count)]
    return row({"type": 3, "custom_id": "s", "options": options})


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

MESSAGES += [
    ({"embeds": [{"color": 0xFFFFFF}]}, {"embeds": [{"color": 0x1000000}]}, "embeds.0.color"),
    ({"embeds": [{"timestamp": "2026-01-01"}]}, {"embeds": [{"timestamp": "today"}]}, "embeds.0.timestamp"),
    ({"embeds": [{"url": "https://e.org"}]}, {"embeds": [{"url": "ftp://e.org"}]}, "embeds.0.url"),
    ({"allowed_mentions": {"parse": []}}, {"allowed_mentions": {"parse": ["all"]}}, "allowed_mentions.parse.0"),
    (
        {"allowed_mentions": {"users": ["1"] * 100}},
        {"allowed_mentions": {"users": ["1"] * 101}},
        "allowed_mentions.users",
    ),
    ({"nonce": 7}, {"nonce": 7.5}, "nonce"),
    ({"content": "x"}, {"content": ["x"]}, "content"),
]


@pytest.mark.parametrize(("good", "bad", "path"), MESSAGES)
def test_a_message_keeps_its_limits(good: Json, bad: Json, path: str) -> None:
    assert list(message_problems(good, v2=False)) == []
    assert {".".join(map(str, problem.path)) for problem in message_problems(bad, v2=False)} == {path}


LINK = {"type": 2, "style": 5, "label": "l", "url": "javascript:x"}
PEOPLE: Json = {"type": 5, "custom_id": "p"}
USER, ROLE = {"id": "1", "type": "user"}, {"id": "1", "type": "role"}
ROLE_PATH = "0.components.0.default_values.0.type"
V1_COMPONENTS = [
    ([row(button())], [text()], "0.type"),
    ([row(button("x" * 100))], [row(button("x" * 101))], "0.components.0.custom_id"),
    ([row(button(label="x" * 80))], [row(button(label="x" * 81))], "0.components.0.label"),
    ([row(*(button(str(n)) for n in range(5)))], [row(*(button(str(n)) for n in range(6)))], "0.components"),
    ([row(button("a"), button("b"))], [row(button("a"), button("a"))], "0.components.1.custom_id"),
    ([select(25)], [select(26)], "0.components.0.options"),
    ([row(button(label="x"))], [row(button(label=""))], "0.components.0"),
    ([row({**button(), "style": 5, "custom_id": None, "url": "https://e.org"})], [row(LINK)], "0.components.0.url"),
    ([row({**PEOPLE, "min_values": 1})], [row({**PEOPLE, "min_values": 2})], "0.components.0.min_values"),
    ([row({**PEOPLE, "default_values": [USER]})], [row({**PEOPLE, "default_values": [ROLE]})], ROLE_PATH),
    ([row(button())], [row({"type": 4, "custom_id": "i", "style": 1, "label": "l"})], "0.components.0.type"),
    ([row({**button(), "id": 1})], [{**row({**button(), "id": 1}), "id": 1}], "0.components.0.id"),
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


def test_a_message_of_blanks_is_empty() -> None:
    assert is_empty({"content": " \n"})
    assert not is_empty({"components": [text()]})


V2_PARTS: list[tuple[Json, Json, str]] = [
    ({"type": 14, "spacing": 2}, {"type": 14, "spacing": 3}, "0.spacing"),
    ({"type": 17, "accent_color": 0, "components": [text()]}, {"type": 17, "components": []}, "0.components"),
    ({"type": 12, "items": [PICTURE] * 10}, {"type": 12, "items": [PICTURE] * 11}, "0.items"),
    ({"type": 12, "items": [PICTURE]}, {"type": 12, "items": [{}]}, "0.items.0.media"),
    ({"type": 13, "file": {"url": "attachment://a"}}, {"type": 13, "file": {"url": "https://e.org"}}, "0.file.url"),
    ({"type": 9, "components": [text()], "accessory": button()}, {"type": 9, "components": [text()]}, "0.accessory"),
    (text(), {"type": 17, "components": [{"type": 17, "components": [text()]}]}, "0.components.0.type"),
]


@pytest.mark.parametrize(("good", "bad", "path"), V2_PARTS)
def test_the_parts_of_a_card_keep_their_limits(good: Json, bad: Json, path: str) -> None:
    assert list(component_problems((), [good], v2=True)) == []
    assert {".".join(map(str, problem.path)) for problem in component_problems((), [bad], v2=True)} == {path}


FIELD: Json = {"type": 4, "custom_id": "f", "style": 1}
BOXES = [{"label": str(number), "value": str(number)} for number in range(11)]
FIELDS: list[tuple[Json, Json, str]] = [
    ({**FIELD, "max_length": 4000}, {**FIELD, "max_length": 4001}, "max_length"),
    ({**FIELD, "min_length": 2, "max_length": 2}, {**FIELD, "min_length": 2, "max_length": 1}, "min_length"),
    ({**FIELD, "value": "x" * 4000}, {**FIELD, "value": "x" * 4001}, "value"),
    ({**FIELD, "placeholder": "x" * 100}, {**FIELD, "placeholder": "x" * 101}, "placeholder"),
    (FIELD, {**FIELD, "style": 3}, "style"),
    (FIELD, button(), "type"),
    ({"type": 19, "custom_id": "u", "max_values": 10}, {"type": 19, "custom_id": "u", "max_values": 11}, "max_values"),
    (
        {"type": 21, "custom_id": "r", "options": BOXES[:2]},
        {"type": 21, "custom_id": "r", "options": BOXES[:1]},
        "options",
    ),
    (
        {"type": 22, "custom_id": "c", "options": BOXES[:10]},
        {"type": 22, "custom_id": "c", "options": BOXES},
        "options",
    ),
]


@pytest.mark.parametrize(("good", "bad", "path"), FIELDS)
def test_the_fields_of_a_modal_keep_their_limits(good: Json, bad: Json, path: str) -> None:
    def problems(field: Json) -> set[str]:
        modal = {"custom_id": "m", "title": "t", "components": [{"type": 18, "label": "l", "component": field}]}
        return {".".join(map(str, problem.path)) for problem in modal_problems(modal, ())}

    assert problems(good) == set()
    assert problems(bad) == {f"components.0.component.{path}"}
