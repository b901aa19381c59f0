"""Examples are found once a version, and anew when another one is served."""

from pathlib import Path

from bot.desk import Examples
from bot.desk.examples import MOST
from knowledge import Engine, Language
from tests.small_seeds import write_small_seeds


class Counting(Engine):
    """Counts how often it is asked for examples."""

    asked = 0

    def examples(self, language: Language, most: int) -> tuple[str, ...]:
        self.asked += 1
        return super().examples(language, most)


async def test_examples_are_found_once_a_language(seeds: Path) -> None:
    engine, examples = Counting.over(seeds), Examples()
    assert isinstance(engine, Counting)
    english = [await examples.of(engine, "en") for _ in range(3)]
    chinese = [await examples.of(engine, "zh") for _ in range(3)]
    assert engine.asked == 2
    assert english == [engine.examples("en", MOST)] * 3
    assert chinese == [engine.examples("zh", MOST)] * 3


async def test_another_version_has_examples_of_its_own(seeds: Path, tmp_path: Path) -> None:
    folder = write_small_seeds(tmp_path / "seeds")
    for hub in (folder / "hubs").iterdir():
        hub.write_text(hub.read_text(encoding="utf-8").replace("where is", "in which city is"), encoding="utf-8")
    examples = Examples()
    before = await examples.of(Engine.over(seeds), "en")
    after = await examples.of(Engine.over(folder), "en")
    assert before
    assert after
    assert before != after
