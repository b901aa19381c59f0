"""A checker of JSON Schema for the keywords that the exported schemas use: a value goes in, its breaches come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

SAYS_NOTHING = frozenset({"title", "description", "default", "$schema", "$defs"})
TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (type(None),),
}


def breaches(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any], path: str = "$") -> Iterator[str]:
    """Each place at which a value is not as the schema wants it.

    Raises:
        KeyError: the schema has a keyword that is not known here, so nothing it allows would be certain.
    """
    for keyword, wanted in schema.items():
        if keyword not in SAYS_NOTHING:
            yield from KEYWORDS[keyword](value, wanted, schema, root, path)


def _ref(value: Any, wanted: str, _: Any, root: Mapping[str, Any], path: str) -> Iterator[str]:
    yield from breaches(value, root["$defs"][wanted.removeprefix("#/$defs/")], root, path)


def _type(value: Any, wanted: str | list[str], _: Any, __: Any, path: str) -> Iterator[str]:
    names = [wanted] if isinstance(wanted, str) else wanted
    if not any(_is(value, name) for name in names):
        yield f"{path}: {value!r} is none of {names}"


def _is(value: Any, name: str) -> bool:
    # Python's truth values are integers, JSON's are not.
    return isinstance(value, TYPES[name]) and (name == "boolean" or not isinstance(value, bool))


def _enum(value: Any, wanted: list[Any], _: Any, __: Any, path: str) -> Iterator[str]:
    if value not in wanted:
        yield f"{path}: {value!r} is none of {wanted}"


def _pattern(value: Any, wanted: str, _: Any, __: Any, path: str) -> Iterator[str]:
    if isinstance(value, str) and not re.search(wanted, value, re.ASCII):
        yield f"{path}: {value!r} is not {wanted}"


def _length(value: Any, wanted: int, schema: Mapping[str, Any], __: Any, path: str) -> Iterator[str]:
    if isinstance(value, str) and not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        yield f"{path}: {len(value)} characters"


def _size(value: Any, wanted: int, schema: Mapping[str, Any], __: Any, path: str) -> Iterator[str]:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{path}: {value} is too small or too large"


def _required(value: Any, wanted: list[str], _: Any, __: Any, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (f"{path}: {key} is missing" for key in wanted if key not in value)


def _together(value: Any, wanted: Mapping[str, list[str]], _: Any, __: Any, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, others in wanted.items():
            if key in value:
                yield from (f"{path}: {key} without {other}" for other in others if other not in value)


def _properties(value: Any, wanted: Mapping[str, Any], _: Any, root: Mapping[str, Any], path: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key in value.keys() & wanted.keys():
            yield from breaches(value[key], wanted[key], root, f"{path}.{key}")


def _patterned(value: Any, wanted: Mapping[str, Any], _: Any, root: Mapping[str, Any], path: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            for pattern, form in wanted.items():
                if re.search(pattern, key):
                    yield from breaches(inner, form, root, f"{path}.{key}")


def _others(value: Any, wanted: Any, schema: Mapping[str, Any], root: Mapping[str, Any], path: str) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        known = key in schema.get("properties", {})
        if known or any(re.search(pattern, key) for pattern in schema.get("patternProperties", ())):
            continue
        if wanted is False:
            yield f"{path}: unknown key {key!r}"
        else:
            yield from breaches(inner, wanted, root, f"{path}.{key}")


def _keys(value: Any, wanted: Mapping[str, Any], _: Any, root: Mapping[str, Any], path: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key in value:
            yield from breaches(key, wanted, root, f"{path}.[{key}]")


def _items(value: Any, wanted: Mapping[str, Any], _: Any, root: Mapping[str, Any], path: str) -> Iterator[str]:
    if isinstance(value, list):
        for number, inner in enumerate(value):
            yield from breaches(inner, wanted, root, f"{path}[{number}]")


def _any(value: Any, wanted: list[Any], _: Any, root: Mapping[str, Any], path: str) -> Iterator[str]:
    broken = [list(breaches(value, form, root, path)) for form in wanted]
    if all(broken):
        yield min(broken, key=len)[0]


def _one(value: Any, wanted: list[Any], _: Any, root: Mapping[str, Any], path: str) -> Iterator[str]:
    fitting = sum(not list(breaches(value, form, root, path)) for form in wanted)
    if fitting != 1:
        yield f"{path}: fits {fitting} forms instead of one"


KEYWORDS: Mapping[str, Any] = {
    "$ref": _ref,
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    **dict.fromkeys(("minLength", "maxLength"), _length),
    **dict.fromkeys(("minimum", "maximum"), _size),
    "required": _required,
    "dependentRequired": _together,
    "properties": _properties,
    "patternProperties": _patterned,
    "additionalProperties": _others,
    "propertyNames": _keys,
    "items": _items,
    "anyOf": _any,
    "oneOf": _one,
}
