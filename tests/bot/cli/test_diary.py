"""`hubwise diary`: backups, going back to one, and erasing a person, as somebody types it."""

import asyncio
from pathlib import Path

import pytest

from bot.diary import Asked, Diary
from tests.bot.conftest import Terminal
from tests.bot.diary.moments import at
from tests.bot.diary.people import ENTRIES, entries, take_part

PERSON = 80351110224678912


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A diary with a person in it, where the terminal's settings say."""
    file = tmp_path / "data" / "diary.sqlite"

    async def make() -> None:
        async with Diary.open(file) as diary:
            await take_part(diary, PERSON)

    asyncio.run(make())
    return file


def there_of(file: Path, person: int) -> int:
    async def count() -> int:
        async with Diary.open(file) as diary:
            return await entries(diary, person)

    return asyncio.run(count())


def test_a_backup_is_written_and_restored(terminal: Terminal, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copies" / "copy.sqlite"

    backed_up = terminal.type("diary", "backup", str(copy))
    erased = terminal.type("diary", "erase", "--user", str(PERSON))
    gone = there_of(file, PERSON)
    restored = terminal.type("diary", "restore", str(copy))

    assert (backed_up.code, erased.code, restored.code) == (0, 0, 0)
    assert backed_up.out == f"backed up: {copy}, {copy.stat().st_size:,} bytes\n"
    assert restored.out.startswith(f"restored: {file} is what {copy} was\nthe diary that was there is {file}.replaced-")
    assert (gone, there_of(file, PERSON)) == (0, ENTRIES)


def test_an_erasure_is_counted_and_stands_in_the_audit(terminal: Terminal, file: Path) -> None:
    kept = file.parent / "backups" / "diary-2026-11-23.sqlite"
    terminal.type("diary", "backup", str(kept))

    ended = terminal.type("diary", "erase", "--user", str(PERSON))

    assert ended.out == (
        "erased: 6 entries (1 waits, 1 feedback, 1 letters, 1 conversations, 1 answers, 1 in the audit,"
        " 0 follows, 0 deliveries)\n"
        f"not touched: the backup {kept}\n"
    )
    assert (str(PERSON).encode() in file.read_bytes()) is False

    async def latest() -> str:
        async with Diary.open(file) as diary:
            return " ".join(f"{entry.who} {entry.what}" for entry in await diary.audit.latest())

    assert asyncio.run(latest()) == "terminal erase erased reload"


def test_a_running_bot_keeps_its_diary_to_itself(terminal: Terminal, file: Path, tmp_path: Path) -> None:
    async def try_all() -> list[str]:
        async with Diary.open(file) as diary:
            await diary.backup(tmp_path / "copy.sqlite")
            tries = (("backup", "x"), ("restore", str(tmp_path / "copy.sqlite")), ("erase", "--user", "1"))
            ended = [await asyncio.to_thread(terminal.type, "diary", *words) for words in tries]
            await diary.gaps.note(Asked("goes on", "en", "unknown"), at())
        assert [one.code for one in ended] == [1, 1, 1]
        return [one.errors for one in ended]

    for errors in asyncio.run(try_all()):
        assert "another Hubwise is using it" in errors
        assert errors.count("\n") == 1


def test_where_there_is_no_diary_none_is_made(terminal: Terminal, tmp_path: Path) -> None:
    for words in (("backup", str(tmp_path / "copy.sqlite")), ("erase", "--user", "1")):
        ended = terminal.type("diary", *words)

        assert (ended.code, ended.errors) == (1, f"hubwise: there is no diary yet: {tmp_path / 'data/diary.sqlite'}\n")
    assert not (tmp_path / "data").exists()


def test_what_is_no_diary_is_not_restored(terminal: Terminal, file: Path, tmp_path: Path) -> None:
    (tmp_path / "other").write_text("something else", encoding="utf-8")

    for name in ("other", "missing"):
        ended = terminal.type("diary", "restore", str(tmp_path / name))

        assert ended.code == 1
        assert f"{tmp_path / name} is no diary" in ended.errors
    assert there_of(file, PERSON) == ENTRIES


@pytest.mark.parametrize("given", ["", "0", "-1", "x", "1.5", "٣", str(2**63), "9" * 1_000])
def test_what_is_no_id_of_a_person_is_misuse(terminal: Terminal, file: Path, given: str) -> None:
    ended = terminal.type("diary", "erase", f"--user={given}")

    assert ended.code == 2
    assert "is no id of a person on Discord" in ended.errors


def test_a_damaged_diary_is_said_to_be_mended(terminal: Terminal, file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"garbage" * 1_000)

    ended = terminal.type("diary", "backup", str(tmp_path / "copy.sqlite"))

    assert ended.code == 0
    assert f"the diary was damaged: it is now {file}.damaged-" in ended.errors
    assert "there is no good backup" in ended.errors


def test_a_diary_on_a_server_is_left_to_the_server(terminal: Terminal) -> None:
    server = terminal.with_settings(HUBWISE_DIARY_URL="postgresql+nobody://hubwise:secret@127.0.0.1:1/hubwise")

    for words in (("restore", "x"), ("backup", "x")):
        ended = server.type("diary", *words)

        assert ended.code == 1
        assert "secret" not in ended.errors
        assert "server" in ended.errors or "cannot be used" in ended.errors
