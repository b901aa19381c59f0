"""A message, a list of choices or a modal comes in; the limits of Discord it breaks go out."""

from collections.abc import Iterator
from typing import Any

from playground.server.limits.embeds import embed_problems
from playground.server.limits.forms import CHOICES, MESSAGE, MODAL
from playground.server.limits.layout import component_problems, modal_component_problems
from playground.server.limits.text import Path, count_problems, members, missing, not_one_of, text_problems
from playground.server.refusals import Problem

Json = dict[str, Any]

EPHEMERAL, LOADING, V2 = 1 << 6, 1 << 7, 1 << 15
CONTENT, EMBEDS, NONCE, FILES, NAMED = 2000, 10, 25, 10, 100
CHOICE_COUNT, CHOICE_TEXT, MODAL_TITLE, MODAL_PARTS, CUSTOM_ID = 25, 100, 45, 5, 100
CONTENT_OF_PEOPLE = 4000  # with a subscription; without one they have 2,000 too
SAFE_NUMBER = 1 << 53
PARSE = ("roles", "users", "everyone")


def message_problems(message: Json, *, v2: bool, at: Path = (), longest: int = CONTENT) -> Iterator[Problem]:
    """A message to post, or an edit; `v2` when it is one of components v2; `at` is where it lies.

    Where a field is of the wrong kind, no limit is looked at.
    """
    wrong = list(MESSAGE(at, message))
    if wrong:
        yield from wrong
        return
    yield from text_problems((*at, "content"), message.get("content"), 0, longest, required=False)
    yield from count_problems((*at, "embeds"), message.get("embeds"), 0, EMBEDS)
    yield from count_problems((*at, "attachments"), message.get("attachments"), 0, FILES)
    nonce = message.get("nonce")
    yield from text_problems((*at, "nonce"), None if nonce is None else str(nonce), 0, NONCE, required=False)
    yield from embed_problems((*at, "embeds"), message.get("embeds"))
    yield from _allowed_mentions((*at, "allowed_mentions"), message.get("allowed_mentions") or {})
    if v2:
        for field in ("content", "embeds", "poll"):
            if message.get(field):
                yield Problem(
                    (*at, field),
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    f"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
                )
    yield from component_problems((*at, "components"), message.get("components"), v2=v2)
    for number, attachment in enumerate(members(message.get("attachments"))):
        if attachment.get("id") is None:
            yield missing((*at, "attachments", number, "id"))
    if message.get("message_reference") is not None and message["message_reference"].get("message_id") is None:
        yield missing((*at, "message_reference", "message_id"))


def _allowed_mentions(path: Path, allowed: Json) -> Iterator[Problem]:
    parse = allowed.get("parse") or ()
    for number, kind in enumerate(parse):
        if kind not in PARSE:
            yield not_one_of((*path, "parse", number), PARSE)
    for kind in ("users", "roles"):
        yield from count_problems((*path, kind), allowed.get(kind), 0, NAMED)
        if kind in parse and allowed.get(kind):
            told = f"parse:['{kind}'] and {kind}: [ids...] are mutually exclusive."
            yield Problem(path, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", told)


def is_empty(message: Json) -> bool:
    """Whether nothing in a message can be seen (50006); blanks are trimmed first, as Discord does."""
    said = str(message.get("content") or "").strip()
    parts = ("attachments", "components", "sticker_ids", "poll")
    return not said and not any(message.get(part) for part in parts) and not any(message.get("embeds") or ())


def choice_problems(choices: Any, kind: int, at: Path) -> Iterator[Problem]:
    """Suggestions of an autocomplete, or a command option's fixed choices; `kind` is the option's type."""
    wrong = list(CHOICES(at, choices))
    if wrong:
        yield from wrong
        return
    yield from count_problems(at, choices, 0, CHOICE_COUNT)
    for number, choice in enumerate(members(choices)):
        path, value = (*at, number), choice.get("value")
        yield from text_problems((*path, "name"), choice.get("name"), 1, CHOICE_TEXT)
        for locale, name in (choice.get("name_localizations") or {}).items():
            yield from text_problems((*path, "name_localizations", locale), name, 1, CHOICE_TEXT)
        if kind == 3:
            yield from text_problems((*path, "value"), value, 1, CHOICE_TEXT)
        elif isinstance(value, bool) or not isinstance(value, int | float) or (kind == 4 and value != value // 1):
            yield Problem((*path, "value"), "NUMBER_TYPE_COERCE", f'Value "{value}" is not a number.')
        elif abs(value) > SAFE_NUMBER:
            yield Problem((*path, "value"), "NUMBER_TYPE_MAX", f"int value should be between ±{SAFE_NUMBER}.")


def modal_problems(modal: Json, at: Path) -> Iterator[Problem]:
    """A modal to open."""
    wrong = list(MODAL(at, modal))
    if wrong:
        yield from wrong
        return
    yield from text_problems((*at, "custom_id"), modal.get("custom_id"), 1, CUSTOM_ID)
    yield from text_problems((*at, "title"), modal.get("title"), 1, MODAL_TITLE)
    yield from count_problems((*at, "components"), modal.get("components"), 1, MODAL_PARTS)
    yield from modal_component_problems((*at, "components"), modal.get("components"))
