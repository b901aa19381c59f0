"""`make quality`: the shipped question sets go in, a table a set and the distance to plain matching come out."""

from __future__ import annotations

import sys

from bot.settings import CHECKOUT
from knowledge import Engine
from tests.quality.asking import SETS, engine_reply, judge, questions
from tests.quality.peers import PEERS, best_peer


def main() -> None:
    """Ask every set and print."""
    engine = Engine.over(CHECKOUT / "seeds")
    for name in SETS:
        asked = questions(name)
        tally = judge(asked, lambda question: engine_reply(engine, question))
        sys.stdout.write(f"\n{name}: score {tally.score:.1f} %, wrong {tally.wrong:.1f} %\n{tally.table()}\n")
        for peer, scorer in PEERS.items():
            theirs, threshold = best_peer(engine.snapshot, asked, scorer)
            reached = f"score {theirs.score:.1f} %, wrong {theirs.wrong:.1f} %"
            sys.stdout.write(f"peer {peer} at its best threshold {threshold}: {reached}\n")


if __name__ == "__main__":
    main()
