"""What curators do to a collection, good and bad: a generator and a collection go in, another collection comes out."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

from tests.knowledge.curating.collection import (
    ATTRIBUTES,
    HAN,
    KINDS,
    Folder,
    bearers,
    id_of,
    made_up_fact,
    made_up_name,
    made_up_question,
    names_of,
)

Edit = Callable[[Random, Folder], None]


def edited(rng: Random, folder: Folder, edits: tuple[Edit, ...]) -> tuple[str, Folder]:
    """Another collection, and what was done to it."""
    after: Folder = json.loads(json.dumps(folder))
    edit = rng.choice(edits)
    edit(rng, after)
    return edit.__name__.removeprefix("_"), after


def _somebody(rng: Random, folder: Folder) -> Any:
    return rng.choice(list(bearers(folder).values()))


def _fact(rng: Random, folder: Folder) -> Any:
    told = [fact for one in bearers(folder).values() for fact in one.get("facts", ())]
    return rng.choice(told)


def _ids(folder: Folder) -> list[str]:
    return [id_of(folder, one) for one in bearers(folder).values()]


def _facts(folder: Folder) -> list[str]:
    return [fact["id"] for one in bearers(folder).values() for fact in one.get("facts", ())]


def _statement(rng: Random, folder: Folder) -> None:
    fact = _fact(rng, folder)
    fact |= made_up_fact(rng, folder, _somebody(rng, folder), fact["id"])


def _value(rng: Random, folder: Folder) -> None:
    _fact(rng, folder)["value"] = rng.choice(
        [{"number": str(rng.randrange(99)), "unit": "hectare"}, {"entities": [rng.choice(_ids(folder))]}]
    )


def _phrasing(rng: Random, folder: Folder) -> None:
    asked = _fact(rng, folder).setdefault("asked", [])
    if asked and rng.random() < 0.5:
        asked.remove(rng.choice(asked))
    else:
        asked.append(made_up_question(rng, next(names_of(_somebody(rng, folder)))))


def _name(rng: Random, folder: Folder) -> None:
    _somebody(rng, folder)["name"] = made_up_name(rng)


def _exchanged_names(rng: Random, folder: Folder) -> None:
    one, two = _somebody(rng, folder), _somebody(rng, folder)
    one["name"], two["name"] = two["name"], one["name"]


def _alias(rng: Random, folder: Folder) -> None:
    _somebody(rng, folder).setdefault("aliases", []).append(made_up_name(rng))


def _other_names(rng: Random, folder: Folder) -> None:
    kind, name = rng.choice(
        [("zh", rng.choice(HAN)), ("acronyms", rng.choice(["RC", "RP", "X7"])), ("pinyin", "Linmei")]
    )
    told = _somebody(rng, folder)
    told.setdefault(kind, []).append(name)
    if rng.random() < 0.7:
        told.setdefault("shared", []).append(name)


def _dropped_name(rng: Random, folder: Folder) -> None:
    having = [one for one in bearers(folder).values() if any(one.get(kind) for kind in ("zh", "aliases", "acronyms"))]
    for told in rng.sample(having, min(1, len(having))):
        kind = rng.choice([kind for kind in ("zh", "aliases", "acronyms") if told.get(kind)])
        name = told[kind].pop(0)
        told["shared"] = [one for one in told.get("shared", ()) if one != name]


def _shared_name(rng: Random, folder: Folder) -> None:
    """One of somebody's names becomes another's alias, maybe written otherwise, and both say so."""
    one, two = _somebody(rng, folder), _somebody(rng, folder)
    name = rng.choice(list(names_of(one)))
    other = rng.choice([name, name.upper(), name.replace(" ", ""), name.replace(" ", "-")])
    one.setdefault("shared", []).append(name)
    two.setdefault("aliases", []).append(other)
    two.setdefault("shared", []).append(other)


def _no_longer_shared(rng: Random, folder: Folder) -> None:
    having = [one for one in bearers(folder).values() if one.get("shared")]
    if having:
        rng.choice(having)["shared"].pop()


def _part_of(rng: Random, folder: Folder) -> None:
    _somebody(rng, folder)["part_of"] = rng.choice([None, *_ids(folder)])


def _hub_page(rng: Random, folder: Folder) -> None:
    hub = folder[rng.choice([file for file in folder if file.startswith("hubs/")])]
    hub["city"] = rng.choice(["Wuxi", "Chengdu"])
    hub["overview"] = rng.sample(_facts(folder), 2)
    source = rng.choice(["gazette", "leaflet", "herald"])
    hub["contacts"] = [{"label": "post", "value": made_up_name(rng), "source": source, "as_of": "2025"}]


def _fact_added(rng: Random, folder: Folder) -> None:
    told = _somebody(rng, folder)
    facts = told.setdefault("facts", [])
    fact = made_up_fact(rng, folder, told, f"new-{rng.randrange(10**6)}")
    if rng.random() < 0.4:
        fact["subject"] = rng.choice(_ids(folder))
        fact["relations"] = {"partner-of": [rng.choice(_ids(folder))]}
        fact["differs"] = [rng.choice(_facts(folder))]
    facts.insert(rng.randrange(len(facts) + 1), fact)


def _fact_removed(rng: Random, folder: Folder) -> None:
    having = [one for one in bearers(folder).values() if one.get("facts")]
    told = rng.choice(having)
    gone = told["facts"].pop(rng.randrange(len(told["facts"])))["id"]
    if rng.random() < 0.8:
        for one in bearers(folder).values():
            one["overview"] = [fact for fact in one["overview"] if fact != gone] if "overview" in one else None
            if one["overview"] is None:
                del one["overview"]
            for fact in one.get("facts", ()):
                fact["differs"] = [other for other in fact.get("differs", ()) if other != gone]


def _facts_moved(rng: Random, folder: Folder) -> None:
    one, two = _somebody(rng, folder), _somebody(rng, folder)
    moved = one.pop("facts", [])
    two["facts"] = [*two.get("facts", ()), *moved] if one is not two else moved


def _facts_in_another_order(rng: Random, folder: Folder) -> None:
    rng.shuffle(_somebody(rng, folder).get("facts", []))


def _list_file(rng: Random, folder: Folder) -> str:
    return rng.choice([file for file in sorted(folder) if file.split("/")[0] in KINDS])


def _entity_added(rng: Random, folder: Folder) -> None:
    hubs = [file[5:-5] for file in folder if file.startswith("hubs/")]
    told = {"id": f"new-{rng.randrange(10**6)}", "name": made_up_name(rng), "hubs": rng.sample(hubs, 1)}
    content = folder[_list_file(rng, folder)]
    content.insert(rng.randrange(len(content) + 1), told)


def _entity_removed(rng: Random, folder: Folder) -> None:
    content = folder[_list_file(rng, folder)]
    if not content:
        return
    told = content.pop(rng.randrange(len(content)))
    if rng.random() < 0.8:
        for one in bearers(folder).values():
            if one.get("part_of") == told["id"]:
                del one["part_of"]
            one["facts"] = [fact for fact in one.get("facts", ()) if f'"{told["id"]}"' not in json.dumps(fact)]


def _entity_moved(rng: Random, folder: Folder) -> None:
    one, two = folder[_list_file(rng, folder)], folder[_list_file(rng, folder)]
    if one:
        told = one.pop(rng.randrange(len(one)))
        two.insert(rng.randrange(len(two) + 1), told)


def _entities_in_another_order(rng: Random, folder: Folder) -> None:
    rng.shuffle(folder[_list_file(rng, folder)])


def _file_renamed(rng: Random, folder: Folder) -> None:
    file = _list_file(rng, folder)
    folder[f"{file.split('/')[0]}/{rng.choice('abcxyz')}.yaml"] = folder.pop(file)


def _hub_renamed(rng: Random, folder: Folder) -> None:
    """A hub's file has another name, and in most cases all that names the hub says so."""
    file = rng.choice([file for file in sorted(folder) if file.startswith("hubs/")])
    text, new = json.dumps(folder), f"hub-{rng.randrange(100, 10**6)}"
    if rng.random() < 0.8:
        renamed = json.loads(text.replace(f'"{file[5:-5]}"', f'"{new}"'))
        folder.clear()
        folder.update(renamed)
    folder[f"hubs/{new}.yaml"] = folder.pop(file)


