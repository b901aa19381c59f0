"""Senders of letters who are still to be told what was decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0003"
down_revision = "0002"

COUNTED = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade(op: Operations) -> None:
    """Make the table. What was decided before was told, or nobody knows any more."""
    op.create_table(
        "untold",
        sa.Column("letter", COUNTED, autoincrement=False, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["letter"], ["inbox.id"], name="fk_untold_letter", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("letter", name="pk_untold"),
    )
