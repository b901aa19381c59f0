"""Questions that nobody could answer: curators see them, take over YAML or close them."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.diary import Asked
from playground.server import Person
from tests.end_to_end.staff import TENANTS, ZH, House, files_of, house, until
from tests.small_seeds import write_small_seeds


@pytest.fixture
async def staffed(tmp_path: Path) -> AsyncIterator[House]:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as made:
        yield made


async def ask(staffed: House, person: Person, question: str = TENANTS) -> None:
    await staffed.local.slash(person, staffed.local.general, "ask", question=question)
    await staffed.bot.desk().notes.settled()


async def test_what_was_asked_in_vain_is_ranked_and_its_yaml_is_handed_out(staffed: House) -> None:
    for question in (TENANTS, "which tenants does River Park have?", "who is the mayor of River Park"):
        await ask(staffed, staffed.local.member, question)

    gaps = await staffed.knowledge("gaps")

    assert gaps.ephemeral
    assert "2 gaps, asked 3 times" in gaps.text
    assert gaps.text.index(TENANTS) < gaps.text.index("mayor")
    assert str(staffed.local.member.id) not in gaps.text
    handed = await staffed.local.press(staffed.local.admin, gaps.message, "YAML to take over")
    ((name, yaml),) = files_of(staffed.local, handed.message).items()
    assert name.endswith(".yaml")
    assert TENANTS in yaml


async def test_what_nobody_wants_is_closed_with_all_its_phrasings(staffed: House) -> None:
    for question in (TENANTS, "which tenants does River Park have?"):
        await ask(staffed, staffed.local.member, question)
    gaps = await staffed.knowledge("gaps")
    await staffed.local.press(staffed.local.admin, gaps.message, "Not wanted")
    await until(staffed.local, lambda: "No open gaps" in gaps.text)
    assert await staffed.diary.gaps.open() == ()


async def test_gaps_in_chinese_and_from_direct_messages(staffed: House) -> None:
    local = staffed.local
    person = local.speak(local.admin, ZH)
    await local.slash(local.member, local.dm(local.member), "ask", question=TENANTS)
    await staffed.bot.desk().notes.settled()
    gaps = await local.slash(person, local.general, "知识库 缺口")
    assert "1个缺口" in gaps.text


async def test_gaps_of_another_server_are_not_seen(staffed: House) -> None:
    number = await staffed.diary.gaps.note(Asked(TENANTS, "en", "unknown", guild=12345), staffed.bot.desk().now())
    gaps = await staffed.knowledge("gaps")
    assert "No open gaps" in gaps.text
    for press in (f"h1:gap-yaml:{number}:", f"h1:gap-close:{number}.0:"):
        forged = await staffed.local.forge(staffed.local.admin, gaps.message, press)
        await until(staffed.local, lambda: "expired" in forged.text)  # noqa: B023  it is waited for in the loop
    assert len(await staffed.diary.gaps.open()) == 1


async def test_many_gaps_are_paged_in_place(staffed: House) -> None:
    for question in (
        "who is the mayor of the moon",
        "does River Park have a swimming pool",
        "which football club won in 1954",
        "what does lunch cost at Harbour Campus",
        "how many trees grow in Ningbo",
        "when was the tram line opened",
        "is parking free on Sundays",
    ):
        await ask(staffed, staffed.local.member, question)
    gaps = await staffed.knowledge("gaps")
    assert "page 1 of" in gaps.text
    await staffed.local.press(staffed.local.admin, gaps.message, "Next")
    await until(staffed.local, lambda: "page 2 of" in gaps.text)


async def test_a_gap_holds_nobody_whom_its_question_mentions(staffed: House) -> None:
    local = staffed.local
    mentions = f"<@{local.admin.id}> <@!123456789012345678> <@&123456789012345678>"
    answered = await local.slash(local.member, local.general, "ask", question=f"how big is River Park {mentions}")
    assert "40 hectares" in answered.text
    await local.slash(local.member, local.general, "ask", question=f"{TENANTS} {mentions}")
    # The reply comes before the note of it.
    for _ in range(100):
        if found := await staffed.diary.gaps.open():
            break
        await asyncio.sleep(0.02)
    assert [gap.text for gap in found] == [TENANTS]
