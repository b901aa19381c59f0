"""`hubwise seeds`: each verb of the group goes in from a module of its own, one parser for all of them comes out."""

from __future__ import annotations

from bot.cli.command import Commands
from bot.cli.seeds_check import add_parser as add_check
from bot.cli.seeds_diff import add_parser as add_diff
from bot.cli.seeds_history import add_parser as add_history
from bot.cli.seeds_new import add_parser as add_new
from bot.cli.seeds_rollback import add_parser as add_rollback
from bot.cli.seeds_schema import add_parser as add_schema
from bot.cli.seeds_stale import add_parser as add_stale

# In the order that help lists them; each sets as `run` what runs it.
VERBS = (add_check, add_new, add_diff, add_history, add_rollback, add_stale, add_schema)


def add_parser(commands: Commands) -> None:
    """Register `hubwise seeds` and its verbs."""
    group = commands.add_parser("seeds", help="work on the knowledge")
    verbs = group.add_subparsers(dest="verb", required=True)
    for add_verb in VERBS:
        add_verb(verbs)
