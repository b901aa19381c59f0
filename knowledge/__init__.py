"""The door of knowledge: these names are what others may use. Nothing behind it has heard of Discord."""

from knowledge.answer import Answer, Answered, Candidate, Context, Unknown, Unsure
from knowledge.bench.asking import AskFigures, AskReport, bench_ask
from knowledge.bench.lookup import LookupFigures, LookupQuery, LookupReport, PeerFigures, bench_lookup
from knowledge.bench.reload import MOST_HUBS, PhaseFigures, ReloadFigures, bench_reload
from knowledge.dates import When
from knowledge.engine import Engine, HubPage
from knowledge.errors import KnowledgeError, Problem, SeedError, StoreError
from knowledge.index.completion import Completion
from knowledge.model import Contact, Entity, EntityKind, Fact, Hub, Snapshot, Source, Topic
from knowledge.store import Store, Version
from knowledge.text import Language

__all__ = [
    "MOST_HUBS",
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
    "PeerFigures",
    "PhaseFigures",
    "Problem",
    "ReloadFigures",
    "SeedError",
    "Snapshot",
    "Source",
    "Store",
    "StoreError",
    "Topic",
    "Unknown",
    "Unsure",
    "Version",
    "When",
    "bench_ask",
    "bench_lookup",
    "bench_reload",
]
