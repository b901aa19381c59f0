"""Who may import whom, which library belongs to whom, and what nothing is called: every file is read with ast."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("bot", "knowledge", "playground", "tests")

# Room -> the rooms it may import besides itself. Of knowledge, others may import the door alone.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "knowledge": (),
    "bot": ("knowledge",),
    "playground": (),
    "tests": ROOMS,
}
# Library -> the modules and packages it belongs to. Tests may import all.
OWNERS: dict[str, tuple[str, ...]] = {
    "discord": ("bot",),
    "aiosqlite": ("knowledge.store",),
    # The export writes a database for others; the bench measures beside ours what anybody would write first: PyYAML's
    # loader and rows in SQLite. The diary looks into a backup without opening it for writing, as aiosqlite would.
    "sqlite3": ("knowledge.store", "knowledge.export", "knowledge.bench.obvious", "bot.diary.sqlite"),
    "yaml": ("knowledge.seeds", "knowledge.bench.obvious"),
    "pydantic": ("knowledge.seeds",),
    # The type of what pydantic hands to whoever says how a form looks to editors.
    "pydantic_core": ("knowledge.seeds.fields",),
    # Gaps are groups of questions that read alike; the bench measures it as the peer.
    "rapidfuzz": ("knowledge.index", "knowledge.answer", "knowledge.gaps", "knowledge.bench"),
    "snowballstemmer": ("knowledge.text",),
    # Of these two, what they ship is read without importing them.
    "symspellpy": ("knowledge.index.english",),
    "opencc": ("knowledge.han",),
    # discord.py lets the transport's own errors through to whoever answers.
    "watchfiles": ("bot.curating.watching",),
    "aiohttp": ("playground", "bot.replies", "bot.delivery.discord_poster"),
    # It reaches aiosqlite by its name in an address; nobody imports that.
    "sqlalchemy": ("bot.diary",),
    "alembic": ("bot.diary",),
    # What is said in which language, and what cities are called in Chinese.
    "babel": ("bot.speech.catalogue", "bot.delivery.zones"),
}
# The playground is composed where it is started: it runs the bot with settings of its own in the same environment.
ENVIRONMENT_OWNERS = ("bot.__main__", "bot.settings", "playground.__main__")
ENVIRONMENT = frozenset({"environ", "environb", "getenv", "getenvb", "putenv", "unsetenv"})
FORBIDDEN = frozenset({"manager", "helper", "util", "utils", "common", "misc", "info", "obj"})
Rule = Callable[[tuple["Module", ...]], list[str]]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Module:
    """A module by its dotted name, with its syntax tree."""

    name: str
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.name.split(".")[0]

    def imports(self) -> Iterator[str]:
        """Everything imported: `a.b` for `import a.b`, `a.b` and `a.b.c` for `from a.b import c`.

        A package whose files are read counts as well: `a` for `resources.files("a")`.
        """
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield node.module or "." * node.level
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("resources.files"):
                yield from (str(name.value) for name in node.args if isinstance(name, ast.Constant))


@cache
def modules() -> tuple[Module, ...]:
    found = []
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            found.append(Module(name, ast.parse(path.read_text(encoding="utf-8"))))
    return tuple(found)


def made_up(name: str, source: str) -> tuple[Module, ...]:
    return (Module(name, ast.parse(source)),)


def within(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def strangers(found: tuple[Module, ...], room: str) -> list[str]:
    """Imports of a room from rooms that it may not import."""
    barred = tuple(other for other in ROOMS if other != room and other not in MAY_IMPORT[room])
    return [
        f"{module.name} imports {name}"
        for module in found
        if module.room == room
        for name in module.imports()
        if within(name, barred)
    ]


def past_the_door(found: tuple[Module, ...], known: frozenset[str]) -> list[str]:
    """Imports of the bot from behind the door of knowledge."""
    return [
        f"{module.name} imports {name}"
        for module in found
        if module.room == "bot"
        for name in module.imports()
        if name in known and name.startswith("knowledge.")
    ]


def poachers(found: tuple[Module, ...], library: str) -> list[str]:
    """Modules that import another's library."""
    return [
        f"{module.name} imports {name}"
        for module in found
        if module.room != "tests" and not within(module.name, OWNERS[library])
        for name in module.imports()
        if within(name, (library,))
    ]


