"""K4, K5 and K6, some of what `make faults` does: answers of one version, whatever is reloaded meanwhile."""

from pathlib import Path

from tests.faults.asking import asked_while_reloading
from tests.faults.broken_files import reloaded_with_broken_files
from tests.faults.table import all_wrong
from tests.faults.together import reloaded_together


async def test_each_answer_is_of_one_version_while_seeds_are_reloaded(tmp_path: Path) -> None:
    answers, _ = await asked_while_reloading(tmp_path, reloads=5)

    assert all_wrong(answers) == []
    assert len(answers) > 100


async def test_a_broken_missing_or_unreadable_file_changes_nothing_and_is_named(tmp_path: Path) -> None:
    assert all_wrong(await reloaded_with_broken_files(tmp_path)) == []


async def test_ten_reloads_at_once_are_one_and_all_are_told_of_it(tmp_path: Path) -> None:
    assert all_wrong(await reloaded_together(tmp_path, runs=2)) == []
