"""A message, a list of choices or a modal comes in; the limits of Discord it breaks go out."""

from collections.abc import Iterator
from typing import Any

from playground.server.limits.components import component_problems, modal_component_problems
from playground.server.limits.text import Path, count_problems, members, size, text_problems
from playground.server.refusals import Problem

Json = dict[str, Any]

EPHEMERAL, LOADING, V2 = 1 << 6, 1 << 7, 1 << 15
CONTENT, EMBEDS, EMBED_TOTAL, NONCE, FILES = 2000, 10, 6000, 25, 10
TITLE, DESCRIPTION, FIELDS, FIELD_NAME, FIELD_VALUE, FOOTER, AUTHOR = 256, 4096, 25, 256, 1024, 2048, 256
CHOICES, CHOICE_TEXT, MODAL_TITLE, MODAL_PARTS, CUSTOM_ID = 25, 100, 45, 5, 100


def message_problems(message: Json, *, v2: bool, at: Path = ()) -> Iterator[Problem]:
    """A message to post, or an edit; `v2` when it is one of components v2; `at` is where it lies."""
    yield from text_problems((*at, "content"), message.get("content"), 0, CONTENT, required=False)
    yield from count_problems((*at, "embeds"), message.get("embeds"), 0, EMBEDS)
    yield from count_problems((*at, "attachments"), message.get("attachments"), 0, FILES)
    nonce = message.get("nonce")
    yield from text_problems((*at, "nonce"), None if nonce is None else str(nonce), 0, NONCE, required=False)
    yield from _embed_problems(members(message.get("embeds")), at)
    if v2:
        for field in ("content", "embeds", "poll"):
            if message.get(field):
                yield Problem(
                    (*at, field),
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    f"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
                )
    yield from component_problems((*at, "components"), message.get("components"), v2=v2)


def _embed_problems(embeds: list[Json], at: Path) -> Iterator[Problem]:
    for number, embed in enumerate(embeds):
        path = (*at, "embeds", number)
        yield from text_problems((*path, "title"), embed.get("title"), 0, TITLE, required=False)
        yield from text_problems((*path, "description"), embed.get("description"), 0, DESCRIPTION, required=False)
        yield from count_problems((*path, "fields"), embed.get("fields"), 0, FIELDS)
        for place, field in enumerate(members(embed.get("fields"))):
            yield from text_problems((*path, "fields", place, "name"), field.get("name"), 1, FIELD_NAME)
            yield from text_problems((*path, "fields", place, "value"), field.get("value"), 1, FIELD_VALUE)
        for part, name, limit in (("footer", "text", FOOTER), ("author", "name", AUTHOR)):
            if embed.get(part):
                yield from text_problems((*path, part, name), embed[part].get(name), 0, limit)
    if sum(map(_embed_size, embeds)) > EMBED_TOTAL:
        yield Problem((*at, "embeds"), "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {EMBED_TOTAL}")


def _embed_size(embed: Json) -> int:
    texts = [
        embed.get("title"),
        embed.get("description"),
        (embed.get("footer") or {}).get("text"),
        (embed.get("author") or {}).get("name"),
    ]
    for field in members(embed.get("fields")):
        texts += [field.get("name"), field.get("value")]
    return sum(size(text) for text in texts if isinstance(text, str))


def is_empty(message: Json) -> bool:
    """Whether nothing in a message can be seen (50006); blanks are trimmed first, as Discord does."""
    said = str(message.get("content") or "").strip()
    parts = ("embeds", "attachments", "components", "sticker_ids", "poll")
    return not said and not any(message.get(part) for part in parts)


def choice_problems(choices: Any, kind: int, at: Path) -> Iterator[Problem]:
    """Suggestions of an autocomplete, or a command option's fixed choices; `kind` is the option's type."""
    yield from count_problems(at, choices, 0, CHOICES)
    for number, choice in enumerate(members(choices)):
        path = (*at, number)
        yield from text_problems((*path, "name"), choice.get("name"), 1, CHOICE_TEXT)
        value = choice.get("value")
        if kind == 3:
            yield from text_problems((*path, "value"), value, 1, CHOICE_TEXT)
        elif isinstance(value, bool) or not isinstance(value, int | float) or (kind == 4 and value != int(value)):
            yield Problem((*path, "value"), "NUMBER_TYPE_COERCE", f'Value "{value}" is not a number.')


def modal_problems(modal: Json, at: Path) -> Iterator[Problem]:
    """A modal to open."""
    yield from text_problems((*at, "custom_id"), modal.get("custom_id"), 1, CUSTOM_ID)
    yield from text_problems((*at, "title"), modal.get("title"), 1, MODAL_TITLE)
    yield from count_problems((*at, "components"), modal.get("components"), 1, MODAL_PARTS)
    yield from modal_component_problems((*at, "components"), modal.get("components"))