def _hub_added(rng: Random, folder: Folder) -> None:
    hub = f"hub-{rng.randrange(100, 10**6)}"
    told = {"name": made_up_name(rng), "form": "campus", "city": "Wuxi", "country": "China", "topics": ["place"]}
    folder[f"hubs/{hub}.yaml"] = told | {"overview": [], "facts": []}


def _hub_removed(rng: Random, folder: Folder) -> None:
    """A hub is gone with all that belongs to it, or alone."""
    file = rng.choice([file for file in sorted(folder) if file.startswith("hubs/")])
    del folder[file]
    if rng.random() < 0.8:
        for name in list(folder):
            if name.split("/")[0] in KINDS:
                folder[name] = [told for told in folder[name] if file[5:-5] not in told["hubs"]]


def _other_hubs(rng: Random, folder: Folder) -> None:
    content = folder[_list_file(rng, folder)]
    if content:
        rng.choice(content)["hubs"] = rng.sample([file[5:-5] for file in folder if file.startswith("hubs/")], 2)


def _source(rng: Random, folder: Folder) -> None:
    rng.choice(folder["sources.yaml"])["title"] = f"Read {rng.randrange(99)} times"
    rng.shuffle(folder["sources.yaml"])
    _fact(rng, folder)["source"] = rng.choice(folder["sources.yaml"])["id"]


