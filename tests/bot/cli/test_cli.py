"""The command line: what is typed, what is printed, how it ends."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.bot.conftest import Terminal
from tests.small_seeds import break_seeds, write_small_seeds

OK, FAILED, MISUSED, MISCONFIGURED = 0, 1, 2, 78


def leading(record: dict[str, Any]) -> str | None:
    """The first fact an answer stands on; how many more are told is the knowledge's to decide."""
    return record["facts"][0]["id"] if record["facts"] else None


def test_an_answer_is_readable_with_its_source_and_date(terminal: Terminal) -> None:
    ended = terminal.type("ask", "how big is River Park?")
    assert (ended.code, ended.errors) == (OK, "")
    answer, source = ended.out.splitlines()
    assert answer == "River Park measures 40 hectares."
    assert "“River Park in figures”, River Park, undated (as of 1 November 2023)" in source


def test_a_question_in_chinese_is_answered(terminal: Terminal) -> None:
    assert "40 hectares" in terminal.type("ask", "河畔园有多大").out


@pytest.mark.parametrize("question", ["", "   ", "\x00\x1b[2J", "?" * 10_000, "weather forecast", "\udcff", "🏞️🏞️"])
def test_what_has_no_answer_gets_a_sentence(terminal: Terminal, question: str) -> None:
    ended = terminal.type("ask", question)
    assert (ended.code, ended.errors) == (OK, "")
    assert ended.out.strip().endswith(("?", "."))


def test_an_answer_can_be_one_json_object(terminal: Terminal) -> None:
    ended = terminal.type("ask", "how big is River Park?", "--json")
    (record,) = ended.records
    took = record.pop("took_ms")
    assert isinstance(took, float)
    assert 0 <= took < 3_000
    assert record == {
        "question": "how big is River Park?",
        "outcome": "answered",
        "text": "River Park measures 40 hectares.",
        "facts": [{"id": "river-area", "hub": "river-park", "source": "leaflet", "as_of": "2023-11-01"}],
        "candidates": [],
    }


def test_lines_are_answered_one_by_one_in_order(terminal: Terminal) -> None:
    questions = ["how big is Harbour Campus", "how big is River Park", "weather forecast", "河畔园有多大"]
    ended = terminal.type("ask", "--jsonl", lines="\n".join(questions).encode())
    assert (ended.code, ended.errors) == (OK, "")
    assert [record["question"] for record in ended.records] == questions
    fields = ["question", "outcome", "text", "facts", "candidates", "took_ms"]
    assert all(list(record) == fields for record in ended.records)
    assert [leading(record) for record in ended.records] == ["harbour-area", "river-area", None, "river-area"]
    outcomes = [record["outcome"] for record in ended.records]
    assert outcomes[:2] + outcomes[3:] == ["answered"] * 3
    assert outcomes[2] in {"unsure", "unknown"}


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"   \t ",
        b"x" * 10_000,
        "河".encode() * 10_000,
        b"\x07\x1b[31m\x08where\x7f",
        b"\x00",
        b"\xff\xfe\xc3(",
        b"\xed\xa0\x80",
        "🏞️👩‍🔬🇨🇳".encode(),
        b"one\rtwo",
        b"\r",
        "next\x85line\u2028and\u2029paragraph".encode(),
        b"\xef\xbb\xbfhow big is River Park",
        b'{"question": "?"}',
        b"((((" * 500,
        b"\xcc\x81" * 2_000,
    ],
    ids=lambda line: repr(line[:12]),
)
def test_any_line_gives_exactly_one_line(terminal: Terminal, line: bytes) -> None:
    ended = terminal.type("ask", "--jsonl", lines=line + b"\nhow big is River Park\n")
    assert (ended.code, ended.errors) == (OK, "")
    assert len(ended.out.splitlines()) == 2
    strange, plain = ended.records
    assert strange["question"] == line.decode("utf-8", "replace").rstrip("\r")
    assert strange["outcome"] in {"answered", "unsure", "unknown"}
    assert strange["text"]
    assert leading(plain) == "river-area"


def test_a_line_end_of_windows_belongs_to_no_question(terminal: Terminal) -> None:
    ended = terminal.type("ask", "--jsonl", lines=b"how big is River Park\r\nhow big is Harbour Campus\r\n")
    assert [record["question"] for record in ended.records] == ["how big is River Park", "how big is Harbour Campus"]


