"""Digests on their way, exactly once: subscriptions and the time go in, messages in channels come out."""

from bot.delivery.delivery import MISSED, PERIOD, Beat, Delivery
from bot.delivery.discord_poster import DiscordPoster
from bot.delivery.due import CATCH_UP, ZoneError, next_run, run_now, run_of, zone_of
from bot.delivery.making import NOTHING, Made, MakeControls, shown
from bot.delivery.poster import Absent, Doubtful, Look, Outcome, Place, Posted, Poster, Refused, Unreadable
from bot.delivery.zones import ZONE_NAME, city_of, zone_called, zones_like

__all__ = [
    "CATCH_UP",
    "MISSED",
    "NOTHING",
    "PERIOD",
    "ZONE_NAME",
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
    "city_of",
    "next_run",
    "run_now",
    "run_of",
    "shown",
    "zone_called",
    "zone_of",
    "zones_like",
]
