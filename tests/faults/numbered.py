"""Seeds that all say one number: a number goes in, a folder comes out in which several files tell it; and who tells it.

An answer, a set of answers or a version that tells two numbers is mixed of two versions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge import Answer, Answered, Engine
from knowledge.bench.hubs import SOURCE, made_up
from knowledge.bench.seeds_folder import write_folder
from tests.small_seeds import FILES

SEED = 50_231
# With so many hubs a few changed facts are little beside the rest, and stand in an index of their own.
SMALL = 60
# More than 4 MiB of seeds: these are parsed and indexed by processes beside ours.
LARGE = 1_700
SINGLE = ("how big is River Park", "how big is Harbour Campus", "which companies are resident at Delta Labs")
# Facts of two files answer this one.
COMPARISON = "compare the area of River Park and Harbour Campus"
QUESTIONS = (*SINGLE, COMPARISON)
# Every fourth number and the one after it change a list, on which all files depend: everything is indexed anew.
ANEW = 4
_HUB = """
name: {name}
form: campus
city: Wuxi
country: China
topics: [place]
overview: [{hub}-area]
facts:
  - id: {hub}-area
    attribute: area
    statement: {name} measures {number} hectares.
    value: {{number: {number}, unit: hectares}}
    as_of: 2023-12-07
    source: {source}
    asked: [how big is {name}]
"""
_LABS = """
- id: delta-labs
  name: Delta Labs
  hubs: [river-park]
  facts:
    - id: labs-tenants
      attribute: tenants
      statement: Delta Labs has {number} resident companies.
      value: {{number: {number}, unit: hectares}}
      as_of: 2023-12-07
      source: {source}
      asked: [which companies are resident at Delta Labs]
"""
_TOLD = re.compile(rb"\b1\d{5}\b")
_FIRST = 100_000
NUMBERED = ("hubs/harbour-campus.yaml", "hubs/river-park.yaml", "organisations/delta.yaml")
FACTS = ("harbour-area", "labs-tenants", "river-area")


@dataclass(frozen=True, slots=True)
class Told:
    """The numbers that a set of answers tells, and how many questions were not answered with one."""

    numbers: frozenset[int]
    unanswered: int = 0


class Numbered:
    """A seeds folder that says one number at a time; its files are written whole, one after another."""

    def __init__(self, folder: Path, hubs: int = SMALL) -> None:
        self.folder = folder
        self._large = hubs >= LARGE
        real = {name: text.encode() for name, text in FILES.items()}
        write_folder(folder, made_up(hubs, SEED), real)
        self._words = {path.name: path.read_bytes() for path in folder.glob("*.yaml")}
        self._others = sorted((folder / "hubs").glob("*.yaml")) if self._large else []
        self.number = 0

    @property
    def all_anew(self) -> bool:
        """Whether what the seeds say now differs from the number before in a list: all is indexed anew."""
        return self.number % ANEW < 2

    def say(self, number: int) -> None:
        """From now on the seeds say this number."""
        self.number = number
        for name, text in files_of(number).items():
            self.put(name, text)
        unit = b"- {id: unit %d, dimension: length}\n" % number
        self.put("units.yaml", self._words["units.yaml"] + (b"" if number % ANEW else unit))
        for path in self._others:
            # So that more than the few files of the number have to be parsed anew.
            text = path.read_bytes().partition(b"\n#")[0].rstrip(b"\n")
            path.write_bytes(text + b"\n# %d\n" % number)

    def put(self, name: str, text: bytes) -> None:
        """Write one file."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text)

    def break_(self) -> None:
        """Let the seeds be broken."""
        self.put("sources.yaml", b"- {id: [}\n")

    def mend(self) -> None:
        """Let all files be good again that are no hubs."""
        for name, text in self._words.items():
            self.put(name, text)
        self.say(self.number)


def files_of(number: int) -> dict[str, bytes]:
    """The files that say a number."""
    words = {"number": _FIRST + number, "source": SOURCE}
    return {
        "hubs/harbour-campus.yaml": _HUB.format(name="Harbour Campus", hub="harbour", **words).encode(),
        "hubs/river-park.yaml": _HUB.format(name="River Park", hub="river", **words).encode(),
        "organisations/delta.yaml": _LABS.format(**words).encode(),
    }


def numbers_in(texts: Iterable[bytes]) -> frozenset[int]:
    """The numbers that texts tell."""
    return frozenset(int(told) - _FIRST for text in texts for told in _TOLD.findall(text))


def told_by(answer: Answer) -> Told:
    """The numbers that the facts of an answer tell."""
    facts = answer.facts if isinstance(answer, Answered) else ()
    numbers = numbers_in(fact.statement.encode() for fact in facts if fact.id in FACTS)
    return Told(numbers, unanswered=0 if numbers else 1)


def told_by_all(engine: Engine) -> Told:
    """The numbers that the answers to all questions tell."""
    every = [told_by(engine.ask(question)) for question in QUESTIONS]
    return Told(frozenset().union(*(told.numbers for told in every)), sum(told.unanswered for told in every))


def numbers_of_files(files: Mapping[str, bytes]) -> frozenset[int]:
    """The numbers that the files of a version tell."""
    return numbers_in(files.get(name, b"") for name in NUMBERED)
