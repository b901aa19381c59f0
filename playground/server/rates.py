"""Requests of the bot come in; how many more it may send, in Discord's headers, and when it sent too many, go out."""

import hashlib
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from playground.server.ids import EPOCH, Clock

INVALID_WINDOW = timedelta(minutes=10)
INVALID_MOST = 10_000  # more than that many in the window ban the address
REPLIES = ("/interactions/", "/webhooks/")  # these do not count to the limit over all
KEPT_BUCKETS = 1_000
MAJOR = re.compile(r"^/(?:(?:channels|guilds)/\d+|webhooks/\d+/[^/]+|interactions/\d+/[^/]+)")


@dataclass(frozen=True, slots=True)
class Limit:
    """So many requests in so many seconds, counted from the first one."""

    count: int
    seconds: float


# Discord does not publish its limits; these are what bots see of them. Routes not named here have OTHERWISE.
ROUTES: Mapping[str, Limit] = {
    "POST /channels/*/messages": Limit(5, 5.0),
    "PATCH /channels/*/messages/*": Limit(5, 5.0),
    "DELETE /channels/*/messages/*": Limit(5, 1.0),
}
OTHERWISE, EVERYTHING = Limit(50, 1.0), Limit(50, 1.0)


@dataclass(slots=True)
class Window:
    """What was sent since the window began."""

    began: datetime = EPOCH
    used: int = 0

    def take(self, limit: Limit, now: datetime) -> float:
        """Count a request; 0 when it may pass, else the seconds until it may."""
        left = self.left(limit, now)
        if left <= 0:
            self.began, self.used, left = now, 0, limit.seconds
        if self.used >= limit.count:
            return left
        self.used += 1
        return 0.0

    def left(self, limit: Limit, now: datetime) -> float:
        """The seconds until the window ends."""
        return limit.seconds - (now - self.began).total_seconds()


@dataclass(frozen=True, slots=True)
class Pass:
    """What a request is told: headers, and the seconds to wait when it is refused (0: it passes)."""

    headers: Mapping[str, str]
    wait: float = 0.0
    everywhere: bool = False


class Rates:
    """The buckets of all routes, the limit over all, and the count of invalid requests; tests may set each."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.routes: dict[str, Limit] = dict(ROUTES)
        self.otherwise, self.everything = OTHERWISE, EVERYTHING
        self._windows: dict[str, Window] = {}
        self._all = Window()
        self._invalid: deque[datetime] = deque()

    def take(self, method: str, path: str) -> Pass:
        """Count a request to the limit over all and to its route's; a refused one counts to neither."""
        now = self._clock()
        if not path.startswith(REPLIES):
            wait = self._all.take(self.everything, now)
            if wait:
                headers = {"Retry-After": _upward(wait), "X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}
                return Pass(headers, wait, everywhere=True)
        shape = f"{method} {_shape(path)}"
        limit = self.routes.get(shape, self.otherwise)
        self._forget(now)
        window = self._windows.setdefault(f"{shape} {_major(path)}", Window())
        wait = window.take(limit, now)
        headers = self._headers(shape, limit, window, now)
        if wait:
            headers |= {"Retry-After": _upward(wait), "X-RateLimit-Scope": "user"}
        return Pass(headers, wait)

    def _headers(self, shape: str, limit: Limit, window: Window, now: datetime) -> dict[str, str]:
        left = window.left(limit, now)
        return {
            "X-RateLimit-Limit": str(limit.count),
            "X-RateLimit-Remaining": str(max(0, limit.count - window.used)),
            "X-RateLimit-Reset": f"{now.timestamp() + left:.3f}",
            "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": hashlib.sha256(shape.encode()).hexdigest()[:32],
        }

    def _forget(self, now: datetime) -> None:
        if len(self._windows) < KEPT_BUCKETS:
            return
        longest = max(limit.seconds for limit in (*self.routes.values(), self.otherwise))
        self._windows = {
            key: window for key, window in self._windows.items() if (now - window.began).total_seconds() < longest
        }

    def judge(self, status: int | None, headers: Mapping[str, str]) -> None:
        """Count an answer as an invalid request when it is one: 401, 403, or 429 unless for a shared resource."""
        if status in (401, 403) or (status == 429 and headers.get("X-RateLimit-Scope") != "shared"):
            self._invalid.append(self._clock())

    @property
    def invalid_requests(self) -> int:
        """How many there were in the last ten minutes."""
        now = self._clock()
        while self._invalid and now - self._invalid[0] > INVALID_WINDOW:
            self._invalid.popleft()
        return len(self._invalid)

    @property
    def banned(self) -> bool:
        """Whether the address is banned for too many of them."""
        return self.invalid_requests >= INVALID_MOST


def _shape(path: str) -> str:
    """A path without what it names: /channels/*/messages."""
    parts = path.split("/")
    if path.startswith(REPLIES) and len(parts) > 3:
        parts[2:4] = ["*", "*"]
    path = "/".join(parts)
    return re.sub(r"(?<=/)\d+(?=/|$)", "*", path)


def _major(path: str) -> str:
    """What a bucket belongs to: a channel, a guild, a webhook."""
    found = MAJOR.match(path)
    return found.group() if found else ""


def _upward(seconds: float) -> str:
    """Whole seconds, as the header has them; the body has the fraction."""
    return str(max(1, -int(-seconds // 1)))
