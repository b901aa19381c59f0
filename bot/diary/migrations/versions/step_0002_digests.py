"""Digests: subscriptions, what was delivered, what each place had, and which hubs people follow."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0002"
down_revision = "0001"

COUNTED = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade(op: Operations) -> None:
    """Make the tables."""
    _subscriptions(op)
    _deliveries(op)
    op.create_table(
        "had",
        sa.Column("place", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("fact", sa.String(length=200), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("place", "fact", name="pk_had"),
    )
    op.create_index("ix_had_at", "had", ["at"])
    op.create_table(
        "follows",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("hub", sa.String(length=200), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person", "hub", name="pk_follows"),
    )


def _subscriptions(op: Operations) -> None:
    op.create_table(
        "subscriptions",
        sa.Column("id", COUNTED, nullable=False),
        sa.Column("guild", sa.BigInteger()),
        sa.Column("channel", sa.BigInteger()),
        sa.Column("person", sa.BigInteger()),
        sa.Column("time", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("days", sa.String(length=7), nullable=False),
        sa.Column("interests", sa.JSON(), nullable=False),
        sa.Column("changed", sa.Boolean(), nullable=False),
        sa.Column("worth", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("author", sa.BigInteger()),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("effective", MOMENT, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("told", MOMENT),
        sa.Column("version", sa.BigInteger()),
        sa.Column("version_at", sa.String(length=40)),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.UniqueConstraint("person", name="uq_subscriptions_person"),
        sqlite_autoincrement=True,
    )
    for column in ("author", "channel", "guild", "state"):
        op.create_index(f"ix_subscriptions_{column}", "subscriptions", [column])


def _deliveries(op: Operations) -> None:
    op.create_table(
        "deliveries",
        sa.Column("subscription", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("part", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("guild", sa.BigInteger()),
        sa.Column("channel", sa.BigInteger()),
        sa.Column("person", sa.BigInteger()),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("nonce", sa.String(length=25), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("content", sa.JSON()),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("version", sa.BigInteger()),
        sa.Column("version_at", sa.String(length=40)),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("intended", MOMENT, nullable=False),
        sa.Column("asked", MOMENT),
        sa.Column("retry", MOMENT),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("refusals", sa.Integer(), nullable=False),
        sa.Column("message", sa.BigInteger()),
        sa.Column("ended", MOMENT),
        sa.Column("told", MOMENT),
        sa.PrimaryKeyConstraint("subscription", "date", "part", name="pk_deliveries"),
    )
    for column in ("guild", "intended", "person", "state"):
        op.create_index(f"ix_deliveries_{column}", "deliveries", [column])
