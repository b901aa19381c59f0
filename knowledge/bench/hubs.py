"""Hubs that nobody runs: a number goes in, that many made-up hubs come out, with ten facts each and their people."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from knowledge.dates import Day, When
from knowledge.model import (
    Attribute,
    Entities,
    Entity,
    EntityKind,
    Fact,
    Hub,
    Items,
    Moment,
    Money,
    Name,
    Quantity,
    Relation,
    RelationKind,
    Snapshot,
    Source,
    Unit,
    Value,
)

FACTS_A_HUB = 10
SOURCE, PARTNER = "made-up", "made-up-partner"
_AS_OF = When(Day(2025, 1, 1))
_STEMS = (
    "Aber Alder Arn Ash Bel Birk Bran Brook Cal Carn Clar Cold Dal Dun East Elm Falk Fern Glen Gold Green Hal Hart "
    "Hav High Ings Kel Kings Lang Lin Long Mar Mel Mill New Nor Oak Old Pem Rad Ris Rother San Shel Sil Stan Sund "
    "Thorn Tor Ul Vald Wald War West Whit Wil Wood"
).split()
_ENDS = (
    "berg borough bourne bridge burg by dale den fell field ford gate grad ham hausen haven holm hurst land leigh "
    "mark minster mont mouth ness port sted stad stow thorpe ton vale ville wall wick wood worth"
).split()
_THEMES = (
    "Life Science,Biomedical,Precision Medicine,Digital Health,Quantum,Advanced Materials,Clean Energy,Agritech,"
    "Marine Technology,Robotics,Photonics,Semiconductor,Space,Medical Device,Gene Therapy,Fintech,Mobility,Food Science"
).split(",")
_FORMS = (
    "Science Park,Innovation Center,Innovation Campus,Technology Park,Research Campus,Cluster,Accelerator,Incubator,"
    "Innovation District,Innovation Hub,Discovery Park,Knowledge Quarter"
).split(",")
_FIELDS = (
    "early cancer screening,protein design,stem cell therapy,battery recycling,crop genomics,surgical robots,"
    "satellite imaging,rare disease diagnostics,vaccine manufacturing,wound healing,brain imaging,tissue engineering,"
    "carbon capture,hydrogen storage,water purification,smart textiles,marine sensors,optical computing,"
    "antibody discovery,hearing implants,blood testing,sleep medicine,soil microbiology,drone logistics"
).split(",")
_PLATFORMS = (
    "pilot plant,biobank,clean room,imaging suite,wet laboratory,test track,data center,prototyping workshop"
).split(",")
_FIRST = (
    "Ada Alan Amira Anders Bruno Carla Chen Clara Diego Elena Emil Fatima Felix Grace Hana Hugo Ines Ivan Jonas Julia "
    "Kofi Lars Leila Liang Lucia Marek Maria Mei Milan Nadia Nils Olga Omar Paula Pedro Priya Rosa Samir Sofia Tomas"
).split()
_BRANDS = (
    "Acu Aero Bio Cardi Cell Cyto Derma Evo Flux Gen Gly Helio Immu Ker Lumi Mito Neo Neuro Nova Omni Onco Opti Pepti "
    "Quan Reso Sana Syn Tera Vaso Veri Vita Xeno Zymo"
).split()
_BRAND_ENDS = "bria cor dyne fera genix lix logis mira nexa phora quell ria scope stra tide vance vera xis zen".split()
_TRADES = "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs".split()


@dataclass(frozen=True, slots=True)
class MadeUp:
    """One hub with who runs it, who resides in it, its partner, the fields it is in, and what is told of them."""

    hub: Hub
    person: Entity
    company: Entity
    partner: Entity
    fields: tuple[str, str]
    facts: tuple[Fact, ...]


def made_up(hubs: int, seed: int) -> Iterator[MadeUp]:
    """So many hubs, no two of one name; the same seed makes the same."""
    rng = random.Random(seed)  # noqa: S311  names, not secrets
    total = len(_STEMS) * len(_ENDS) * len(_THEMES) * len(_FORMS)
    partner = Entity(PARTNER, "organisation", (Name("Allworth Foundation", "name"),), ())
    for number, place in enumerate(rng.sample(range(total), hubs)):
        one = _made_up(rng, number, place, partner)
        partner = one.company
        yield one


def snapshot_of(shipped: Snapshot, hubs: tuple[MadeUp, ...]) -> Snapshot:
    """Everything made up as one Snapshot, with the words and attributes of the shipped one, and what that lacks."""
    known = {one.hub.id: one.hub for one in hubs}
    first = replace(hubs[0].partner, hubs=(hubs[0].hub.id,))
    others = {entity.id: entity for entity in (first, *(other for one in hubs for other in (one.person, one.company)))}
    return replace(
        shipped,
        hubs=MappingProxyType(known),
        entities=MappingProxyType({**known, **others}),
        facts=MappingProxyType({fact.id: fact for one in hubs for fact in one.facts}),
        attributes=MappingProxyType({**_attributes(hubs[0].facts), **shipped.attributes}),
        relations=MappingProxyType({**_relations(hubs[0].facts), **shipped.relations}),
        units=MappingProxyType({**_units(hubs[0].facts), **shipped.units}),
        sources=MappingProxyType({SOURCE: Source(SOURCE, "Made up", "nobody", _AS_OF, _AS_OF, "none")}),
    )


def _attributes(facts: tuple[Fact, ...]) -> dict[str, Attribute]:
    """An attribute for each fact of a hub: every hub has the same."""
    return {
        fact.attribute: Attribute(fact.attribute, fact.attribute, fact.attribute, "about", (), ()) for fact in facts
    }


def _relations(facts: tuple[Fact, ...]) -> dict[str, RelationKind]:
    return {tie.kind: RelationKind(tie.kind, tie.kind, tie.kind, ()) for fact in facts for tie in fact.relations}


def _units(facts: tuple[Fact, ...]) -> dict[str, Unit]:
    units = (fact.value.unit for fact in facts if isinstance(fact.value, Quantity))
    return {unit: Unit(unit, unit, Decimal(1)) for unit in units}


def _made_up(rng: random.Random, number: int, place: int, partner: Entity) -> MadeUp:
    hub = _hub(place)
    person = f"{rng.choice(_FIRST)} {rng.choice(_STEMS)}{rng.choice(_ENDS)}"
    company = f"{rng.choice(_BRANDS)}{rng.choice(_BRAND_ENDS)} {rng.choice(_TRADES)}"
    one, two = rng.sample(_FIELDS, 2)
    people = (
        _other(f"person-{number}", "person", person, hub.id),
        _other(f"company-{number}", "organisation", company, hub.id),
    )
    return MadeUp(hub, *people, partner, (one, two), tuple(_facts(rng, hub, *people, (one, two), partner.id)))


def _hub(place: int) -> Hub:
    place, stem = divmod(place, len(_STEMS))
    place, end = divmod(place, len(_ENDS))
    form, theme = divmod(place, len(_THEMES))
    city = _STEMS[stem] + _ENDS[end]
    name = f"{city} {_THEMES[theme]} {_FORMS[form]}"
    names = (
        Name(name, "name"),
        Name(f"{city} {_FORMS[form]}", "alias", shared=True),
        Name("".join(word[0] for word in name.split()), "acronym", shared=True),
    )
    hub_id = name.lower().replace(" ", "-")
    return Hub(hub_id, "hub", names, (hub_id,), form=_FORMS[form].lower(), city=city, country="Nowhere")


def _other(entity_id: str, kind: EntityKind, name: str, hub: str) -> Entity:
    return Entity(entity_id, kind, (Name(name, "name", shared=True),), (hub,))


def _facts(
    rng: random.Random, hub: Hub, person: Entity, company: Entity, fields: tuple[str, str], partner: str
) -> Iterator[Fact]:
    area, firms, units = (Decimal(rng.randrange(20, 900) * size) for size in (1000, 1, 2))
    money = Decimal(rng.randrange(10, 900) * 1_000_000)
    opened = Day(rng.randrange(1985, 2025), rng.randrange(1, 13), rng.randrange(1, 29))
    one, two = fields
    platform = rng.choice(_PLATFORMS)
    told: tuple[tuple[str, str, Value | None, Entity, tuple[Relation, ...]], ...] = (
        ("area", f"The site of {hub.name} measures {area:,} square metres.", Quantity(area, "square metre"), hub, ()),
        ("companies", f"{hub.name} is home to {firms} companies.", Quantity(firms, "company"), hub, ()),
        ("launch", f"{hub.name} opened on {opened.said()}.", Moment(When(opened)), hub, ()),
        (
            "leadership",
            f"{person.name} leads {hub.name}.",
            Entities((person.id,)),
            person,
            (Relation("leader-of", hub.id),),
        ),
        (
            "tenants",
            f"{company.name} is a resident company of {hub.name}.",
            Entities((company.id,)),
            company,
            (Relation("tenant-of", hub.id),),
        ),
        ("partners", f"{hub.name} has a partner of another city.", None, hub, (Relation("partner-of", partner),)),
        ("investment", f"Investors have put {money:,} euros into {hub.name}.", Money(money, "EUR"), hub, ()),
        ("focus", f"{hub.name} focuses on {one} and {two}.", Items((one, two)), hub, ()),
        ("platforms", f"{hub.name} runs a shared {platform} for {one}.", Items((platform,)), hub, ()),
        (
            "goals",
            f"{hub.name} aims to bring together {units} cooperation units.",
            Quantity(units, "cooperation unit"),
            hub,
            (),
        ),
    )
    for attribute, statement, value, subject, relations in told:
        fact_id = f"{hub.id}-{attribute}"
        yield Fact(fact_id, subject.id, hub.id, attribute, "about", statement, _AS_OF, SOURCE, value, relations)