def readers_of_the_environment(found: tuple[Module, ...]) -> list[str]:
    return [
        f"{module.name} line {node.lineno}"
        for module in found
        if module.room != "tests" and module.name not in ENVIRONMENT_OWNERS
        for node in ast.walk(module.tree)
        if (isinstance(node, ast.Attribute) and node.attr in ENVIRONMENT)
        or (isinstance(node, ast.ImportFrom) and any(alias.name in ENVIRONMENT for alias in node.names))
    ]


def mocks(found: tuple[Module, ...]) -> list[str]:
    return [
        f"{module.name} imports {name}"
        for module in found
        for name in module.imports()
        if within(name, ("unittest.mock", "mock", "pytest_mock"))
    ]


def late_imports(found: tuple[Module, ...]) -> list[str]:
    """Imports inside functions, and those that no import statement shows."""
    late: list[str] = []
    for module in found:
        for function in ast.walk(module.tree):
            if isinstance(function, FUNCTIONS):
                inside = (node for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom))
                late += [f"{module.name} line {node.lineno}" for node in inside]
            elif isinstance(function, ast.Name | ast.Attribute):
                called = function.id if isinstance(function, ast.Name) else function.attr
                if called in {"__import__", "import_module"}:
                    late.append(f"{module.name} line {function.lineno}")
    return late


