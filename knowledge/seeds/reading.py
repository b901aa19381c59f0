"""Safe reading of one seed file: bytes in, plain texts, lists and mappings with the place of each out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.reader import ReaderError

from knowledge.errors import Problem, UnfitError

MAX_BYTES = 2 * 1024 * 1024
# The longest text that a seed may hold has 400 characters; one of so many bytes is no text for people.
MAX_SCALAR = 64 * 1024
MAX_DEPTH = 32
# The fullest file of real seeds has a value every 14 bytes; this many are read in well under a second.
MAX_VALUES = 100_000
# A file with more mistakes than a person would read through is given up.
MAX_PROBLEMS = 100
MAX_MESSAGE = 500
TOO_MANY = f"more than {MAX_PROBLEMS} problems in this file; the rest is not listed"

Path = tuple[str | int, ...]
Place = tuple[int, int]


@dataclass(slots=True)
class SeedTree:
    """A file's content. Every scalar is text, an empty one None; `places` gives line and column of each path."""

    file: str
    content: Any = None
    places: dict[Path, Place] = field(default_factory=dict)

    def place(self, path: Path) -> Place:
        """Where a path stands, or the nearest part of it that stands anywhere."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))

    def problem(self, path: Path, message: str) -> Problem:
        """A mistake at this path."""
        return self.problem_at(self.place(path), message)

    def problem_at(self, place: Place, message: str) -> Problem:
        """A mistake at a line and column; what it quotes may be of any length."""
        return Problem(self.file, *place, message if len(message) <= MAX_MESSAGE else f"{message[: MAX_MESSAGE - 1]}…")


def c_loader(library: Any = yaml) -> Any:
    """PyYAML's C parser or nothing: the slow one takes ten times as long and has other limits.

    Raises:
        UnfitError: this PyYAML was built without it.
    """
    loader = getattr(library, "CSafeLoader", None)
    if loader is None:
        raise UnfitError(
            "this PyYAML has no C parser (LibYAML), and seeds are read with nothing slower; "
            "install PyYAML from a wheel, or build it with LibYAML's headers at hand"
        )
    return loader


class _RefusedError(Exception):
    def __init__(self, message: str, place: Place) -> None:
        super().__init__(message)
        self.place = place


def read_tree(file: str, content: bytes) -> tuple[SeedTree, tuple[Problem, ...]]:
    """Read one file without building anything that YAML could ask for beyond texts, lists and mappings.

    Anchors, aliases, tags, several documents, depth over 32, more than 100,000 values, a text over 64 KiB and files
    over 2 MiB are refused; a key given twice is named at both of its lines. What is refused leaves `content` None
    beside the problems.

    Raises:
        UnfitError: PyYAML's C parser is missing.
    """
    loader = c_loader()
    tree = SeedTree(file)
    if len(content) > MAX_BYTES:
        return tree, (Problem(file, 1, 1, f"the file is longer than {MAX_BYTES:,} bytes"),)
    try:
        content.decode()
    except UnicodeDecodeError as error:
        place = _place_of_byte(content, error.start)
        return tree, (Problem(file, *place, f"not UTF-8 text: {error.reason}"),)
    builder = _Builder(tree)
    try:
        for event in yaml.parse(content, Loader=loader):
            builder.take(event)
    except _RefusedError as refused:
        return tree, (*builder.problems, tree.problem_at(refused.place, str(refused)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return tree, (*builder.problems, tree.problem_at(place, f"not YAML: {error.problem or error.context}"))
    except ReaderError as error:
        place = _place_of_byte(content, error.position)
        return tree, (*builder.problems, tree.problem_at(place, f"not YAML: {error.reason}"))
    if builder.problems:
        return tree, tuple(builder.problems)
    tree.content = builder.root
    return tree, ()


def _place_of_byte(content: bytes, at: int) -> Place:
    before = content[:at]
    return before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode(errors="replace")) + 1


class _Builder:
    """Turns parser events into a tree, without recursion and so without a stack to exhaust."""

    def __init__(self, tree: SeedTree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.root: Any = None
        self._documents = 0
        self._values = 0
        self._open: list[dict[str, Any] | list[Any]] = []
        self._path: list[str | int] = []
        # The key that the innermost mapping waits to fill; None when it waits for a key.
        self._keys: list[str | None] = []

    def take(self, event: yaml.Event) -> None:
        mark = event.start_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise _RefusedError("a second document; allowed: one a file", place)
        elif isinstance(event, yaml.AliasEvent):
            raise _RefusedError("an alias (*name); allowed: plain values only", place)
        elif isinstance(event, yaml.NodeEvent):
            self._refuse_extras(event, place)
            self._values += 1
            if self._values > MAX_VALUES:
                raise _RefusedError(f"more than {MAX_VALUES:,} values in one file", place)
            self._node(event, place)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._close()

    def _refuse_extras(self, event: Any, place: Place) -> None:
        if event.anchor is not None:
            raise _RefusedError("an anchor (&name); allowed: plain values only", place)
        # The C parser reports "!" for a quoted scalar that bears no tag.
        if event.tag is not None and event.tag != "!":
            raise _RefusedError(f"a tag ({event.tag}); allowed: plain values only", place)

    def _node(self, event: Any, place: Place) -> None:
        waiting_for_key = bool(self._open) and isinstance(self._open[-1], dict) and self._keys[-1] is None
        if isinstance(event, yaml.ScalarEvent):
            text = event.value
            if len(text) > MAX_SCALAR:
                raise _RefusedError(f"a text of {len(text):,} characters; allowed: at most {MAX_SCALAR:,}", place)
            if waiting_for_key:
                self._key(text, place)
            else:
                # The C parser reports the style "" for a plain scalar, the other one None.
                self._put(None if text == "" and not event.style else text, place)
                self._done()
            return
        if waiting_for_key:
            raise _RefusedError("a list or mapping as a key; allowed: text", place)
        container: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        if len(self._open) >= MAX_DEPTH:
            raise _RefusedError(f"nested deeper than {MAX_DEPTH} levels", place)
        self._put(container, place)
        self._open.append(container)
        self._keys.append(None)

    def _key(self, key: str, place: Place) -> None:
        mapping = self._open[-1]
        path = (*self._path, key)
        if key in mapping:
            first = self.tree.places.get(path, (1, 1))[0]
            if len(self.problems) >= MAX_PROBLEMS:
                raise _RefusedError(TOO_MANY, place)
            self.problems.append(
                self.tree.problem_at(place, f"the key {key[:60]!r} a second time; the first is on line {first}")
            )
        self._keys[-1] = key
        self._path.append(key)
        self.tree.places.setdefault(path, place)

    def _put(self, value: Any, place: Place) -> None:
        if not self._open:
            self.root = value
            self.tree.places[()] = place
            return
        target = self._open[-1]
        if isinstance(target, dict):
            key = self._keys[-1]
            assert key is not None  # noqa: S101  a value in a mapping follows its key
            target.setdefault(key, value)
        else:
            self._path.append(len(target))
            target.append(value)
            self.tree.places[tuple(self._path)] = place

    def _done(self) -> None:
        """A value is complete: leave its place in the path."""
        if self._open:
            self._path.pop()
            self._keys[-1] = None

    def _close(self) -> None:
        self._open.pop()
        self._keys.pop()
        self._done()
