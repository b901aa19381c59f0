"""A small collection to edit: a random generator goes in, seeds that read well come out as plain lists and mappings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

# Files by name, each as what its YAML reads to.
Folder = dict[str, Any]
# Few words make many names, so that names share words, stand in each other and are a letter apart.
FIRST = [
    "Alder",
    "Birch",
    "Cedar",
    "Delta",
    "Elm",
    "Fern",
    "Glen",
    "Harbour",
    "Iris",
    "Juniper",
    "Kings",
    "Kingston",
    "Lark",
    "Mill",
    "Oak",
    "River",
    "Willow",
]
SECOND = ["Campus", "Science Park", "Park", "Innovation Hub", "Labs", "Works", "Quarter", "Lin", "Institute"]
HAN = ("河畔园区", "河畔", "山园", "松江科学城", "松江", "林梅", "生物医药园", "国际生物园", "张江")
SIGNS = ("1+4+2+N", "A*", "X-7", "R&D", "3D")
FIELDS = ("gene therapy", "battery recycling", "robots", "photonics", "clean water", "seed funding", "testing")
KINDS = {"organisations": "organisation", "people": "person", "places": "place"}
ATTRIBUTES = ("area", "opening", "budget", "role", "location", "focus")

_LISTS: Folder = {
    "sources.yaml": [
        {"id": one, "title": f"About {one}", "publisher": "The Press", "date": "2024-05-01", "checked": "2026-01-10"}
        | {"file": f"{one}.txt"}
        for one in ("gazette", "leaflet", "herald")
    ],
    "topics.yaml": [
        {"id": "place", "label": "Place", "zh": "地点"},
        {"id": "people", "label": "People", "zh": "人物"},
        {"id": "work", "label": "Work", "zh": "工作"},
    ],
    "attributes.yaml": [
        {"id": "area", "label": "area", "zh": "面积", "topic": "place", "cues": ["how big", "area", "多大"]},
        {"id": "opening", "label": "opening", "zh": "开园", "topic": "place", "cues": ["when", "open", "opened"]},
        {"id": "budget", "label": "budget", "zh": "预算", "topic": "place", "cues": ["budget"], "strict": True},
        {"id": "role", "label": "role", "zh": "职务", "topic": "people", "cues": ["who leads", "role"], "own": True},
        {"id": "location", "label": "location", "zh": "位置", "topic": "place", "cues": ["where", "位于"]},
        {"id": "focus", "label": "focus", "zh": "方向", "topic": "work", "cues": ["focus", "science park"]},
    ],
    "relations.yaml": [
        {"id": "works-at", "label": "has a role at", "inverse": "people", "cues": ["work", "works"]},
        {"id": "partner-of", "label": "partner of", "inverse": "partners"},
    ],
    "units.yaml": [{"id": "hectare", "dimension": "area", "factor": "10000"}, {"id": "company", "dimension": "firms"}],
    "vocabulary.yaml": {
        "ignored": ["the", "of", "is", "in", "on", "a", "and", "的"],
        "generic": ["campus", "park"],
        "question_words": [
            {"words": ["when", "什么时候"], "wants": ["date"]},
            {"words": ["how big", "多大"], "wants": ["number"]},
            {"words": ["who", "谁"], "wants": ["person"]},
        ],
        "forms": {"list": ["list"], "count": ["how many"], "compare": ["compare"], "yes-no": [], "definition": []},
        "concepts": {"start": ["open", "begin"], "lead": ["leads", "directs", "head of"], "garden": ["生物", "园区"]},
    },
}


def made_up(rng: Random, hubs: int) -> Folder:
    """A collection with so many hubs, and somebody or something in each of them."""
    folder: Folder = json.loads(json.dumps(_LISTS))
    for number in range(hubs):
        hub = f"hub-{number}"
        folder[f"hubs/{hub}.yaml"] = {
            "name": f"{FIRST[number % len(FIRST)]} {SECOND[number % 4]}{'' if number < len(FIRST) else f' {number}'}",
            "form": "park",
            "city": "Wuxi",
            "country": "China",
            "topics": ["place"],
            "overview": [f"{hub}-0"],
            "contacts": [{"label": "desk", "value": f"{hub}.example", "source": "gazette", "as_of": "2024"}],
            "facts": [],
        }
        for place, kind in enumerate(KINDS):
            name = f"{FIRST[(7 * number + place) % len(FIRST)]} {SECOND[4 + place]} {number}"
            file = f"{kind}/{'north' if number % 2 else 'south'}.yaml"
            folder.setdefault(file, []).append({"id": f"{kind}-{number}", "name": name, "hubs": [hub], "facts": []})
    for told in bearers(folder).values():
        told["facts"] = [made_up_fact(rng, folder, told, f"{id_of(folder, told)}-{at}") for at in range(3)]
    return folder


def bearers(folder: Folder) -> dict[tuple[str, int], Any]:
    """Hubs and all others, by their file and their place in it."""
    return {
        (file, at): told
        for file, content in sorted(folder.items())
        if "/" in file
        for at, told in enumerate(content if isinstance(content, list) else [content])
    }


def id_of(folder: Folder, told: Any) -> str:
    """The id of somebody: their own, or that of the hub's file."""
    return str(told.get("id") or next(file for file, content in folder.items() if content is told)[5:-5])


