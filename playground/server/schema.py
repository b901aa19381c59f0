"""A value and a JSON Schema of OpenAPI 3.1 come in; where the value breaks it goes out, in Discord's words."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from playground.server.limits.text import Path, bad_length, is_moment, missing, not_one_of, range_problems, size
from playground.server.refusals import Problem

Json = dict[str, Any]

KNOWN = frozenset(
    {"type", "oneOf", "anyOf", "allOf", "$ref", "const", "enum", "format", "pattern", "minLength", "maxLength"}
    | {"minimum", "maximum", "minItems", "maxItems", "uniqueItems", "items", "properties", "required"}
    | {"additionalProperties", "minProperties", "maxProperties"}
)
SAYS_NOTHING = frozenset({"title", "description", "contentEncoding", "deprecated", "x-discord-union"})
TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
CODES = {
    "string": ("STRING_TYPE_CONVERT", "Could not interpret the value as string."),
    "integer": ("NUMBER_TYPE_COERCE", "The value is not int."),
    "number": ("NUMBER_TYPE_COERCE", "The value is not float."),
    "boolean": ("BOOLEAN_TYPE_CONVERT", "Must be either true or false."),
    "array": ("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"),
    "object": ("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"),
    "null": ("BASE_TYPE_CHOICES", "Must be null."),
}
WIDTHS = {"int32": 1 << 31, "int64": 1 << 63}
ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:\S+")


class Schemas:
    """The schemas of one document, with the references between them. It knows the keywords in KNOWN, no others."""

    def __init__(self, document: Json) -> None:
        self._document = document

    def problems(self, schema: Json, value: Any, at: Path = ()) -> Iterator[Problem]:
        """Every way in which a value breaks a schema; keywords this class does not know are a ValueError."""
        strange = schema.keys() - KNOWN - SAYS_NOTHING
        if strange:
            raise ValueError(f"the schema has {', '.join(sorted(strange))}, which are not understood here")
        if schema.get("format") == "snowflake" and type(value) is int and value >= 0:
            return  # described as text only; discord.py sends ids as numbers, and Discord takes them
        if "$ref" in schema:
            yield from self.problems(self.resolved(schema["$ref"]), value, at)
        wrong = list(_of_type(schema, value, at))
        if "const" in schema and value != schema["const"]:
            wrong.append(not_one_of(at, (schema["const"],)))
        if wrong:
            yield from wrong
            return
        for part in schema.get("allOf", ()):
            yield from self.problems(part, value, at)
        yield from self._union(schema, value, at)
        yield from self._by_kind(schema, value, at)

    def _by_kind(self, schema: Json, value: Any, at: Path) -> Iterator[Problem]:
        if "enum" in schema and value not in schema["enum"] and value is not None:
            yield not_one_of(at, tuple(schema["enum"]))
        if isinstance(value, str):
            yield from _text(schema, value, at)
        elif isinstance(value, list):
            yield from self._members(schema, value, at)
        elif isinstance(value, dict):
            yield from self._fields(schema, value, at)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            width = WIDTHS.get(schema.get("format", ""), 1 << 1023)
            yield from range_problems(at, value, schema.get("minimum", -width), schema.get("maximum", width - 1))

    def resolved(self, reference: str) -> Json:
        """What a reference like #/components/schemas/Message stands for."""
        place: Any = self._document
        for name in reference.removeprefix("#/").split("/"):
            place = place[name.replace("~1", "/").replace("~0", "~")]
        if not isinstance(place, dict):
            raise TypeError(f"{reference} is no object")
        return place

    def _union(self, schema: Json, value: Any, at: Path) -> Iterator[Problem]:
        """One of several: what is told is of the branch that was most likely meant."""
        branches = schema.get("oneOf") or schema.get("anyOf")
        if not branches:
            return
        if all("const" in branch for branch in branches):
            allowed = tuple(branch["const"] for branch in branches)
            if value not in allowed:
                yield not_one_of(at, allowed)
            return
        tried = [list(self.problems(branch, value, at)) for branch in self._likely(branches, value)]
        if all(tried):
            yield from min(tried, key=lambda found: _far(found, at))

    def _likely(self, branches: list[Json], value: Any) -> list[Json]:
        """The branches for the `type` that an object says it has; all of them when it says none that is known."""
        said = value.get("type") if isinstance(value, dict) else None
        found = [branch for branch in branches if said is not None and said in self._types_of(branch)]
        return found or branches

    def _types_of(self, branch: Json) -> list[Any]:
        while "$ref" in branch:
            branch = self.resolved(branch["$ref"])
        return list(branch.get("properties", {}).get("type", {}).get("enum", ()))

    def _members(self, schema: Json, value: list[Any], at: Path) -> Iterator[Problem]:
        low, high = schema.get("minItems", 0), schema.get("maxItems", 1 << 53)
        if not low <= len(value) <= high:
            yield bad_length(at, low, high)
        if schema.get("uniqueItems") and any(one in value[:place] for place, one in enumerate(value)):
            yield Problem(at, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value")
        for place, member in enumerate(value):
            yield from self.problems(schema.get("items", {}), member, (*at, place))

    def _fields(self, schema: Json, value: Json, at: Path) -> Iterator[Problem]:
        known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        for name in schema.get("required", ()):
            if name not in value:
                yield missing((*at, name))
        low, high = schema.get("minProperties", 0), schema.get("maxProperties", 1 << 53)
        if not low <= len(value) <= high:
            yield bad_length(at, low, high)
        for name, member in value.items():
            if name in known:
                yield from self.problems(known[name], member, (*at, name))
            elif isinstance(others, dict):
                yield from self.problems(others, member, (*at, name))
            elif not others:
                yield Problem((*at, name), "DICT_TYPE_UNKNOWN_KEY", "This field is not known here")


def _of_type(schema: Json, value: Any, at: Path) -> Iterator[Problem]:
    wanted = schema.get("type", ())
    names = (wanted,) if isinstance(wanted, str) else tuple(wanted)
    if names and not any(_is(value, name) for name in names):
        yield missing(at) if value is None else Problem(at, *CODES[names[0]])


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, TYPES[name]) or (name == "integer" and isinstance(value, float) and value.is_integer())


def _text(schema: Json, value: str, at: Path) -> Iterator[Problem]:
    low, high = schema.get("minLength", 0), schema.get("maxLength", 1 << 53)
    if not low <= size(value) <= high:
        yield bad_length(at, low, high)
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield Problem(at, "STRING_TYPE_REGEX", "String value did not match validation regex.")
    if schema.get("format") == "uri" and value and not ADDRESS.fullmatch(value):
        yield Problem(at, "URL_TYPE_INVALID_URL", "Not a well formed URL.")
    if schema.get("format") == "date-time" and not is_moment(value):
        yield Problem(at, "DATE_TIME_TYPE_PARSE", f"Could not parse {value[:100]}. Should be ISO8601.")


def _far(problems: list[Problem], at: Path) -> tuple[bool, bool, int]:
    """How far a branch is from what was meant: another kind of value, another `type`, then how many mistakes."""
    kind_differs = any(problem.path == at for problem in problems)
    type_differs = any(problem.path == (*at, "type") for problem in problems)
    return kind_differs, type_differs, len(problems)
