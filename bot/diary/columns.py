"""What the diary's tables are made of: values of Python go in and come out the same, whichever database keeps them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Integer, MetaData, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

# All tables; constraints are named, so that a migration can change them on every database.
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
# A number that the table counts up. SQLite does that for INTEGER alone.
COUNTED = BigInteger().with_variant(Integer(), "sqlite")
# An id of Discord's: 63 bits.
DISCORD_ID = BigInteger()
# In columns of a key there is no NULL, which equals nothing: 0 stands for no server.
NOWHERE = 0


class Moment(TypeDecorator[datetime]):
    """A moment in UTC: SQLite keeps no time zone and would drop it without a word."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Take a moment of any zone; one that has none is a mistake of ours."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give it back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """What a person typed: half characters, which no database takes, and NUL, which PostgreSQL does not, become �."""

    impl: TypeEngine[str] | type[TypeEngine[str]] = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Replace what cannot be kept."""
        return None if value is None else whole(value)


class Word(Words):
    """A short one, of so many characters at most: also what comes back from a button may hold anything."""

    impl = String
    cache_ok = True


def whole(text: str) -> str:
    """A text without half characters and NUL."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\N{REPLACEMENT CHARACTER}")
