"""The forms of seed files for editors: nothing goes in, a JSON Schema for each kind of file comes out.

Editors read YAML as numbers and truth values where we read text, so each text may be one of those. What spans entries
(unknown ids, names that collide) no schema can say; `hubwise seeds check` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from pydantic import BaseModel

from knowledge.seeds.layout import FOLDERS, LISTS
from knowledge.seeds.meanings import MEANINGS
from knowledge.seeds.schema import EntitySeed, HubSeed, VocabularySeed

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# Kind of file -> the form of the file, or of each entry of its list.
KINDS: Mapping[str, type[BaseModel]] = {
    "hub": HubSeed,
    "entities": EntitySeed,
    **{name.removesuffix(".yaml"): form for name, (form, _) in LISTS.items()},
    "vocabulary": VocabularySeed,
}
SEED_KINDS = tuple(KINDS)
_ALONE = frozenset({HubSeed, VocabularySeed})
_BY_NAME = {form.__name__: form for form in MEANINGS}
SCHEMA_FOLDER = "schema"
# Exactly one of these makes a value; each of the others goes with one of them.
_VALUES = ("number", "money", "date", "entities", "names", "text")
_TOGETHER = {
    **{"number": ["unit"], "money": ["currency"]},
    **{"unit": ["number"], "to": ["number"], "currency": ["money"], "time": ["date"]},
}


def seed_schemas() -> dict[str, dict[str, Any]]:
    """A JSON Schema (draft 2020-12) by kind of file: hub, entities, sources, topics, attributes and so on."""
    return {kind: _document(kind, form) for kind, form in KINDS.items()}


def schema_file(kind: str) -> str:
    """Where the schema of a kind of file lies, below the seeds folder."""
    return f"{SCHEMA_FOLDER}/{kind}.schema.json"


def first_line(file: str) -> str:
    """The line at the head of a seed file that points editors to its schema; `file` is relative to the seeds folder.

    Raises:
        KeyError: no seed file stands there.
    """
    path = PurePosixPath(file)
    folder = path.parts[0]
    kind = path.stem if len(path.parts) == 1 else {"hubs": "hub", **dict.fromkeys(FOLDERS, "entities")}[folder]
    up = "../" * (len(path.parts) - 1)
    return f"# yaml-language-server: $schema={up}{schema_file(kind)}"


def _document(kind: str, form: type[BaseModel]) -> dict[str, Any]:
    inner = form.model_json_schema(ref_template="#/$defs/{model}")
    parts: dict[str, Any] = {name: _explained(name, part) for name, part in inner.pop("$defs", {}).items()}
    own = _explained(form.__name__, inner)
    head = {"$schema": DIALECT, "title": f"Hubwise seeds: {kind}"}
    if form in _ALONE:
        own.pop("title")
        return {**head, **own, "$defs": parts}
    listed = {"type": "array", "items": {"$ref": f"#/$defs/{form.__name__}"}}
    return {**head, **listed, "$defs": {form.__name__: own, **parts}}


def _explained(name: str, part: dict[str, Any]) -> dict[str, Any]:
    """A form with its keys' meanings, closed to other keys, without the defaults that say nothing."""
    part["title"] = name.removesuffix("Seed")
    for key, own in part["properties"].items():
        own["title"] = key
        own["description"] = MEANINGS[_BY_NAME[name]][key]
        if not own.get("default", True):
            del own["default"]
        for inner in (own, *own.get("anyOf", ())):
            if "patternProperties" in inner:
                inner["additionalProperties"] = False
    if name == "ValueSeed":
        part["oneOf"] = [{"required": [key]} for key in _VALUES]
        part["dependentRequired"] = _TOGETHER
    return part
