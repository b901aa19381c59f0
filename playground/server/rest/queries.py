"""A request's address comes in; the numbers and ids in it go out, or Discord's refusal of what is none."""

from aiohttp import web

from playground.server.limits.shapes import snowflake
from playground.server.limits.text import range_problems
from playground.server.refusals import Problem, invalid, refuse_when

NO_IDS = frozenset({"token", "place"})  # parts of a path that are no ids
NAMED = frozenset({"@me", "@original"})


def number_from(request: web.Request, name: str, otherwise: int, *, low: int, high: int) -> int:
    """A number of the query within its bounds."""
    text = request.query.get(name)
    if text is None:
        return otherwise
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise invalid([Problem((name,), "NUMBER_TYPE_COERCE", f'Value "{text[:100]}" is not int.')])
    refuse_when(range_problems((name,), int(text), low, high))
    return int(text)


def id_from(request: web.Request, name: str) -> int | None:
    """An id of the query."""
    text = request.query.get(name)
    refuse_when(snowflake((name,), text))
    return None if text is None else int(text)


def refuse_strange_ids(request: web.Request) -> None:
    """Every part of the path that stands for an id is one."""
    for name, text in request.match_info.items():
        if name not in NO_IDS and text not in NAMED:
            refuse_when(snowflake((f"{name}_id",), text))
