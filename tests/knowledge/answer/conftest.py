"""Two small hubs of which enough is told that every way of answering has something to find, and to decline."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.answer import Asking
from knowledge.seeds import read_folder, read_seeds
from tests.small_seeds import write_small_seeds

# Who is one of several in River Park: name, id, attribute and statement.
ONE_OF = """
- id: {0}
  name: {1}
  hubs: [river-park]
  facts:
    - id: {0}-{2}
      attribute: {2}s
      statement: {1} is one of the {3} River Park.
      value: {{entities: [{0}]}}
      as_of: 2023-12-07
      source: gazette
"""
SEVERAL = (
    ("otter", "Otter Optics", "tenant", "resident companies of"),
    ("heron", "Heron Health", "tenant", "resident companies of"),
    ("kite", "Kite Kinetics", "tenant", "resident companies of"),
    ("plover", "Plover Pharma", "tenant", "resident companies of"),
    ("wren", "Wren Robotics", "tenant", "start-ups in the boathouse of"),
    ("tern", "Tern Textiles", "tenant", "start-ups in the boathouse of"),
    ("alder", "Alder Bank", "sponsor", "sponsors of"),
    ("birch", "Birch Insurance", "sponsor", "sponsors of"),
    ("cedar", "Cedar Motors", "sponsor", "sponsors of"),
)

FILES = {
    "attributes.yaml": """
- {id: location, label: location, zh: 位置, topic: place, gives: [place], cues: [where, located, location, 在哪里]}
- {id: area, label: area, zh: 面积, topic: place, own: true, cues: [how big, area, size, 多大]}
- {id: leaders, label: leaders, zh: 负责人, topic: people, cues: [who runs, director, head, 谁]}
- {id: tenants, label: resident companies, zh: 企业, topic: organisations, cues: [tenant, resident]}
- {id: sponsors, label: sponsors, zh: 赞助方, topic: organisations, cues: [sponsor, 赞助]}
- {id: companies, label: companies, zh: 企业数量, topic: organisations, cues: [company, how many companies]}
- {id: share, label: share, zh: 占比, topic: organisations, cues: [share, percentage]}
- {id: launch, label: launch, zh: 启动, topic: place, own: true, cues: [open, opened, launch, when, newer]}
- {id: wetland, label: wetland, zh: 湿地, topic: place, cues: [wetland, boardwalk]}
- {id: phone, label: telephone, zh: 电话, topic: place, strict: true, cues: [phone, telephone, 电话]}
""",
    "units.yaml": """
- {id: percent, dimension: share, cues: [percent, percentage, share]}
- {id: hectares, dimension: area, factor: 10000, cues: [hectare, floor space]}
- {id: square metres, dimension: area, factor: 1}
- {id: companies, dimension: companies}
""",
    "vocabulary.yaml": """
ignored: [the, a, an, is, are, was, of, in, it, its, and, does, do, did, has, have, more, or, which, that, there, to,
  by, for, list, all, name, names, how, many, at, what, why, with, on, 的, 有]
generic: [park, hub, campus]
sites: [campus, park, site, 园区]
outside: [novartis, jeff bezos, zuckerberg, 华为, 阿里巴巴]
spellings: {wen: when, hw: how}
question_words:
  - {words: [who, 谁], wants: [person]}
  - {words: [where, 哪里], wants: [place]}
  - {words: [when, which day, what day, newer], wants: [date]}
  - {words: [how many, 多少], wants: [number]}
forms:
  list: [^list, names of]
  names: [names of]
  why: [why]
  day: [which day, what day]
  count: [how many, 多少]
  compare: [compare, or, more, larger, newer]
  between: [or, and]
  except: [besides, apart from]
  both: [and]
  yes-no: [^is, ^does, ^did]
  definition: [what is]
concepts:
  run: [run, runs, lead, leads, head]
  company: [company, firm, 公司]
  foreign: [foreign, abroad, overseas]
""",
    "places/delta.yaml": """
- {id: wuxi, name: Wuxi, hubs: [river-park]}
- {id: ningbo, name: Ningbo, hubs: [harbour-campus]}
""",
    "organisations/delta.yaml": "".join(ONE_OF.format(*one) for one in SEVERAL),
    "events/delta.yaml": """
- id: bird-forum
  name: Wading Bird Forum
  hubs: [river-park]
  facts:
    - id: forum-guests
      attribute: companies
      statement: The Wading Bird Forum brought 300 companies together.
      value: {number: 300, unit: companies}
      as_of: 2023-12-07
      source: gazette
- id: harbour-forum
  name: Lighthouse Congress
  hubs: [harbour-campus]
  facts:
    - id: congress-guests
      attribute: companies
      statement: The Lighthouse Congress brought 90 companies together.
      value: {number: 90, unit: companies}
      as_of: 2023-12-07
      source: gazette
""",
}

MORE = {
    "hubs/river-park.yaml": """
  - id: river-companies
    attribute: companies
    statement: River Park is home to 120 companies.
    value: {number: 120, unit: companies}
    as_of: 2023-12-07
    source: gazette
  - id: river-share
    attribute: share
    statement: In 2022, foreign firms made up 35 percent of the companies of River Park.
    value: {number: 35, unit: percent}
    as_of: 2022
    source: gazette
  - id: river-launch
    attribute: launch
    statement: River Park opened in May 2015.
    value: {date: 2015-05}
    as_of: 2023-12-07
    source: gazette
  - id: river-boardwalk
    attribute: wetland
    statement: The boardwalk of River Park was raised on stilts to protect the wetland.
    as_of: 2023-12-07
    source: gazette
  - id: river-marsh
    attribute: wetland
    statement: The marsh of River Park lies behind the boathouse.
    as_of: 2023-12-07
    source: gazette
  - id: river-breweries
    attribute: sponsors
    statement: Three breweries, one of them Duckpond Ales, pay for the boathouse of River Park.
    value: {text: Three breweries}
    unsaid: [other two, remaining two]
    as_of: 2023-12-07
    source: gazette
""",
    "hubs/harbour-campus.yaml": """
  - id: harbour-companies
    attribute: companies
    statement: Harbour Campus is home to 80 companies.
    value: {number: 80, unit: companies}
    as_of: 2023-12-07
    source: gazette
  - id: harbour-launch
    attribute: launch
    statement: Harbour Campus opened on 3 June 2019.
    value: {date: 2019-06-03}
    as_of: 2023-12-07
    source: gazette
  - id: harbour-cranes
    attribute: wetland
    statement: The cranes of Harbour Campus are painted yellow.
    as_of: 2023-12-07
    source: gazette
  - id: harbour-tree
    attribute: wetland
    statement: An old cedar shades the gate of Harbour Campus.
    as_of: 2023-12-07
    source: gazette
""",
}


def write_telling_seeds(folder: Path) -> Path:
    """Write the small seeds with all that is told besides into a folder; the folder."""
    write_small_seeds(folder)
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for name, text in MORE.items():
        path = folder / name
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def telling(tmp_path_factory: pytest.TempPathFactory) -> Asking:
    return Asking.over(read_seeds(read_folder(write_telling_seeds(tmp_path_factory.mktemp("telling")))))
