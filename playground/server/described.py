"""Discord's own description of its HTTP interface and requests come in; where a request breaks it goes out."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self

from playground.server.refusals import Problem
from playground.server.schema import Json, Schemas

JSON_TYPE = "application/json"
TRUTH = {"true": True, "1": True, "false": False, "0": False}


class Described:
    """An OpenAPI description that requests are held against: path, query and body.

    A route that is not in it is a problem too. What it does not say (an empty message, names that are there twice,
    sums over all embeds) is in `playground.server.limits`.
    """

    def __init__(self, description: Json) -> None:
        self.document = description
        self._schemas = Schemas(description)
        self._routes: list[tuple[re.Pattern[str], int, Json]] = []
        for template, route in description["paths"].items():
            shape = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template))
            self._routes.append((re.compile(shape), template.count("{"), route))
        self._routes.sort(key=lambda route: route[1])  # /messages/@original goes before /messages/{message_id}
        self.held = 0

    @classmethod
    def read(cls, path: Path) -> Self:
        """The description in a file; OSError or ValueError when it cannot be read."""
        return cls(json.loads(path.read_bytes()))

    def problems(self, method: str, path: str, query: Mapping[str, str], body: Any) -> list[Problem]:
        """What is wrong with a request; `path` is without /api/v10, `body` the JSON, without the files beside it."""
        self.held += 1
        for shape, _, route in self._routes:
            if shape.fullmatch(path) and method.lower() in route:
                asked = route[method.lower()]
                return [*self._query(asked, query), *self._body(asked, body)]
        return [Problem((), "NOT_DESCRIBED", f"Discord describes no {method} {path}")]

    def _query(self, asked: Json, query: Mapping[str, str]) -> Iterator[Problem]:
        for parameter in asked.get("parameters", ()):
            name, schema = parameter["name"], parameter["schema"]
            if parameter["in"] == "query" and name in query:
                yield from self._schemas.problems(schema, self._typed(schema, query[name]), (name,))
            elif parameter["in"] == "query" and parameter.get("required"):
                yield Problem((name,), "BASE_TYPE_REQUIRED", "This field is required")

    def _typed(self, schema: Json, text: str) -> Any:
        """A query's text as the value it stands for; as it is when it stands for none."""
        while "$ref" in schema:
            schema = self._schemas.resolved(schema["$ref"])
        wanted = schema.get("type", "string")
        if "boolean" in wanted:
            return TRUTH.get(text.lower(), text)
        if "integer" in wanted and re.fullmatch(r"-?\d{1,19}", text):
            return int(text)
        return [self._typed(schema.get("items", {}), text)] if "array" in wanted else text

    def _body(self, asked: Json, body: Any) -> Iterator[Problem]:
        wanted = asked.get("requestBody")
        if wanted is None or (body is None and not wanted.get("required")):
            return
        content = wanted["content"]
        schema = content.get(JSON_TYPE, next(iter(content.values())))["schema"]
        yield from self._schemas.problems(schema, body)
