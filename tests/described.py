"""Requests that a test made come in; those that Discord's own description does not allow go out, when it is there."""

import os
from functools import cache
from pathlib import Path

import pytest

from playground.server import Described, LocalDiscord

# Beside the checkout, or where HUBWISE_OPENAPI says. It is Discord's, and not part of this repository.
DESCRIPTION = Path(
    os.environ.get("HUBWISE_OPENAPI", Path(__file__).resolve().parents[2] / "shared/discord/openapi.json")
)
needs_description = pytest.mark.skipif(
    not DESCRIPTION.is_file(), reason="Discord's OpenAPI description is not beside the checkout"
)


@cache
def description() -> Described | None:
    """The description; None when it is not there, and requests are held against our own rules alone."""
    return Described.read(DESCRIPTION) if DESCRIPTION.is_file() else None


def violations(server: LocalDiscord) -> list[str]:
    """What the requests that the server took, or a fault hit, have against the description; nothing without one."""
    described = description()
    if described is None:
        return []
    taken = [call for call in server.requests if call.fault or (call.status or 0) < 400]
    return [
        f"{call.method} {call.path}: {problem}"
        for call in taken
        for problem in described.problems(call.method, call.path, call.query, call.body)
    ]
