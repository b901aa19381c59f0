"""The embeds of a message come in; the limits of Discord they break go out."""

from collections.abc import Iterator
from typing import Any

from playground.server.limits.text import (
    Path,
    count_problems,
    is_moment,
    members,
    range_problems,
    size,
    text_problems,
    url_problems,
)
from playground.server.refusals import Problem

Json = dict[str, Any]

TOTAL, TITLE, DESCRIPTION, FIELDS, FIELD_NAME, FIELD_VALUE, FOOTER, AUTHOR = 6000, 256, 4096, 25, 256, 1024, 2048, 256
URL, COLOURS = 2048, 0xFFFFFF
PLACES = (("author", "url"), ("author", "icon_url"), ("footer", "icon_url"), ("image", "url"), ("thumbnail", "url"))
LINK: tuple[str, ...] = ("http", "https")
PICTURE: tuple[str, ...] = (*LINK, "attachment")


def embed_problems(path: Path, embeds: Any) -> Iterator[Problem]:
    """Each embed, and the characters of all together."""
    found = members(embeds)
    for number, embed in enumerate(found):
        yield from _texts((*path, number), embed)
        yield from _addresses((*path, number), embed)
        yield from range_problems((*path, number, "color"), embed.get("color"), 0, COLOURS)
        if embed.get("timestamp") is not None and not is_moment(embed["timestamp"]):
            told = f"Could not parse {embed['timestamp'][:100]}. Should be ISO8601."
            yield Problem((*path, number, "timestamp"), "DATE_TIME_TYPE_PARSE", told)
    if sum(map(_size, found)) > TOTAL:
        yield Problem(path, "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {TOTAL}")


def _texts(path: Path, embed: Json) -> Iterator[Problem]:
    yield from text_problems((*path, "title"), embed.get("title"), 0, TITLE, required=False)
    yield from text_problems((*path, "description"), embed.get("description"), 0, DESCRIPTION, required=False)
    yield from count_problems((*path, "fields"), embed.get("fields"), 0, FIELDS)
    for place, field in enumerate(members(embed.get("fields"))):
        yield from text_problems((*path, "fields", place, "name"), field.get("name"), 1, FIELD_NAME)
        yield from text_problems((*path, "fields", place, "value"), field.get("value"), 1, FIELD_VALUE)
    for part, name, limit in (("footer", "text", FOOTER), ("author", "name", AUTHOR)):
        if embed.get(part):
            yield from text_problems((*path, part, name), embed[part].get(name), 0, limit)


def _addresses(path: Path, embed: Json) -> Iterator[Problem]:
    places: list[tuple[Path, Any, tuple[str, ...]]] = [((*path, "url"), embed.get("url"), LINK)]
    for part, name in PLACES:
        allowed = LINK if (part, name) == ("author", "url") else PICTURE
        places.append(((*path, part, name), (embed.get(part) or {}).get(name), allowed))
    for place, address, schemes in places:
        yield from text_problems(place, address, 0, URL, required=False)
        yield from url_problems(place, address, schemes)


def _size(embed: Json) -> int:
    texts = [
        embed.get("title"),
        embed.get("description"),
        (embed.get("footer") or {}).get("text"),
        (embed.get("author") or {}).get("name"),
    ]
    for field in members(embed.get("fields")):
        texts += [field.get("name"), field.get("value")]
    return sum(size(text) for text in texts if isinstance(text, str))