def _attribute(rng: Random, folder: Folder) -> None:
    rng.choice(folder["attributes.yaml"])["topic"] = rng.choice(["place", "people", "work"])


def _only_spaces(rng: Random, folder: Folder) -> None:
    _somebody(rng, folder).setdefault("pinyin", [])


def _unknown_reference(rng: Random, folder: Folder) -> None:
    fact = _fact(rng, folder)
    field = rng.choice(["attribute", "source", "subject", "hub", "topic", "value", "relations", "differs"])
    unknown = rng.choice(
        [f"{rng.choice(_ids(folder))}x", "hub-00", "gazete", "nobody", rng.choice(_facts(folder))[:-1]]
    )
    special: dict[str, Any] = {
        "value": {"entities": [unknown]},
        "relations": {"partner-of": [unknown]},
        "differs": [unknown],
    }
    fact[field] = special.get(field, unknown)


def _same_id(rng: Random, folder: Folder) -> None:
    """An id that stands elsewhere already, be it that of somebody or of a fact."""
    told = _somebody(rng, folder)
    given = rng.choice([*_ids(folder), *_facts(folder)])
    if told.get("facts") and rng.random() < 0.5:
        told["facts"][0]["id"] = given
    elif "id" in told:
        told["id"] = given


def _hub_becomes_another(rng: Random, folder: Folder) -> None:
    """What was a hub is an organisation of the same id now."""
    file = rng.choice([file for file in sorted(folder) if file.startswith("hubs/")])
    told = folder.pop(file)
    hub = rng.choice([file[5:-5] for file in folder if file.startswith("hubs/")])
    other = {"id": file[5:-5], "name": told["name"], "hubs": [hub], "facts": told.get("facts", [])}
    folder[_list_file(rng, folder)].append(other)


def _list_entry_removed(rng: Random, folder: Folder) -> None:
    name = rng.choice(["sources.yaml", "sources.yaml", "topics.yaml", "attributes.yaml", "units.yaml"])
    gone = folder[name].pop(rng.randrange(len(folder[name])))
    if rng.random() < 0.3:
        # Somebody else has this id now: what named the one that is gone must not be content with it.
        fact = _fact(rng, folder)
        fact["id"] = gone["id"]


def _topic_renamed(rng: Random, folder: Folder) -> None:
    """A topic has another id, and its attributes and hubs say so; facts that name it may not."""
    old, new = rng.choice(["place", "people", "work"]), rng.choice(["land", "persons", "trade"])
    for topic in folder["topics.yaml"]:
        topic["id"] = new if topic["id"] == old else topic["id"]
    for attribute in folder["attributes.yaml"]:
        attribute["topic"] = new if attribute["topic"] == old else attribute["topic"]
    for told in bearers(folder).values():
        if "topics" in told:
            told["topics"] = [new if topic == old else topic for topic in told["topics"]]


def _list_file_gone(rng: Random, folder: Folder) -> None:
    folder.pop(rng.choice(["units.yaml", "topics.yaml"]), None)
    if rng.random() < 0.5:
        _fact(rng, folder)["colour"] = "blue"


def _misspelt_key(rng: Random, folder: Folder) -> None:
    _fact(rng, folder)["colour"] = "blue"


def _other_attribute(rng: Random, folder: Folder) -> None:
    _fact(rng, folder)["attribute"] = rng.choice(ATTRIBUTES)


GOOD: tuple[Edit, ...] = (
    _statement,
    _value,
    _phrasing,
    _name,
    _exchanged_names,
    _alias,
    _other_names,
    _dropped_name,
    _shared_name,
    _part_of,
    _hub_page,
    _fact_added,
    _fact_removed,
    _facts_moved,
    _facts_in_another_order,
    _entity_added,
    _entity_removed,
    _entity_moved,
    _entities_in_another_order,
    _file_renamed,
    _hub_renamed,
    _hub_added,
    _hub_removed,
    _other_hubs,
    _source,
    _other_attribute,
    _attribute,
    _topic_renamed,
    _only_spaces,
    _hub_becomes_another,
)
BAD: tuple[Edit, ...] = (
    _unknown_reference,
    _same_id,
    _no_longer_shared,
    _list_entry_removed,
    _list_file_gone,
    _misspelt_key,
)
