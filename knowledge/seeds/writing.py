"""YAML for curators to paste: texts of anybody go in, a fragment that reads back as the same texts comes out."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from knowledge.errors import KnowledgeError, WordlessError
from knowledge.seeds.fields import TO_FILL, is_id
from knowledge.seeds.fitting import fit_list
from knowledge.seeds.reading import read_tree

# A JSON text is a double-quoted YAML text: https://yaml.org/spec/1.2.2/#731-double-quoted-style
_quoted = json.JSONEncoder(ensure_ascii=False).encode
# What no editor shows, or what YAML refuses: controls, marks of direction, halves of characters, what is none at all.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_ID_KEYS = frozenset({"id", "attribute", "source", "subject", "hub"})
# Blanks give way to these, so that all the rest of a fragment can be held against its form.
_STAND_INS = {"as_of": "2024", "title": "a", "publisher": "a", "date": "2024", "checked": "2024", "file": "a"}


@dataclass(frozen=True, slots=True)
class Fragment:
    """YAML for a file, relative to the seeds folder; `line` is that of the entry it concerns, None when not known."""

    file: str
    line: int | None
    yaml: str


@dataclass(frozen=True, slots=True)
class SeedChange:
    """What a curator may take over into the seeds, one fragment a file."""

    fragments: tuple[Fragment, ...]

    @property
    def yaml(self) -> str:
        """All fragments one after the other."""
        return "\n".join(fragment.yaml for fragment in self.fragments)


def one_line(text: str, most: int) -> str:
    """A text of anybody as a seed may hold it: on one line, without what cannot be seen, at most so long.

    Raises:
        KnowledgeError: nothing is left of it.
    """
    seen = "".join(" " if unicodedata.category(char) in _UNSEEN else char for char in text)
    kept = " ".join(seen.replace(TO_FILL, TO_FILL.replace("_", " ")).split())[:most].strip()
    if not any(char.isalnum() for char in kept):
        raise WordlessError("there is no letter or digit in the text, so there is nothing to write down")
    return kept


def entry_yaml(remarks: Sequence[str], entry: Mapping[str, Any], form: type[BaseModel], indent: str = "") -> str:
    """An entry of a list under some remarks, held against its form; what is `TO_FILL` stays to be filled in.

    Raises:
        KnowledgeError: it does not read back as what went in.
    """
    lines = [f"{indent}# {remark}" for remark in remarks]
    for number, (key, value) in enumerate(entry.items()):
        lines.append(f"{indent}{'  ' if number else '- '}{key}: {_plain(key, value)}")
    text = "\n".join(lines) + "\n"
    _hold(text, entry, form)
    return text


def _plain(key: str, value: Any) -> str:
    """A value as curators write it: ids without quotes."""
    return str(value) if key in _ID_KEYS and is_id(str(value)) else _flow(value)


def _flow(value: Any) -> str:
    match value:
        case str():
            return value if value == TO_FILL else _quoted(value)
        case _:
            return "[" + ", ".join(map(_flow, value)) + "]"


def _hold(text: str, entry: Mapping[str, Any], form: type[BaseModel]) -> None:
    """Read a fragment back.

    Raises:
        KnowledgeError: it reads as something else, or does not fit its form once its blanks are filled in.
    """
    tree, problems = read_tree("fragment.yaml", text.encode())
    if not problems and tree.content == [entry]:
        tree.content = [{key: _filled(key, value) for key, value in entry.items()}]
        _, problems = fit_list(form, tree)
        if not problems:
            return
    said = f": {problems[0].message}" if problems else ""
    raise KnowledgeError(f"this cannot be written as seeds{said}")


def _filled(key: str, value: Any) -> Any:
    return _STAND_INS.get(key, "a-b") if value == TO_FILL else value