def test_no_lines_give_no_lines(terminal: Terminal) -> None:
    ended = terminal.type("ask", "--jsonl")
    assert (ended.code, ended.out, ended.errors) == (OK, "", "")


def test_each_line_is_a_conversation_of_its_own(terminal: Terminal) -> None:
    lines = b"who runs River Park?\nand how big is it?\nwho runs Harbour Campus?\nand how big is it?\n"
    _, first, _, second = terminal.type("ask", "--jsonl", lines=lines).records
    assert {**first, "took_ms": 0} == {**second, "took_ms": 0}


def test_lines_of_a_conversation_follow_each_other(terminal: Terminal) -> None:
    lines = b"who runs River Park?\nand how big is it?\nwho runs Harbour Campus?\n\nand how big is it?\n"
    records = terminal.type("ask", "--jsonl", "--conversation", lines=lines).records
    assert len(records) == 5
    assert (leading(records[1]), leading(records[4])) == ("river-area", "harbour-area")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "COMMAND"),
        (["dance"], "dance"),
        (["ask"], "--jsonl"),
        (["ask", "where?", "--jsonl"], "--jsonl"),
        (["ask", "where?", "--conversation"], "--conversation"),
        (["ask", "where", "is", "it"], "unrecognized arguments: is it"),
        (["ask", "--loud", "where?"], "--loud"),
        (["seeds"], "verb"),
        (["seeds", "eat"], "eat"),
        (["chat", "now"], "now"),
    ],
)
def test_misuse_is_told_in_a_sentence(terminal: Terminal, arguments: list[str], said: str) -> None:
    ended = terminal.type(*arguments)
    assert (ended.code, ended.out) == (MISUSED, "")
    assert "hubwise" in ended.errors
    assert said in ended.errors


def test_help_names_every_command(terminal: Terminal) -> None:
    ended = terminal.type("--help")
    assert (ended.code, ended.errors) == (OK, "")
    assert all(f"\n    {command} " in ended.out for command in ("chat", "ask", "run", "sync", "seeds"))


def test_good_seeds_are_summed_up(terminal: Terminal, seeds: Path) -> None:
    for ended in (
        terminal.type("seeds", "check"),
        terminal.with_settings(HUBWISE_SEEDS="/no").type("seeds", "check", str(seeds)),
    ):
        assert (ended.code, ended.errors) == (OK, "")
        assert ended.out == f"{seeds}: good. 2 hubs, 6 facts, 4 other entities, 2 sources.\n"


def test_every_problem_of_bad_seeds_is_listed_with_its_place(terminal: Terminal, tmp_path: Path) -> None:
    broken = break_seeds(write_small_seeds(tmp_path))
    ended = terminal.type("seeds", "check", str(broken))
    assert (ended.code, ended.out) == (FAILED, "")
    source, attribute, count = ended.errors.splitlines()
    assert source.startswith("hubs/river-park.yaml:26:5: ")
    assert "nowhere" in source
    assert attribute.startswith("hubs/river-park.yaml:29:5: ")
    assert "weather" in attribute
    assert count == "2 problems in the seeds"


def test_a_flood_of_problems_is_cut_and_counted(terminal: Terminal, tmp_path: Path) -> None:
    topics = "\n".join(f"- {{id: topic-{number}, label: a, zh: b, colour: red}}" for number in range(100))
    (tmp_path / "topics.yaml").write_text(topics, encoding="utf-8")
    ended = terminal.type("seeds", "check", str(tmp_path))
    *problems, rest, count = ended.errors.splitlines()
    assert (ended.code, ended.out) == (FAILED, "")
    assert len(problems) == 10
    assert all(re.match(r"\S+:\d+:\d+: \S", problem) for problem in problems)
    total = int(count.split()[0])
    assert total > 100
    assert rest == f"and {total - 10} more"


@pytest.mark.parametrize("arguments", [["ask", "where?"], ["ask", "--jsonl"], ["chat"]])
def test_nothing_is_answered_over_broken_seeds(terminal: Terminal, tmp_path: Path, arguments: list[str]) -> None:
    broken = break_seeds(write_small_seeds(tmp_path))
    ended = terminal.with_settings(HUBWISE_SEEDS=str(broken)).type(*arguments, lines=b"how big is River Park\n")
    assert (ended.code, ended.out) == (MISCONFIGURED, "")
    assert "hubs/river-park.yaml:26:5: " in ended.errors
    assert "2 problems in the seeds" in ended.errors


