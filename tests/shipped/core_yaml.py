"""YAML as editors see it: a text goes in, the values of YAML 1.2's core schema come out, numbers as numbers."""

from __future__ import annotations

import re
from typing import Any

import yaml

# https://yaml.org/spec/1.2.2/#1032-tag-resolution
FORMS = {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
}


class _CoreLoader(yaml.CSafeLoader):
    """Resolves plain scalars by the core schema alone: no octal 017, no 12:30:45, no NO, no dates."""

    yaml_implicit_resolvers: dict[str | None, list[Any]] = {  # noqa: RUF012  PyYAML's own way
        None: [(f"tag:yaml.org,2002:{kind}", re.compile(f"^(?:{form})$")) for kind, form in FORMS.items()]
    }


def _number(loader: _CoreLoader, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)


_CoreLoader.add_constructor("tag:yaml.org,2002:int", _number)


def core_values(text: str) -> Any:
    """What an editor holds against a schema."""
    return yaml.load(text, Loader=_CoreLoader)  # noqa: S506  a safe loader with other words for numbers
