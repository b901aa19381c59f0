"""Seeds that nobody curates: made-up hubs and the words of real seeds go in, a folder without mistakes comes out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from knowledge.bench.hubs import SOURCE, MadeUp, made_up
from knowledge.model import Entities, Fact, Items, Moment, Money, Quantity
from knowledge.seeds import SeedFiles, read_folder
from knowledge.seeds.reading import read_tree

SEED = 7
COPIED = ("relations.yaml", "vocabulary.yaml")
# What the made-up facts tell and count. Where the words of the real seeds lack one, it is added with its id as its cue.
ATTRIBUTES = (
    "area",
    "companies",
    "focus",
    "goals",
    "investment",
    "launch",
    "leadership",
    "partners",
    "platforms",
    "tenants",
)
ABOUT = {"id": "about", "label": "About", "zh": "概况"}
UNITS = ("square metre", "company", "cooperation unit")
_SOURCES = f"""\
- id: {SOURCE}
  title: Register of places that nobody runs
  publisher: nobody
  date: 2025-01-01
  checked: 2025-01-01
  file: register.txt
"""
# A JSON text is a double-quoted YAML text: https://yaml.org/spec/1.2.2/#731-double-quoted-style
_quoted = json.JSONEncoder(ensure_ascii=False).encode


def write_folder(folder: Path, hubs: Iterable[MadeUp], real: SeedFiles) -> None:
    """Write a seeds folder: the words of real seeds (files by path, without mistakes), and a file for each hub.

    One hub is in memory at a time.
    """
    (folder / "hubs").mkdir(parents=True)
    words = words_of(real)
    for name, content in words.items():
        (folder / name).write_bytes(content)
    topics = topics_of(words)
    for one in hubs:
        hub_path(folder, one).write_bytes(hub_text(one, topics))


def write_bench_seeds(folder: Path, hubs: int, real: Path) -> None:
    """Write a seeds folder of so many made-up hubs, with the words of the seeds in another folder.

    Raises:
        SeedError: those have mistakes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_folder(folder, made_up(hubs, SEED), read_folder(real))


def words_of(real: SeedFiles) -> SeedFiles:
    """The files of a folder besides its hubs: those of real seeds, with the attributes and units that they lack."""
    attributes = [{"id": name, "label": name, "zh": name, "topic": ABOUT["id"], "cues": [name]} for name in ATTRIBUTES]
    units = [{"id": unit, "dimension": unit.replace(" ", "-")} for unit in UNITS]
    return {
        **{name: real[name] for name in COPIED},
        "topics.yaml": _with("topics.yaml", real, [ABOUT]),
        "attributes.yaml": _with("attributes.yaml", real, attributes),
        "units.yaml": _with("units.yaml", real, units),
        "sources.yaml": _SOURCES.encode(),
    }


def _with(name: str, real: SeedFiles, wanted: Iterable[Mapping[str, Any]]) -> bytes:
    """A file that is a list, with those entries added that it has not; as it stands when it has all."""
    there: list[Mapping[str, Any]] = read_tree(name, real[name])[0].content
    ids = {entry["id"] for entry in there}
    lacking = [entry for entry in wanted if entry["id"] not in ids]
    return "".join(f"- {_flow(entry)}\n" for entry in (*there, *lacking)).encode() if lacking else real[name]


def _flow(content: Any) -> str:
    """A read value on one line; nothing stays nothing."""
    match content:
        case dict():
            return "{" + ", ".join(f"{_quoted(key)}: {_flow(value)}" for key, value in content.items()) + "}"
        case list():
            return "[" + ", ".join(map(_flow, content)) + "]"
        case None:
            return ""
    return _quoted(content)


def topics_of(words: SeedFiles) -> tuple[str, ...]:
    """The topics that the facts of every made-up hub are filed under."""
    attributes = read_tree("attributes.yaml", words["attributes.yaml"])[0].content
    return tuple(sorted({entry["topic"] for entry in attributes if entry["id"] in ATTRIBUTES}))


def hub_path(folder: Path, one: MadeUp) -> Path:
    """Where a hub's file stands in its folder."""
    return folder / "hubs" / f"{one.hub.id}.yaml"


def hub_text(one: MadeUp, topics: Iterable[str]) -> bytes:
    """A hub's file as a curator would write it, of about 3 KB.

    Only its first name is its own: the others are listed as shared, whether or not another of the hubs has them.
    """
    hub = one.hub
    others = ", ".join(map(_quoted, (*hub.called("alias"), *hub.called("acronym"))))
    return (
        f"name: {_quoted(hub.name)}\n"
        f"aliases: [{', '.join(map(_quoted, hub.called('alias')))}]\n"
        f"acronyms: [{', '.join(map(_quoted, hub.called('acronym')))}]\n"
        f"shared: [{others}]\n"
        f"form: {hub.form}\n"
        f"city: {_quoted(hub.city)}\n"
        f"country: {_quoted(hub.country)}\n"
        f"topics: [{', '.join(topics)}]\n"
        f"overview: [{hub.id}-launch, {hub.id}-focus]\n"
        "contacts:\n"
        f"  - {{label: Website, value: {hub.id}.example, source: {SOURCE}, as_of: 2025-01-01}}\n"
        "facts:\n"
        f"{''.join(_fact_text(one, fact) for fact in one.facts)}"
    ).encode()


def _fact_text(one: MadeUp, fact: Fact) -> str:
    statement, value = _told(one, fact)
    return (
        f"  - id: {fact.id}\n"
        f"    attribute: {fact.attribute}\n"
        f"    statement: {_quoted(statement)}\n"
        f"    value: {{{value}}}\n"
        f"    as_of: {fact.as_of}\n"
        f"    source: {fact.source}\n"
    )


def _told(one: MadeUp, fact: Fact) -> tuple[str, str]:
    """A fact's statement and value in a file that knows no other entities: people and companies are names there."""
    match fact.value:
        case Quantity(number, unit):
            value = f"number: {number}, unit: {unit}"
        case Money(amount, currency):
            value = f"money: {amount}, currency: {currency}"
        case Moment(date):
            value = f"date: {date}"
        case Items(items):
            value = f"names: [{', '.join(map(_quoted, items))}]"
        case Entities((person,)) if person == one.person.id:
            value = f"names: [{_quoted(one.person.name)}]"
        case Entities():
            value = f"names: [{_quoted(one.company.name)}]"
        case _:
            return f"{one.hub.name} has a partner in {one.partner.name}.", f"names: [{_quoted(one.partner.name)}]"
    return fact.statement, value