def test_a_seeds_folder_that_is_not_there_is_named(terminal: Terminal) -> None:
    ended = terminal.with_settings(HUBWISE_SEEDS="/no/such/folder").type("ask", "where?")
    assert (ended.code, ended.out) == (MISCONFIGURED, "")
    assert "no such folder: /no/such/folder" in ended.errors


def test_piped_lines_are_a_conversation_without_prompts(terminal: Terminal) -> None:
    lines = b"how big is River Park?\n\nand how big is it?"
    ended = terminal.type("chat", lines=lines)
    assert (ended.code, ended.errors) == (OK, "")
    first, _, empty, second, _ = ended.out.splitlines()
    assert "no question" in empty
    assert first == second
    assert "> " not in ended.out


def test_a_person_is_greeted_prompted_and_let_go_by_an_empty_line(terminal: Terminal) -> None:
    ended = terminal.type("chat", lines=b"how big is River Park?\n\nhow big is Harbour Campus?\n", person=True)
    greeting, asked, rest = ended.out.split("\n> ")
    assert ended.code == OK
    assert "Harbour Campus, River Park" in greeting
    assert asked.startswith("River Park measures 40 hectares.")
    assert rest.strip() == ""


def test_the_end_of_input_ends_a_conversation(terminal: Terminal) -> None:
    assert terminal.type("chat", person=True).code == OK
    assert terminal.type("chat").out == ""


@pytest.mark.parametrize("command", ["run", "sync"])
def test_without_a_token_one_sentence_says_what_to_set(terminal: Terminal, command: str) -> None:
    ended = terminal.type(command)
    assert (ended.code, ended.out) == (MISCONFIGURED, "")
    assert ended.errors.count("\n") == 1
    assert "HUBWISE_DISCORD_TOKEN" in ended.errors


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HUBWISE_DISCORD_API_URL", "ftp://discord.example"),
        ("HUBWISE_DISCORD_GATEWAY_URL", "http://discord.example"),
        ("HUBWISE_DISCORD_TOKEN_FILE", "/no/such/file"),
        ("HUBWISE_DISCORD_TOKEN", "two words"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(terminal: Terminal, name: str, value: str) -> None:
    ended = terminal.with_settings(**{name: value}).type("run")
    assert (ended.code, ended.out) == (MISCONFIGURED, "")
    assert ended.errors.startswith(f"hubwise: {name}")
    assert ended.errors.count("\n") == 1


def test_a_discord_that_cannot_be_reached_is_one_sentence(terminal: Terminal, unused_tcp_port: int) -> None:
    address = f"http://127.0.0.1:{unused_tcp_port}/api/v10"
    ended = terminal.with_settings(**{"HUBWISE_DISCORD_TOKEN": "never-heard", "HUBWISE_DISCORD_API_URL": address}).type(
        "sync"
    )
    assert (ended.code, ended.out) == (FAILED, "")
    assert ended.errors.startswith("hubwise: Discord cannot be reached")
    assert ended.errors.count("\n") == 1
    assert "never-heard" not in ended.errors


def test_json_is_plain_text_in_every_script(terminal: Terminal) -> None:
    ended = terminal.type("ask", "--json", "河畔园有多大")
    assert "河畔园有多大" in ended.out
    assert json.loads(ended.out)["outcome"] == "answered"


def test_an_explanation_says_what_was_understood_and_what_each_fact_leaves_open(terminal: Terminal) -> None:
    ended = terminal.type("ask", "--explain", "how many hectares has River Park")

    lines = ended.out.splitlines()
    assert ended.code == 0
    assert lines[0] == "read as: how many hectares has river park"
    assert any(line.startswith("names river-park") for line in lines)
    assert any("leaves open" in line for line in lines)


def test_an_explanation_is_of_one_question(terminal: Terminal) -> None:
    ended = terminal.type("ask", "--explain", "--jsonl")

    assert ended.code == 2
    assert "ask takes a question" in ended.errors
