"""What people did: the door of the diary, a database of its own; plain values go in and out."""

from bot.diary.audit import ERASED, AuditEntry
from bot.diary.conversations import SILENCE
from bot.diary.diary import Diary
from bot.diary.errors import DamagedDiaryError, DiaryError
from bot.diary.feedback import Tally, Voice
from bot.diary.files import KEEP_BACKUPS, Mended, backups_of
from bot.diary.gaps import Asked, Gap
from bot.diary.going import KEEP_FEEDBACK, KEEP_QUESTIONS, Erased, Forgotten
from bot.diary.guilds import ChannelSettings, GuildSettings
from bot.diary.inbox import Letter, LetterKind, LetterState, NewLetter
from bot.diary.jotting import Jot
from bot.diary.opening import file_of
from bot.diary.restoring import restore
from bot.diary.shown import EXPIRY, ShownAnswer, short_id
from bot.diary.waits import MOST_ATTEMPTS, Wait, WaitState

__all__ = [
    "ERASED",
    "EXPIRY",
    "KEEP_BACKUPS",
    "KEEP_FEEDBACK",
    "KEEP_QUESTIONS",
    "MOST_ATTEMPTS",
    "SILENCE",
    "Asked",
    "AuditEntry",
    "ChannelSettings",
    "DamagedDiaryError",
    "Diary",
    "DiaryError",
    "Erased",
    "Forgotten",
    "Gap",
    "GuildSettings",
    "Jot",
    "Letter",
    "LetterKind",
    "LetterState",
    "Mended",
    "NewLetter",
    "ShownAnswer",
    "Tally",
    "Voice",
    "Wait",
    "WaitState",
    "backups_of",
    "file_of",
    "restore",
    "short_id",
]
