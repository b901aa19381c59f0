"""Seeds small enough to start in a moment: a folder goes in, two hubs that are good seeds stand in it."""

from pathlib import Path

FILES = {
    "sources.yaml": """
- {id: gazette, title: Parks of the delta, publisher: The Gazette, date: 2023-12-07, checked: 2024-01-15, file: a.txt}
- {id: leaflet, title: River Park in figures, publisher: River Park, date: undated, checked: 2024-01-15, file: b.txt}
""",
    "topics.yaml": """
- {id: place, label: Place and space, zh: 地点与空间}
- {id: people, label: People, zh: 人物}
- {id: organisations, label: Organisations, zh: 机构}
""",
    "attributes.yaml": """
- {id: location, label: location, zh: 位置, topic: place, cues: [where, located, location, 在哪里]}
- {id: area, label: area, zh: 面积, topic: place, cues: [how big, area, size, 多大]}
- {id: leaders, label: leaders, zh: 负责人, topic: people, cues: [who runs, director, head, 谁]}
- {id: tenants, label: resident companies, zh: 企业, topic: organisations, cues: [tenant, resident]}
""",
    "relations.yaml": "- {id: located-in, label: located in, inverse: place of, cues: []}\n",
    "units.yaml": "- {id: hectares, dimension: area, factor: 10000}\n",
    "vocabulary.yaml": """
ignored: [the, a, an, is, are, of, in, it, its, and, does]
generic: [park, hub]
question_words:
  - {words: [who, 谁], wants: [person]}
  - {words: [where, 哪里], wants: [place]}
forms: {list: [list], count: [how many], compare: [compare], yes-no: [], definition: [what is]}
concepts: {run: [run, runs, lead, leads, head]}
""",
    "places/delta.yaml": """
- {id: wuxi, name: Wuxi, hubs: [river-park]}
- {id: ningbo, name: Ningbo, hubs: [harbour-campus]}
""",
    "people/delta.yaml": """
- {id: lin-ya, name: Lin Ya, hubs: [river-park]}
- {id: zhou-min, name: Zhou Min, hubs: [harbour-campus]}
""",
    "hubs/river-park.yaml": """
name: River Park
zh: [河畔园]
aliases: [Riverside Science Park]
acronyms: [RVP]
form: science park
city: Wuxi
country: China
topics: [place]
overview: [river-location]
contacts:
  - {label: Website, value: river.example, source: leaflet, as_of: 2023-12-07}
facts:
  - id: river-location
    attribute: location
    statement: River Park is located in Wuxi.
    value: {entities: [wuxi]}
    as_of: 2023-12-07
    source: gazette
    asked: [where is River Park, in which city is the Riverside Science Park]
  - id: river-area
    attribute: area
    statement: River Park measures 40 hectares.
    value: {number: 40, unit: hectares}
    as_of: 2023-11-01
    source: leaflet
    asked: [how big is River Park, 河畔园有多大]
  - id: river-director
    attribute: leaders
    statement: Lin Ya runs River Park as its director.
    value: {entities: [lin-ya]}
    as_of: 2023-12-07
    source: gazette
    asked: [who runs River Park]
""",
    "hubs/harbour-campus.yaml": """
name: Harbour Campus
zh: [港湾园区]
form: campus
city: Ningbo
country: China
topics: [place]
overview: [harbour-location]
contacts:
  - {label: Website, value: harbour.example, source: leaflet, as_of: 2023-12-07}
facts:
  - id: harbour-location
    attribute: location
    statement: Harbour Campus is located in Ningbo.
    value: {entities: [ningbo]}
    as_of: 2023-12-07
    source: gazette
    asked: [where is Harbour Campus]
  - id: harbour-area
    attribute: area
    statement: Harbour Campus measures 7 hectares.
    value: {number: 7, unit: hectares}
    as_of: 2023-11-01
    source: leaflet
    asked: [how big is Harbour Campus]
  - id: harbour-director
    attribute: leaders
    statement: Zhou Min runs Harbour Campus as its director.
    value: {entities: [zhou-min]}
    as_of: 2023-12-07
    source: gazette
    asked: [who runs Harbour Campus]
""",
}


def write_small_seeds(folder: Path) -> Path:
    """Write the small seeds into a folder; the folder."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def break_seeds(folder: Path) -> Path:
    """Put two mistakes into the small seeds of a folder, an unknown source and an unknown attribute; the folder."""
    path = folder / "hubs/river-park.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("source: leaflet\n    asked: [how", "source: nowhere\n    asked: [how")
    path.write_text(text.replace("attribute: leaders", "attribute: weather"), encoding="utf-8")
    return folder
