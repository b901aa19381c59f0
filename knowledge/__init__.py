"""The door of knowledge: these names are what others may use. Nothing behind it has heard of Discord."""

from knowledge.answer import Answer, Answered, Candidate, Context, Unknown, Unsure
from knowledge.bench.asking import AskFigures, AskReport, bench_ask
from knowledge.bench.lookup import LookupFigures, LookupQuery, LookupReport, PeerFigures, bench_lookup
from knowledge.dates import When
from knowledge.engine import Engine, HubPage
from knowledge.errors import KnowledgeError, Problem, SeedError, StoreError, UnfitError
from knowledge.index.completion import Completion
from knowledge.model import Contact, Entity, EntityKind, Fact, Hub, Snapshot, Source, Topic
from knowledge.seeds.export import SEED_KINDS, first_line, schema_file, seed_schemas
from knowledge.seeds.fields import TO_FILL
from knowledge.seeds.folder import read_folder
from knowledge.seeds.report import SeedReport, check_seeds
from knowledge.seeds.starting import NewHub, new_hub
from knowledge.stale import StaleSource, stale_sources
from knowledge.store import Store, Version
from knowledge.text import Language

__all__ = [
    "SEED_KINDS",
    "TO_FILL",
    "Answer",
    "Answered",
    "AskFigures",
    "AskReport",
    "Candidate",
    "Completion",
    "Contact",
    "Context",
    "Engine",
    "Entity",
    "EntityKind",
    "Fact",
    "Hub",
    "HubPage",
    "KnowledgeError",
    "Language",
    "LookupFigures",
    "LookupQuery",
    "LookupReport",
    "NewHub",
    "PeerFigures",
    "Problem",
    "SeedError",
    "SeedReport",
    "Snapshot",
    "Source",
    "StaleSource",
    "Store",
    "StoreError",
    "Topic",
    "UnfitError",
    "Unknown",
    "Unsure",
    "Version",
    "When",
    "bench_ask",
    "bench_lookup",
    "check_seeds",
    "first_line",
    "new_hub",
    "read_folder",
    "schema_file",
    "seed_schemas",
    "stale_sources",
]
