"""A reason why Discord says no comes in; the status, code and nested error object it says it with go out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a payload: where it is, Discord's name for it, and a sentence."""

    path: tuple[str | int, ...]
    code: str
    message: str


class Refusal(Exception):  # noqa: N818 - a refusal is Discord's answer, not our error
    """Discord's refusal of one request; `code` is from Discord's list of JSON error codes."""

    def __init__(self, status: int, code: int, message: str, problems: Iterable[Problem] = ()) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.message = status, code, message
        self.problems = tuple(problems)

    def payload(self) -> dict[str, Any]:
        """The body of the answer, with the `errors` object when there are problems to point at."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.problems:
            body["errors"] = nest(self.problems)
        return body


def invalid(problems: Iterable[Problem]) -> Refusal:
    """50035 with the path to each problem."""
    return Refusal(400, 50035, "Invalid Form Body", problems)


def refuse_when(problems: Iterable[Problem]) -> None:
    """Raise 50035 when there is at least one problem."""
    found = tuple(problems)
    if found:
        raise invalid(found)


UNKNOWN = {
    "Account": 10001,
    "Application": 10002,
    "Channel": 10003,
    "Guild": 10004,
    "Message": 10008,
    "Role": 10011,
    "User": 10013,
    "Webhook": 10015,
    "Member": 10007,
    "interaction": 10062,
    "application command": 10063,
}


def unknown(what: str) -> Refusal:
    """404 with Discord's code for a thing it does not know; `what` is a key of UNKNOWN."""
    return Refusal(404, UNKNOWN[what], f"Unknown {what}")


def nest(problems: Iterable[Problem]) -> dict[str, Any]:
    """The problems as Discord nests them: {"embeds": {"0": {"title": {"_errors": [{code, message}]}}}}."""
    root: dict[str, Any] = {}
    for problem in problems:
        place = root
        for step in problem.path:
            place = place.setdefault(str(step), {})
        place.setdefault("_errors", []).append({"code": problem.code, "message": problem.message})
    return root