def type_checking(found: tuple[Module, ...]) -> list[str]:
    return [
        f"{module.name} line {node.lineno}"
        for module in found
        for node in ast.walk(module.tree)
        if (isinstance(node, ast.Name) and node.id == "TYPE_CHECKING")
        or (isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING")
    ]


def relative_imports(found: tuple[Module, ...]) -> list[str]:
    return [
        f"{module.name} line {node.lineno}"
        for module in found
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]


def circle(found: tuple[Module, ...]) -> list[str]:
    """The modules of a circle of imports; empty when there is none."""
    names = frozenset(module.name for module in found)
    graph = {module.name: {name for name in module.imports() if name in names} for module in found}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def words_of(name: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def badly_named(found: tuple[Module, ...]) -> list[str]:
    """Public names of modules, classes and functions with a word that says nothing; a test's name is a sentence."""
    bad: list[str] = []
    for module in found:
        last = module.name.rsplit(".", 1)[-1]
        names = [last] + [
            node.name
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        bad += [
            f"{module.name}: {name}"
            for name in names
            if not name.startswith(("_", "test_")) and not FORBIDDEN.isdisjoint(words_of(name))
        ]
    return bad


def test_every_room_is_there_to_be_read() -> None:
    read = {module.name for module in modules()}

    assert {"bot.__main__", "knowledge", "knowledge.store", "playground.server", "tests.test_architecture"} <= read


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_rooms_it_may(room: str) -> None:
    assert strangers(modules(), room) == []


def test_the_bot_comes_in_by_the_door_of_knowledge_alone() -> None:
    assert past_the_door(modules(), frozenset(module.name for module in modules())) == []


@pytest.mark.parametrize("library", OWNERS)
def test_a_library_is_imported_by_its_owner_alone(library: str) -> None:
    assert poachers(modules(), library) == []


def test_the_environment_is_read_in_two_places_alone() -> None:
    assert readers_of_the_environment(modules()) == []


def test_the_tests_of_knowledge_have_not_heard_of_discord() -> None:
    found = [module for module in modules() if module.name.startswith("tests.knowledge.")]

    heard = [
        f"{module.name} imports {name}"
        for module in found
        for name in module.imports()
        if within(name, ("discord", "bot", "playground"))
    ]

    assert found
    assert heard == []


def test_of_delivery_one_module_has_heard_of_discord() -> None:
    found = [module for module in modules() if within(module.name, ("bot.delivery",))]

    heard = {module.name for module in found if any(within(name, ("discord",)) for name in module.imports())}

    assert heard == {"bot.delivery.discord_poster"}


def test_nothing_is_mocked() -> None:
    assert mocks(modules()) == []


def test_nothing_is_imported_inside_a_function() -> None:
    assert late_imports(modules()) == []


def test_no_circle_hides_behind_type_checking() -> None:
    assert type_checking(modules()) == []


def test_every_import_says_where_from() -> None:
    assert relative_imports(modules()) == []


def test_no_imports_go_in_a_circle() -> None:
    assert circle(modules()) == []


def test_no_public_name_says_nothing() -> None:
    assert badly_named(modules()) == []


@pytest.mark.parametrize(
    ("name", "source", "rule"),
    [
        ("knowledge.engine", "import bot.app", lambda found: strangers(found, "knowledge")),
        ("knowledge.engine", "from playground import server", lambda found: strangers(found, "knowledge")),
        ("playground.server", "from knowledge import Engine", lambda found: strangers(found, "playground")),
        ("bot.app", "from tests import x", lambda found: strangers(found, "bot")),
        ("bot.app", "from knowledge.store import Store", lambda f: past_the_door(f, frozenset({"knowledge.store"}))),
        ("bot.app", "from knowledge import store", lambda found: past_the_door(found, frozenset({"knowledge.store"}))),
        ("knowledge.model", "import yaml", lambda found: poachers(found, "yaml")),
        ("bot.app", "from importlib import resources\nresources.files('opencc')", lambda f: poachers(f, "opencc")),
        ("knowledge.stores", "from aiosqlite.core import x", lambda found: poachers(found, "aiosqlite")),
        ("bot.app", "from sqlalchemy import select", lambda found: poachers(found, "sqlalchemy")),
        ("bot.diary.diary", "import sqlite3", lambda found: poachers(found, "sqlite3")),
        ("playground.page", "from discord import Client", lambda found: poachers(found, "discord")),
        ("bot.app", "import os\nos.environ['A']", readers_of_the_environment),
        ("bot.app", "from os import getenv", readers_of_the_environment),
        ("tests.bot.a", "from unittest import mock", mocks),
        ("tests.bot.a", "import unittest.mock as m", mocks),
        ("bot.app", "def f():\n if x:\n  import os", late_imports),
        ("bot.app", "class A:\n async def f(self):\n  from os import path", late_imports),
        ("bot.app", "import importlib\nimportlib.import_module('os')", late_imports),
        ("bot.app", "import typing\nif typing.TYPE_CHECKING: import os", type_checking),
        ("bot.app", "from . import x", relative_imports),
        ("bot.utils", "", badly_named),
        ("bot.app", "class StoreManager: pass", badly_named),
        ("bot.app", "def hub_info(): pass", badly_named),
        ("bot.app", "class A:\n def parse_JSONObj(self): pass", badly_named),
    ],
)
def test_a_made_up_offence_is_found(name: str, source: str, rule: Rule) -> None:
    assert rule(made_up(name, source))


def test_a_made_up_circle_is_found() -> None:
    found = (*made_up("a", "import b"), *made_up("b", "from c import d"), *made_up("c.d", "import a"))

    assert set(circle(found)) == {"a", "b", "c.d"}


def test_what_is_allowed_is_no_offence() -> None:
    source = "import os\nimport discord\nfrom knowledge import Engine\nfrom contextlib import asynccontextmanager\n"
    found = made_up("bot.__main__", source + "def _util(): os.environ\ndef information(): pass")

    assert poachers(found, "discord") == strangers(found, "bot") == badly_named(found) == []
    assert past_the_door(found, frozenset({"knowledge.engine"})) == readers_of_the_environment(found) == []
