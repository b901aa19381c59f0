"""The door of knowledge: these names are what others may use. Nothing behind it has heard of Discord."""

from knowledge.answer import Answer, Answered, Candidate, Context, Unknown, Unsure
from knowledge.bench.asking import AskFigures, AskReport, bench_ask
from knowledge.bench.completing import CompleteFigures, CompleteReport, bench_complete
from knowledge.bench.digesting import DigestFigures, DigestReport, bench_digest
from knowledge.bench.lookup import LookupFigures, LookupQuery, LookupReport, PeerFigures, bench_lookup
from knowledge.bench.reload import MOST_HUBS, PhaseFigures, ReloadFigures, bench_reload
from knowledge.bench.seeds_folder import write_bench_seeds
from knowledge.browsing import HubListing, Narrowing, TopicNarrowing
from knowledge.changes import Change, Changes, FieldChange
from knowledge.changes import compare as compare_snapshots
from knowledge.contacts import HubContacts
from knowledge.dates import When, latest_day
from knowledge.digest import (
    MOST_WORTH,
    NOT_AGAIN,
    Digest,
    DigestChange,
    DigestHub,
    DigestOccasion,
    DigestRequest,
    Interests,
    LeftOut,
    Mark,
    WhyIn,
    WhyOut,
    WorthKnowing,
)
from knowledge.engine import Engine, load
from knowledge.errors import (
    ExportError,
    KnowledgeError,
    MeasureError,
    Problem,
    SeedError,
    StoreError,
    UnfitError,
    UnknownError,
    WordlessError,
)
from knowledge.export import ExportFormat, Written, write_export
from knowledge.gaps import AskedQuestion, Cluster, Gap, Suggestion
from knowledge.hub_page import HubPage
from knowledge.index.completion import Completion
from knowledge.loading import MOST_REMOVED, Outcome, ReloadReport
from knowledge.model import Attribute, Contact, Entity, EntityKind, Fact, Hub, Snapshot, Source, Topic
from knowledge.seeds.export import SEED_KINDS, first_line, schema_file, seed_schemas
from knowledge.seeds.fields import TO_FILL
from knowledge.seeds.folder import read_folder
from knowledge.seeds.report import SeedReport, check_seeds
from knowledge.seeds.starting import NewHub, new_hub
from knowledge.seeds.suggesting import CorrectionKind, StubKind
from knowledge.seeds.writing import Fragment, SeedChange
from knowledge.side_by_side import FEWEST as FEWEST_COMPARED
from knowledge.side_by_side import MOST as MOST_COMPARED
from knowledge.side_by_side import ComparedAttribute, ComparedTopic, HubComparison
from knowledge.stale import Freshness, StaleSource, stale_sources
from knowledge.store import KEEP, Store, Version
from knowledge.text import Language
from knowledge.who import Tie, WhoAtHub, WhoPage

__all__ = [
    "FEWEST_COMPARED",
    "KEEP",
    "MOST_COMPARED",
    "MOST_HUBS",
    "MOST_REMOVED",
    "MOST_WORTH",
    "NOT_AGAIN",
    "SEED_KINDS",
    "TO_FILL",
    "Answer",
    "Answered",
    "AskFigures",
    "AskReport",
    "AskedQuestion",
    "Attribute",
    "Candidate",
    "Change",
    "Changes",
    "Cluster",
    "ComparedAttribute",
    "ComparedTopic",
    "CompleteFigures",
    "CompleteReport",
    "Completion",
    "Contact",
    "Context",
    "CorrectionKind",
    "Digest",
    "DigestChange",
    "DigestFigures",
    "DigestHub",
    "DigestOccasion",
    "DigestReport",
    "DigestRequest",
    "Engine",
    "Entity",
    "EntityKind",
    "ExportError",
    "ExportFormat",
    "Fact",
    "FieldChange",
    "Fragment",
    "Freshness",
    "Gap",
    "Hub",
    "HubComparison",
    "HubContacts",
    "HubListing",
    "HubPage",
    "Interests",
    "KnowledgeError",
    "Language",
    "LeftOut",
    "LookupFigures",
    "LookupQuery",
    "LookupReport",
    "Mark",
    "MeasureError",
    "Narrowing",
    "NewHub",
    "Outcome",
    "PeerFigures",
    "PhaseFigures",
    "Problem",
    "ReloadFigures",
    "ReloadReport",
    "SeedChange",
    "SeedError",
    "SeedReport",
    "Snapshot",
    "Source",
    "StaleSource",
    "Store",
    "StoreError",
    "StubKind",
    "Suggestion",
    "Tie",
    "Topic",
    "TopicNarrowing",
    "UnfitError",
    "Unknown",
    "UnknownError",
    "Unsure",
    "Version",
    "When",
    "WhoAtHub",
    "WhoPage",
    "WhyIn",
    "WhyOut",
    "WordlessError",
    "WorthKnowing",
    "Written",
    "bench_ask",
    "bench_complete",
    "bench_digest",
    "bench_lookup",
    "bench_reload",
    "check_seeds",
    "compare_snapshots",
    "first_line",
    "latest_day",
    "load",
    "new_hub",
    "read_folder",
    "schema_file",
    "seed_schemas",
    "stale_sources",
    "write_bench_seeds",
    "write_export",
]
