"""In small collections nearly everything is too much: here no change is."""

import pytest


@pytest.fixture(autouse=True)
def _any_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.serving.delta.MOST_SHARE", 100.0)
