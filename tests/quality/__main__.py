"""`make quality`: the shipped question sets go in, a table a set and one beside plain matching come out."""

from __future__ import annotations

import sys

from bot.settings import CHECKOUT
from knowledge import Engine
from tests.quality.asking import SETS, Tally, engine_reply, judge, questions
from tests.quality.peers import PEERS, best_peer


def main() -> None:
    """Ask every set and print: each by kind, then all side by side with the peers."""
    engine = Engine.over(CHECKOUT / "seeds")
    rows: list[tuple[str, ...]] = [("", *SETS)]
    tallies: dict[str, Tally] = {}
    for name in SETS:
        tallies[name] = judge(questions(name), lambda question: engine_reply(engine, question))
        sys.stdout.write(f"\n{name}\n{tallies[name].table()}\n")
    rows.append(("hubwise", *(_figures(tally) for tally in tallies.values())))
    for peer in PEERS:
        found = [best_peer(engine.snapshot, questions(name), peer) for name in SETS]
        rows.append((f"{peer}, best threshold", *(_figures(tally) for tally, _ in found)))
    sys.stdout.write("\nscore % / wrong %\n")
    for head, *cells in rows:
        sys.stdout.write(f"{head:<34}{''.join(f'{cell:>16}' for cell in cells)}\n")


def _figures(tally: Tally) -> str:
    return f"{tally.score:.1f} / {tally.wrong:.1f}"


if __name__ == "__main__":
    main()
