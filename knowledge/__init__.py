"""The door of knowledge: these names are what others may use. Nothing behind it has heard of Discord."""

from knowledge.answer import Answer, Answered, Candidate, Context, Unknown, Unsure
from knowledge.bench.asking import AskFigures, AskReport, bench_ask
from knowledge.bench.lookup import LookupFigures, LookupQuery, LookupReport, PeerFigures, bench_lookup
from knowledge.bench.reload import MOST_HUBS, PhaseFigures, ReloadFigures, bench_reload
from knowledge.changes import Change, Changes, FieldChange
from knowledge.changes import compare as compare_snapshots
from knowledge.dates import When
from knowledge.engine import Engine, HubPage
from knowledge.errors import ExportError, KnowledgeError, Problem, SeedError, StoreError
from knowledge.export import ExportFormat, Written, write_export
from knowledge.index.completion import Completion
from knowledge.loading import Outcome, ReloadReport
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
    "Change",
    "Changes",
    "Completion",
    "Contact",
    "Context",
    "Engine",
    "Entity",
    "EntityKind",
    "ExportError",
    "ExportFormat",
    "Fact",
    "FieldChange",
    "Hub",
    "HubPage",
    "KnowledgeError",
    "Language",
    "LookupFigures",
    "LookupQuery",
    "LookupReport",
    "Outcome",
    "PeerFigures",
    "PhaseFigures",
    "Problem",
    "ReloadFigures",
    "ReloadReport",
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
    "Written",
    "bench_ask",
    "bench_lookup",
    "bench_reload",
    "compare_snapshots",
    "write_export",
]
