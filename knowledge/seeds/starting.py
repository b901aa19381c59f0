"""A hub's file to begin with: the seeds there are and a name go in, the new file's path and content come out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from knowledge.errors import KnowledgeError
from knowledge.model import Entity, Hub
from knowledge.seeds.export import first_line
from knowledge.seeds.fields import ID_FORM, TO_FILL, is_id
from knowledge.seeds.findings import At, locate
from knowledge.seeds.folder import SeedFiles
from knowledge.seeds.layout import read_file
from knowledge.seeds.meanings import MEANINGS
from knowledge.seeds.schema import ContactSeed, FactSeed, HubSeed, ValueSeed
from knowledge.text import name_key, normal, token_texts

MAX_NAME = 300
# Everything else is put in quotes: what looks like a number, a colon, a bracket.
_PLAIN = re.compile(r"[^\W\d_][\w '.&·-]*\w")
_HEAD = f"""\
# A new hub. What says {TO_FILL} has to be filled in, or its line taken out; `hubwise seeds check` tells what is left.
# What is empty may stay so. Facts come from documents: each of them is an entry of sources.yaml.
"""


@dataclass(frozen=True, slots=True)
class NewHub:
    """A file to be written: its path relative to the seeds folder, and what stands in it."""

    id: str
    file: str
    content: str


def new_hub(files: SeedFiles, name: str, hub_id: str | None = None) -> NewHub:
    """A hub's file with every key explained; the id is made from the name when none is given.

    Raises:
        KnowledgeError: no id can be made, or the id or the name is taken or not allowed.
    """
    if not name_key(name) or len(name) > MAX_NAME or not name.isprintable() or name != name.strip():
        raise KnowledgeError(f"{name[:60]!r} is no name; allowed: one line of at most {MAX_NAME} characters")
    hub_id = hub_id or _id_of(name)
    if hub_id is None:
        raise KnowledgeError(f"no id can be made from {name[:60]!r}; give one with --id, such as --id reed-park")
    if not is_id(hub_id):
        raise KnowledgeError(f"the id {hub_id[:60]!r} has not the allowed form {ID_FORM}, or is too long")
    file = f"hubs/{hub_id}.yaml"
    for entity, at in _entities(files):
        if entity.id == hub_id:
            raise KnowledgeError(f"the id {hub_id!r} is taken at {_place(at, files)}; give another with --id")
        if any(name_key(own.text) == name_key(name) for own in entity.names):
            raise KnowledgeError(f"the name {name!r} is taken by {entity.id!r} at {_place(at, files)}")
    if file in files:
        raise KnowledgeError(f"the id {hub_id!r} is taken: {file} is there; give another with --id")
    return NewHub(hub_id, file, _content(file, hub_id, name))


def _entities(files: SeedFiles) -> Iterator[tuple[Entity, At]]:
    for file, content in files.items():
        entries, _ = read_file(file, content)
        for number, told in enumerate(entries.told if entries else ()):
            yield told.entity, At(file, () if isinstance(told.entity, Hub) else (number,))


def _place(at: At, files: SeedFiles) -> str:
    (place,) = locate([at.finding("")], files.__getitem__)
    return f"{place.file}:{place.line}"


def _id_of(name: str) -> str | None:
    """The words of a name joined by hyphens; None when a letter of it belongs to another script."""
    text = normal(name)
    made = "-".join(word.replace("'", "") for word in token_texts(text) if word != "%")
    return made if all(char.isascii() for char in text if char.isalnum()) and is_id(made) else None


def _content(file: str, hub_id: str, name: str) -> str:
    shown = name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
    given = {
        "name": shown,
        **dict.fromkeys(("form", "city", "country"), TO_FILL),
        "topics": f"[{TO_FILL}]",
        "overview": f"[{hub_id}-location]",
        **dict.fromkeys(("zh", "aliases", "acronyms", "shared"), "[]"),
        "contacts": "[]",
    }
    lines = [first_line(file), *_HEAD.splitlines()]
    # What the hub is comes first, then ways to reach it, then its facts.
    last = ("contacts", "facts")
    for key in (*(key for key in HubSeed.model_fields if key not in last), *last):
        lines += _line(HubSeed, key, given, "")
        lines += ["# Instead of [], of each:", *_remarks(ContactSeed)] if key == "contacts" else []
    fact = {
        "id": f"{hub_id}-location",
        "attribute": "location",
        **dict.fromkeys(("statement", "as_of", "source"), TO_FILL),
        "asked": f"[{TO_FILL}]",
        "relations": "{}",
        **dict.fromkeys(("differs", "unsaid"), "[]"),
    }
    for key in FactSeed.model_fields:
        lines += _line(FactSeed, key, fact, "    ")
        lines += [f"    {remark}" for remark in _remarks(ValueSeed)] if key == "value" else []
    # The first key bears the dash of its entry.
    dashed = lines.index(f"    id: {hub_id}-location")
    lines[dashed] = f"  - id: {hub_id}-location"
    return "\n".join(lines) + "\n"


def _line(form: type[BaseModel], key: str, given: dict[str, str], indent: str) -> list[str]:
    return [f"{indent}# {MEANINGS[form][key]}", f"{indent}{key}: {given.get(key, '')}".rstrip()]


def _remarks(form: type[BaseModel]) -> list[str]:
    return [f"#   {key}: {meaning}" for key, meaning in MEANINGS[form].items()]
