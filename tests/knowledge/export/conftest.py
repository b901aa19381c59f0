"""What is exported in these tests: the shipped facts, and a few that try to break out of their files."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from knowledge.model import Contact, Name, Phrase, Snapshot
from knowledge.seeds import read_folder, read_seeds
from knowledge.store import Version
from tests.knowledge.conftest import Pantry

VERSION = Version(7, "2026-11-23T09:30:00+00:00", "whoever-loaded-it", "a note for this house")
HOSTILE = (
    '=HYPERLINK("http://x.example";"press")',
    "+86 10 1234, 5678",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1",
    "＝1+1",
    "'=1",
    "''@x",
    "'tis plain",
    'says "yes", and; no',
    "河畔园区，面积：３０公顷“大”",
    "'); DROP TABLE facts; --",
    "</script><b>&amp; \\ \\n {0} %s :id ?",
    "🏞️ e\u0301",
)


@pytest.fixture(scope="session")
def shipped() -> Snapshot:
    """The knowledge that comes with the code."""
    return read_seeds(read_folder(Path(__file__).parents[3] / "seeds"))


@pytest.fixture(scope="session")
def small(pantry: Pantry) -> Snapshot:
    return pantry.read()


@pytest.fixture(scope="session")
def hostile(small: Snapshot) -> Snapshot:
    """Hostile texts wherever the seeds hold free text, past every check that seeds go through."""
    fact, hub, source = small.facts["river-area"], small.hubs["river-campus"], small.sources["leaflet"]
    facts = {
        f"hostile-{number:02}": replace(
            fact, id=f"hostile-{number:02}", statement=text, value=Phrase(text), source="leaflet"
        )
        for number, text in enumerate(HOSTILE)
    }
    hub = replace(
        hub,
        names=tuple(Name(text, "alias") for text in HOSTILE),
        city=HOSTILE[0],
        contacts=tuple(Contact(text, text, "leaflet", fact.as_of) for text in HOSTILE),
    )
    source = replace(source, title=HOSTILE[1], publisher=HOSTILE[9], address=HOSTILE[3])
    return replace(
        small,
        facts=MappingProxyType({**small.facts, **facts}),
        hubs=MappingProxyType({**small.hubs, hub.id: hub}),
        entities=MappingProxyType({**small.entities, hub.id: hub}),
        sources=MappingProxyType({**small.sources, source.id: source}),
    )


@pytest.fixture(params=["shipped", "small", "hostile"])
def snapshot(request: pytest.FixtureRequest) -> Snapshot:
    """Each of the three in turn."""
    found: Snapshot = request.getfixturevalue(request.param)
    return found
