"""Safe reading of one seed file: bytes in, plain texts, lists and mappings with the place of each out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from knowledge.errors import Problem

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 32

# The C parser or nothing: the slow one takes ten times as long and has other limits.
_Loader = yaml.CSafeLoader

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
        return Problem(self.file, *self.place(path), message)


class _RefusedError(Exception):
    def __init__(self, message: str, place: Place) -> None:
        super().__init__(message)
        self.place = place


def read_tree(file: str, content: bytes) -> tuple[SeedTree, tuple[Problem, ...]]:
    """Read one file without building anything that YAML could ask for beyond texts, lists and mappings.

    Anchors, aliases, tags, several documents, depth over 32 and files over 2 MiB are refused; a key given
    twice is named at both of its lines. What is refused leaves `content` None beside the problems.
    """
    tree = SeedTree(file)
    if len(content) > MAX_BYTES:
        return tree, (Problem(file, 1, 1, f"the file is {len(content):,} bytes long; allowed: {MAX_BYTES:,}"),)
    builder = _Builder(tree)
    try:
        for event in yaml.parse(content, Loader=_Loader):
            builder.take(event)
    except _RefusedError as refused:
        return tree, (Problem(file, *refused.place, str(refused)),)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return tree, (Problem(file, *place, f"not YAML: {error.problem or error.context}"),)
    except yaml.YAMLError as error:
        return tree, (Problem(file, 1, 1, f"not YAML: {' '.join(str(error).split())}"),)
    except UnicodeDecodeError as error:
        return tree, (Problem(file, 1, 1, f"not UTF-8 text: {error.reason} at byte {error.start}"),)
    if builder.problems:
        return tree, tuple(builder.problems)
    tree.content = builder.root
    return tree, ()


class _Builder:
    """Turns parser events into a tree, without recursion and so without a stack to exhaust."""

    def __init__(self, tree: SeedTree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.root: Any = None
        self._documents = 0
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
            if waiting_for_key:
                self._key(text, place)
            else:
                self._put(None if text == "" and event.style is None else text, place)
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
            self.problems.append(
                Problem(self.tree.file, *place, f"the key {key!r} a second time; the first is on line {first}")
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
