"""Holding a read tree against a form: both go in, typed entries come out, or what is wrong where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from knowledge.errors import Problem
from knowledge.seeds.fields import TO_FILL, quote
from knowledge.seeds.reading import MAX_PROBLEMS, TOO_MANY, Path, SeedTree

Form = TypeVar("Form", bound=BaseModel)


def fit(form: type[Form], tree: SeedTree) -> tuple[Form | None, tuple[Problem, ...]]:
    """Hold a file that is one mapping against its form."""
    return _fit(form, tree, tree.content, ())


def fit_list(form: type[Form], tree: SeedTree) -> tuple[tuple[tuple[int, Form], ...], tuple[Problem, ...]]:
    """Hold a file that is a list against the form of its entries; the good ones come out with their number in it."""
    if not isinstance(tree.content, list):
        return (), (tree.problem((), "not a list; allowed: a list of entries, each starting with a dash"),)
    entries: list[tuple[int, Form]] = []
    problems: list[Problem] = []
    for number, content in enumerate(tree.content):
        entry, wrong = _fit(form, tree, content, (number,))
        problems.extend(wrong)
        if len(problems) > MAX_PROBLEMS:
            return (), (*problems[:MAX_PROBLEMS], tree.problem((number,), TOO_MANY))
        if entry is not None:
            entries.append((number, entry))
    return tuple(entries), tuple(problems)


def _fit(form: type[Form], tree: SeedTree, content: Any, path: Path) -> tuple[Form | None, tuple[Problem, ...]]:
    if not isinstance(content, dict):
        return None, (tree.problem(path, f"not a mapping; allowed: {_allowed(form)}"),)
    try:
        return form.model_validate(content), ()
    except ValidationError as error:
        return None, tuple(_problems(form, tree, path, error))


def _problems(form: type[BaseModel], tree: SeedTree, path: Path, error: ValidationError) -> Iterator[Problem]:
    for number, wrong in enumerate(error.errors(include_url=False)):
        if number == MAX_PROBLEMS:
            yield tree.problem(path, TOO_MANY)
            return
        place = (*path, *wrong["loc"])
        yield tree.problem(place, _say(form, place, wrong))


def _say(form: type[BaseModel], place: Path, wrong: Any) -> str:
    key = ".".join(str(part) for part in place if isinstance(part, str))
    kind, given = wrong["type"], wrong["input"]
    if given == TO_FILL:
        return f"{key}: {TO_FILL} is still to be filled in"
    if kind == "extra_forbidden":
        keys = _form_at(form, wrong["loc"]).model_fields
        near = get_close_matches(str(place[-1]), keys, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"allowed: {', '.join(keys)}"
        return f"unknown key {str(place[-1])[:60]!r}; {hint}"
    if kind == "missing":
        return f"{key}: missing"
    if kind == "literal_error":
        return f"{key}: {_quote_choice(str(given), wrong['ctx']['expected'])}"
    if kind == "string_type":
        return f"{key}: {quote(given)}; allowed: text"
    if kind == "string_pattern_mismatch":
        return f"{key}: {str(given)[:60]!r} has not the allowed form {wrong['ctx']['pattern']}"
    message = wrong["msg"].removeprefix("Value error, ")
    return f"{key}: {message}" if key else message


def _quote_choice(given: str, expected: str) -> str:
    """A choice that is none, with what is allowed as pydantic lists it, and the one that was likely meant."""
    near = get_close_matches(given, re.findall(r"'([^']+)'", expected), 1)
    return f"{given[:60]!r}; allowed: {expected}" + (f"; did you mean {near[0]!r}?" if near else "")


def _form_at(form: type[BaseModel], path: Path) -> type[BaseModel]:
    """The form of the entry that a path leads into."""
    for part in path[:-1]:
        if isinstance(part, str) and part in form.model_fields:
            form = next(_forms_in(form.model_fields[part].annotation), form)
    return form


def _forms_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _forms_in(inner)


def _allowed(form: type[BaseModel]) -> str:
    return "a mapping with " + ", ".join(form.model_fields)
