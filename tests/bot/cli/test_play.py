"""What the playground offers to click first."""

from pathlib import Path

import pytest

from bot.cli.play import PLAIN, SHIPPED, suggestions
from knowledge import Answered, Engine
from tests.small_seeds import break_seeds, write_small_seeds

TYPED = "/ask question: "


@pytest.mark.parametrize("shipped", [True, False])
def test_what_is_offered_first_is_answered_by_the_seeds(tmp_path: Path, shipped: bool) -> None:
    seeds = SHIPPED if shipped else write_small_seeds(tmp_path)
    engine = Engine.over(seeds)
    offered = suggestions(seeds)
    assert len(offered) == 3
    for one in offered:
        assert one.startswith(TYPED)
        assert isinstance(engine.ask(one.removeprefix(TYPED)), Answered)


def test_seeds_that_cannot_be_read_leave_plain_commands(tmp_path: Path) -> None:
    assert suggestions(break_seeds(write_small_seeds(tmp_path))) == PLAIN
