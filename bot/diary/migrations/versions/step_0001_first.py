"""The first tables: settings, gaps and who waits, shown answers with feedback, conversations, inbox, audit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0001"
down_revision = None

# As they were when this step was made: what a step does never changes with the code around it.
COUNTED = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade(op: Operations) -> None:
    """Make the tables."""
    _settings(op)
    _gaps(op)
    _answers(op)
    _staff(op)


def _settings(op: Operations) -> None:
    op.create_table(
        "guilds",
        sa.Column("guild", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=16)),
        sa.Column("staff_channel", sa.BigInteger()),
        sa.Column("curator_role", sa.BigInteger()),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild", name="pk_guilds"),
    )
    op.create_table(
        "channels",
        sa.Column("guild", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild", "channel", name="pk_channels"),
    )


def _gaps(op: Operations) -> None:
    op.create_table(
        "questions",
        sa.Column("id", COUNTED, nullable=False),
        sa.Column("guild", sa.BigInteger(), nullable=False),
        sa.Column("folded", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("version", sa.BigInteger()),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("first", MOMENT, nullable=False),
        sa.Column("last", MOMENT, nullable=False),
        sa.Column("closed", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sa.UniqueConstraint("guild", "folded", name="uq_questions_guild_folded"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_questions_last", "questions", ["last"])
    op.create_table(
        "waits",
        sa.Column("id", COUNTED, nullable=False),
        sa.Column("question", COUNTED, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("tried", MOMENT),
        sa.Column("ended", MOMENT),
        sa.ForeignKeyConstraint(["question"], ["questions.id"], name="fk_waits_question", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_waits"),
        sa.UniqueConstraint("question", "person", name="uq_waits_question_person"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_waits_person", "waits", ["person"])


def _answers(op: Operations) -> None:
    op.create_table(
        "shown",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("asker", sa.BigInteger(), nullable=False),
        sa.Column("guild", sa.BigInteger()),
        sa.Column("channel", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.BigInteger()),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("gap", sa.BigInteger()),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shown"),
    )
    op.create_index("ix_shown_asker", "shown", ["asker"])
    op.create_index("ix_shown_at", "shown", ["at"])
    op.create_index("ix_shown_message", "shown", ["message"])
    op.create_table(
        "feedback",
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("score", sa.SmallInteger(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.CheckConstraint("score IN (-1, 1)", name="ck_feedback_score"),
        sa.PrimaryKeyConstraint("answer", "person", name="pk_feedback"),
    )
    op.create_index("ix_feedback_at", "feedback", ["at"])
    op.create_index("ix_feedback_person", "feedback", ["person"])
    op.create_table(
        "conversations",
        sa.Column("channel", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("channel", "person", name="pk_conversations"),
    )
    op.create_index("ix_conversations_at", "conversations", ["at"])
    op.create_index("ix_conversations_person", "conversations", ["person"])


def _staff(op: Operations) -> None:
    op.create_table(
        "inbox",
        sa.Column("id", COUNTED, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("fact", sa.Text()),
        sa.Column("link", sa.Text()),
        sa.Column("answer", sa.String(length=32)),
        sa.Column("sender", sa.BigInteger(), nullable=False),
        sa.Column("guild", sa.BigInteger()),
        sa.Column("channel", sa.BigInteger()),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("decider", sa.BigInteger()),
        sa.Column("decided", MOMENT),
        sa.Column("reason", sa.Text()),
        sa.Column("staff_channel", sa.BigInteger()),
        sa.Column("staff_message", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_sender", "inbox", ["sender"])
    op.create_index("ix_inbox_state", "inbox", ["state"])
    op.create_table(
        "audit",
        sa.Column("id", COUNTED, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.String(length=32), nullable=False),
        sa.Column("guild", sa.BigInteger()),
        sa.Column("channel", sa.BigInteger()),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_index("ix_audit_who", "audit", ["who"])
