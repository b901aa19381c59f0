"""Digests on their way, exactly once: subscriptions and the time go in, messages in channels come out."""

from bot.delivery.delivery import MISSED, PERIOD, Beat, Delivery
from bot.delivery.discord_poster import DiscordPoster
from bot.delivery.due import CATCH_UP, ZoneError, run_of, zone_of
from bot.delivery.making import NOTHING, Made, MakeControls
from bot.delivery.poster import Absent, Doubtful, Look, Outcome, Place, Posted, Poster, Refused, Unreadable
from bot.delivery.zones import zones_like

__all__ = [
    "CATCH_UP",
    "MISSED",
    "NOTHING",
    "PERIOD",
    "Absent",
    "Beat",
    "Delivery",
    "DiscordPoster",
    "Doubtful",
    "Look",
    "Made",
    "MakeControls",
    "Outcome",
    "Place",
    "Posted",
    "Poster",
    "Refused",
    "Unreadable",
    "ZoneError",
    "run_of",
    "zone_of",
    "zones_like",
]