def names_of(told: Mapping[str, Any]) -> Iterator[str]:
    """What somebody is called."""
    yield str(told["name"])
    for kind in ("zh", "aliases", "acronyms", "pinyin"):
        yield from told.get(kind, ())


def made_up_name(rng: Random) -> str:
    """A name that others may have."""
    if rng.random() < 0.1:
        return rng.choice(SIGNS)
    return f"{rng.choice(FIRST)} {rng.choice(SECOND)}" if rng.random() < 0.8 else rng.choice(FIRST)


def made_up_fact(rng: Random, folder: Folder, told: Any, given: str) -> Any:
    """A fact told of somebody that may name others."""
    every = [name for one in bearers(folder).values() for name in names_of(one)]
    number, field, other = str(rng.randrange(1, 900)), rng.choice(FIELDS), rng.choice(every)
    own = rng.choice(list(names_of(told)))
    fact: dict[str, Any] = {
        "id": given,
        "attribute": rng.choice(ATTRIBUTES),
        "as_of": "2024-05-01",
        "source": "gazette",
    }
    kind = rng.randrange(6)
    if kind == 0:
        fact |= {"statement": f"{own} covers {number} hectares.", "value": {"number": number, "unit": "hectare"}}
    elif kind == 1:
        fact |= {"statement": f"{other} leads {own}.", "value": {"text": other}}
    elif kind == 2:
        fact |= {"statement": f"{own} works on {field} with {made_up_name(rng)}."}
    elif kind == 3:
        fact |= {"statement": f"{own}位于{rng.choice(HAN)}内。", "topic": "place"}
    elif kind == 4:
        fact |= {"statement": f"The {rng.choice('124NAX')} in {rng.choice(SIGNS)} of {own} stands for {field}."}
    else:
        somebody = bearers(folder)[rng.choice(sorted(bearers(folder)))]
        fact |= {"statement": f"{own} has partners for {field}, as {next(names_of(somebody))} is."}
        fact |= {"value": {"entities": [id_of(folder, somebody)]}}
    return fact | {"asked": [made_up_question(rng, own) for _ in range(rng.randrange(3))]}


def made_up_question(rng: Random, name: str) -> str:
    """A question about somebody, or about nobody in particular."""
    ways = (f"how big is {name}", f"who leads {name}", f"{name}有多大", "how big is the park", f"where is {name} open")
    return rng.choice((*ways, f"what does {name} do for {rng.choice(FIELDS)}", "what is the budget"))


def written(folder: Folder) -> dict[str, bytes]:
    """The files as bytes, a value a line: JSON is YAML."""
    return {name: json.dumps(content, ensure_ascii=False, indent=1).encode() for name, content in folder.items()}
