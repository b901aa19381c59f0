"""What people did: the door of the diary, a database of its own; plain values go in and out."""

from bot.diary.audit import ERASED, AuditEntry
from bot.diary.conversations import SILENCE
from bot.diary.delivered import Delivery, DeliveryState, Key, NewDelivery, NewPart, Run
from bot.diary.deliveries import Deliveries
from bot.diary.diary import Diary
from bot.diary.errors import DamagedDiaryError, DiaryError
from bot.diary.feedback import Tally, Voice
from bot.diary.files import KEEP_BACKUPS, Mended, backups_of
from bot.diary.follows import WEEKLY
from bot.diary.gaps import Asked, Gap
from bot.diary.going import KEEP_DELIVERIES, KEEP_FEEDBACK, KEEP_QUESTIONS, Erased, Forgotten
from bot.diary.guilds import ChannelSettings, GuildSettings
from bot.diary.inbox import Letter, LetterKind, LetterState, NewLetter
from bot.diary.jotting import Jot
from bot.diary.opening import file_of
from bot.diary.restoring import restore
from bot.diary.shown import EXPIRY, ShownAnswer, short_id
from bot.diary.subscriptions import EVERY_DAY, Plan, Subscription, SubscriptionState
from bot.diary.waits import MOST_ATTEMPTS, Wait, WaitState

__all__ = [
    "ERASED",
    "EVERY_DAY",
    "EXPIRY",
    "KEEP_BACKUPS",
    "KEEP_DELIVERIES",
    "KEEP_FEEDBACK",
    "KEEP_QUESTIONS",
    "MOST_ATTEMPTS",
    "SILENCE",
    "WEEKLY",
    "Asked",
    "AuditEntry",
    "ChannelSettings",
    "DamagedDiaryError",
    "Deliveries",
    "Delivery",
    "DeliveryState",
    "Diary",
    "DiaryError",
    "Erased",
    "Forgotten",
    "Gap",
    "GuildSettings",
    "Jot",
    "Key",
    "Letter",
    "LetterKind",
    "LetterState",
    "Mended",
    "NewDelivery",
    "NewLetter",
    "NewPart",
    "Plan",
    "Run",
    "ShownAnswer",
    "Subscription",
    "SubscriptionState",
    "Tally",
    "Voice",
    "Wait",
    "WaitState",
    "backups_of",
    "file_of",
    "restore",
    "short_id",
]
