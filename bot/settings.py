"""What the environment sets: its variables go in, checked Settings come out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from bot.diary import KEEP_FEEDBACK, KEEP_QUESTIONS
from knowledge import KEEP, MOST_REMOVED

CHECKOUT = Path(__file__).resolve().parent.parent
# Where a diary may be kept; in a PostgreSQL, with any driver that SQLAlchemy has for asyncio.
DIARIES = ("sqlite+aiosqlite:///", "postgresql+")

# Discord's ids have 63 bits: 19 digits.
MOST_DIGITS = 20


class SettingsError(Exception):
    """A setting is missing or cannot be used; the message is for the person who starts the bot."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How this bot runs. The token, and the diary's address with its password, never show in a printed Settings."""

    seeds: Path = CHECKOUT / "seeds"
    data: Path = Path("data")
    token: str = field(default="", repr=False)
    api_url: str | None = None
    gateway_url: str | None = None
    keep: int = KEEP
    most_removed: float = MOST_REMOVED
    watch: bool = False
    diary_url: str | None = field(default=None, repr=False)
    keep_questions: timedelta = KEEP_QUESTIONS
    keep_feedback: timedelta = KEEP_FEEDBACK
    curating: frozenset[int] = frozenset()

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.data / "knowledge.sqlite"

    @property
    def diary(self) -> Path | str:
        """The diary's file, or the address of the database that keeps it."""
        return self.diary_url or self.data / "diary.sqlite"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Take the HUBWISE_ variables; an empty one counts as not set.

    Raises:
        SettingsError: the token's file cannot be read, a token is more than one word, or a number, a switch, an
            address or a server's id is none.
    """
    given = {
        name: value.strip() for name, value in environment.items() if name.startswith("HUBWISE_") and value.strip()
    }
    return Settings(
        seeds=Path(given.get("HUBWISE_SEEDS", CHECKOUT / "seeds")),
        data=Path(given.get("HUBWISE_DATA", "data")),
        keep=_number(given, "HUBWISE_KEEP_VERSIONS", KEEP, 10_000),
        most_removed=_number(given, "HUBWISE_MOST_REMOVED_PERCENT", round(100 * MOST_REMOVED), 100) / 100,
        watch=_switch(given, "HUBWISE_WATCH"),
        diary_url=_diary(given),
        keep_questions=timedelta(days=_number(given, "HUBWISE_KEEP_QUESTIONS_DAYS", KEEP_QUESTIONS.days, 3_650)),
        keep_feedback=timedelta(days=_number(given, "HUBWISE_KEEP_FEEDBACK_DAYS", KEEP_FEEDBACK.days, 3_650)),
        curating=_servers(given),
        token=_token(given),
        api_url=_address(given, "HUBWISE_DISCORD_API_URL", ("http://", "https://")),
        gateway_url=_address(given, "HUBWISE_DISCORD_GATEWAY_URL", ("ws://", "wss://")),
    )


def _token(given: Mapping[str, str]) -> str:
    if "HUBWISE_DISCORD_TOKEN" in given:
        return _word(given["HUBWISE_DISCORD_TOKEN"], "HUBWISE_DISCORD_TOKEN")
    path = given.get("HUBWISE_DISCORD_TOKEN_FILE")
    if path is None:
        return ""
    try:
        return _word(Path(path).read_text(encoding="utf-8").strip(), path)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"HUBWISE_DISCORD_TOKEN_FILE cannot be read: {path}") from error


def _diary(given: Mapping[str, str]) -> str | None:
    """The diary's address; it may hold a password, so it is not repeated."""
    address = given.get("HUBWISE_DIARY_URL")
    if address and not (address.startswith(DIARIES) and "://" in address):
        raise SettingsError(
            "HUBWISE_DIARY_URL is no address of a diary; allowed: sqlite+aiosqlite:///path or postgresql+driver://…"
        )
    return address


def _number(given: Mapping[str, str], name: str, default: int, most: int) -> int:
    text = given.get(name, str(default))
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if not 1 <= number <= most:
        raise SettingsError(f"{name} is {text!r}; allowed: a number from 1 to {most:,}")
    return number


def _switch(given: Mapping[str, str], name: str) -> bool:
    text = given.get(name, "0")
    if text not in ("0", "1"):
        raise SettingsError(f"{name} is {text!r}; allowed: 1 (on) or 0 (off)")
    return text == "1"


def _servers(given: Mapping[str, str]) -> frozenset[int]:
    """Ids of servers, between commas or spaces."""
    ids = given.get("HUBWISE_CURATING_SERVERS", "").replace(",", " ").split()
    for text in ids:
        if not (text.isascii() and text.isdigit() and int(text[:MOST_DIGITS]) >= 1 and len(text) < MOST_DIGITS):
            raise SettingsError(
                f"HUBWISE_CURATING_SERVERS has {text[:40]!r}; allowed: ids of servers, which are numbers"
            )
    return frozenset(map(int, ids))


def _word(token: str, place: str) -> str:
    """The token, when it can stand in an HTTP header; what else stands there is not repeated, it may be a secret."""
    if token and not (token.isascii() and token.isprintable() and " " not in token):
        raise SettingsError(f"{place} holds no Discord token; allowed: the token alone, one word, without “Bot”")
    return token


def _address(given: Mapping[str, str], name: str, schemes: tuple[str, ...]) -> str | None:
    address = given.get(name)
    if address is None:
        return None
    if not (address.startswith(schemes) and _has_host(address)):
        raise SettingsError(f"{name} is {address!r}; allowed: an address that starts with {' or '.join(schemes)}")
    return address.rstrip("/")


def _has_host(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.port != 0 and " " not in address
    except ValueError:
        return False
