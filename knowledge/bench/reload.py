"""How fast changed knowledge is served: real seeds and a number go in, figures of starts and reloads come out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from knowledge.bench.edits import companies_of, edited
from knowledge.bench.hubs import FACTS_A_HUB, MadeUp, made_up
from knowledge.bench.phases import Clock, Edit, Now, Plan, Timed, obvious_way, one_file, start, unchanged
from knowledge.bench.processes import Memory, in_new_process
from knowledge.bench.seeds_folder import hub_path, hub_text, topics_of, words_of, write_folder
from knowledge.seeds import SeedFiles, read_folder, read_seeds
from knowledge.seeds.folder import MAX_FILES

SEED = 20_231_127
EDITS = 5
# Besides hubs, a seeds folder has a few lists.
MOST_HUBS = MAX_FILES - 100
FULL, START, UNCHANGED, ONE_FILE, OBVIOUS = "full", "start", "unchanged", "one_file", "obvious"
_WORK: Mapping[str, Callable[[Plan], Timed]] = {
    FULL: start,
    START: start,
    UNCHANGED: unchanged,
    ONE_FILE: one_file,
    OBVIOUS: obvious_way,
}


@dataclass(frozen=True, slots=True)
class PhaseFigures:
    """What one phase took, in a process of its own; None where there is nothing to measure or the system does not tell.

    `seconds` of each run; `max_lag_ms`: how late its event loop woke at most; `answer_ms`: the longest that the first
    answer after a run took; `rss_mib`: the most that any one of its `processes` held; `together_mib`: all of them.
    """

    seconds: tuple[float, ...]
    max_lag_ms: float | None
    answer_ms: float | None
    rss_mib: float | None
    together_mib: float | None
    processes: int | None

    @property
    def median_s(self) -> float:
        """The median of the runs."""
        return median(self.seconds)


@dataclass(frozen=True, slots=True)
class ReloadFigures:
    """All figures of one run."""

    hubs: int
    facts: int
    seeds_mib: float
    write_s: float
    phases: Mapping[str, PhaseFigures]

    @property
    def max_lag_ms(self) -> float:
        """How late the event loop woke at most while the knowledge was reloaded."""
        return max(self.phases[name].max_lag_ms or 0.0 for name in (UNCHANGED, ONE_FILE))

    @property
    def rss_mib(self) -> float | None:
        """The most memory that any one process held which serves; None where the system does not tell."""
        held = [own.rss_mib for name, own in self.phases.items() if name != OBVIOUS]
        return max(rss for rss in held if rss is not None) if None not in held else None

    def times_faster(self, phase: str) -> float:
        """The obvious way's seconds over those of a phase."""
        return self.phases[OBVIOUS].median_s / self.phases[phase].median_s


def bench_reload(
    real: Path, hubs: int, within: Path, *, clock: Clock, now: Now, say: Callable[[str], None]
) -> ReloadFigures:
    """Write so many made-up hubs (1 to `MOST_HUBS`) with the words of real seeds, then start, reload, and load them.

    All is written within an empty folder. `clock` gives seconds, `now` the time; both have to be picklable, as they
    are used in other processes. `say` is told what is being done, and what it took.

    Raises:
        SeedError: the real seeds hold mistakes.
        MeasureError: a question was answered wrongly, or a process broke off.
    """
    files = read_folder(real)
    read_seeds(files)
    say(f"writing {hubs:,} hubs")
    started = clock()
    plan = prepare(files, hubs, within, clock, now)
    write_s = clock() - started
    phases: dict[str, PhaseFigures] = {}
    for name, work in _WORK.items():
        say(f"measuring: {name}")
        timed, memory = in_new_process(work, plan)
        phases[name] = _figures(timed, memory)
        say(f"{name}: {phases[name].median_s:.3f} s")
    written = sum(path.stat().st_size for path in plan.seeds.rglob("*.yaml"))
    return ReloadFigures(hubs, hubs * FACTS_A_HUB, written / 2**20, write_s, phases)


def prepare(real: SeedFiles, hubs: int, within: Path, clock: Clock, now: Now) -> Plan:
    """Write the made-up seeds into an empty folder, and plan what is asked of them and which of them are changed."""
    seeds = within / "seeds"
    places = [hubs * turn // EDITS for turn in range(EDITS)]
    kept: dict[int, MadeUp] = {}
    write_folder(seeds, _keeping(made_up(hubs, SEED), {*places, hubs // 2}, kept), real)
    first = companies_of(kept[hubs // 2])
    edits = tuple(_edits(seeds, topics_of(words_of(real)), kept, places))
    return Plan(seeds, within / "knowledge.db", within / "obvious.db", first, edits, clock, now)


def _keeping(hubs: Iterable[MadeUp], places: set[int], kept: dict[int, MadeUp]) -> Iterator[MadeUp]:
    """The same hubs; those at some places are kept, since all of them would be too many."""
    for place, one in enumerate(hubs):
        if place in places:
            kept[place] = one
        yield one


def _edits(seeds: Path, topics: tuple[str, ...], hubs: dict[int, MadeUp], places: Iterable[int]) -> Iterator[Edit]:
    """A change at each place, on top of those before it: of few hubs, one may come more than once."""
    for turn, place in enumerate(places):
        hubs[place], expected = edited(hubs[place], turn)
        yield Edit(hub_path(seeds, hubs[place]), hub_text(hubs[place], topics), expected)


def _figures(timed: Timed, memory: Memory | None) -> PhaseFigures:
    held = (memory.one, memory.together, memory.processes) if memory else (None, None, None)
    return PhaseFigures(timed.seconds, timed.lag_ms, timed.answer_ms, *held)
