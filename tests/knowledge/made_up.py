"""Hubs that nobody runs, served: a number goes in, files of seeds come out, and what serves them."""

from __future__ import annotations

from functools import cache

from knowledge.bench.hubs import MadeUp, made_up
from knowledge.bench.seeds_folder import hub_text, topics_of, words_of
from knowledge.seeds import SeedFiles, read_good
from knowledge.seeds.layout import read_file
from knowledge.serving import Main, Serving
from tests.small_seeds import FILES

SEED = 5


@cache
def hubs_of(hubs: int) -> tuple[MadeUp, ...]:
    """The hubs."""
    return tuple(made_up(hubs, SEED))


def file_of(one: MadeUp) -> str:
    """The file of a hub."""
    return f"hubs/{one.hub.id}.yaml"


@cache
def files_of(hubs: int) -> SeedFiles:
    """The files of the hubs."""
    words = words_of({name: text.encode() for name, text in FILES.items()})
    return {**words, **{file_of(one): hub_text(one, topics_of(words)) for one in hubs_of(hubs)}}


@cache
def serving_of(hubs: int) -> Serving:
    """The hubs, served."""
    return Serving.of(Main.of(*read_good(files_of(hubs))))


def with_changed(serving: Serving, file: str, content: bytes | None) -> Serving:
    """The same with one file that says something else, or is no more: as a reload serves it."""
    entries, problems = read_file(file, content) if content is not None else (None, ())
    assert problems == ()
    hashes = {**serving.main.hashes, file: "changed"}
    if content is None:
        del hashes[file]
    return Serving.amended(serving.main, {file: entries}, hashes)
