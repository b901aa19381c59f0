"""The commands in the READMEs exist: what a reader copies from them runs."""

import contextlib
import io
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from discord import app_commands

from bot.cli.parser import parser
from bot.commands import commands_of as commands_over
from bot.desk import Desk
from bot.settings import CHECKOUT
from tests.pictures import FOLDER, LARGEST, PICTURES

READMES = (CHECKOUT / "README.md", CHECKOUT / "seeds/README.md")
BLOCK = re.compile(r"^(?P<fence>```+|~~~+)[^\n]*\n(?P<code>.*?)^(?P=fence)", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"^    (.*)$", re.MULTILINE)
SPAN = re.compile(r"`([^`\n]+)`")
PICTURE = re.compile(r"!\[[^\]]+\]\(docs/pictures/([\w-]+)\.png\)")
TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)
ASSIGNMENT = re.compile(r"[A-Z_]+=")
SEPARATORS = {"|", "||", "&&", ";", "&"}
REDIRECTIONS = {"<", ">", ">>"}


def code_of(readme: Path) -> str:
    """The fenced and the indented blocks of a README, continued lines joined."""
    text = readme.read_text(encoding="utf-8")
    fenced = [block["code"] for block in BLOCK.finditer(text)]
    indented = INDENTED.findall(BLOCK.sub("", text))
    return "\n".join((*fenced, *indented)).replace("\\\n", " ")


def commands_of(line: str) -> Iterator[list[str]]:
    """The commands of a shell line, without assignments before them and redirections after them."""
    lexer = shlex.shlex(line.strip().removeprefix("$ "), posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    command: list[str] = []
    words = iter([*lexer, ";"])
    for word in words:
        if word in SEPARATORS:
            yield command
            command = []
        elif word in REDIRECTIONS:
            next(words)
        elif command or not ASSIGNMENT.match(word):
            command.append(word)


def hubwise_commands(readme: Path) -> list[list[str]]:
    """The arguments of every command line for hubwise in a README's blocks."""
    found = []
    for line in code_of(readme).splitlines():
        if re.search(r"\bhubwise |-m bot ", line):
            for name, *arguments in filter(None, commands_of(line)):
                if name.rpartition("/")[2] == "hubwise":
                    found.append(arguments)
                elif name.rpartition("/")[2].startswith("python") and arguments[:2] == ["-m", "bot"]:
                    found.append(arguments[2:])
    return found


def made_targets(readme: Path) -> set[str]:
    """Every X of a `make X` in a README, in a block or within a sentence."""
    spans = [span for span in SPAN.findall(readme.read_text(encoding="utf-8")) if span.startswith("make ")]
    lines = [line.strip().removeprefix("$ ") for line in code_of(readme).splitlines()]
    found: set[str] = set()
    for line in (*spans, *(line for line in lines if line.startswith("make "))):
        _, *words = line.partition("#")[0].replace("&&", " ").split()
        found |= {word for word in words if re.fullmatch(r"[a-z-]+", word) and word != "make"}
    return found


def test_every_target_of_make_in_a_readme_exists() -> None:
    targets = set(TARGET.findall((CHECKOUT / "Makefile").read_text(encoding="utf-8")))
    named = set().union(*map(made_targets, READMES))
    assert "run" in named
    assert named <= targets


@pytest.mark.parametrize("readme", READMES, ids=lambda readme: str(readme.relative_to(CHECKOUT)))
def test_every_command_line_in_a_readme_is_understood(readme: Path) -> None:
    misunderstood = []
    for arguments in hubwise_commands(readme):
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as said:
            try:
                parser().parse_args(arguments)
            except SystemExit as stop:
                if stop.code:
                    misunderstood.append((arguments, said.getvalue()))
    assert misunderstood == []


@pytest.mark.parametrize("readme", READMES, ids=lambda readme: str(readme.relative_to(CHECKOUT)))
def test_a_readme_shows_at_least_one_command_line(readme: Path) -> None:
    assert hubwise_commands(readme)


@pytest.mark.parametrize(
    ("line", "commands"),
    [
        ('$ hubwise ask "how big is I·Campus?"', [["hubwise", "ask", "how big is I·Campus?"]]),
        ("HUBWISE_DATA=/d hubwise run  # serves", [["hubwise", "run"]]),
        ("printf 'a\\nb\\n' | hubwise ask --jsonl > out", [["printf", "a\\nb\\n"], ["hubwise", "ask", "--jsonl"]]),
        ("hubwise ask --jsonl < questions && make test", [["hubwise", "ask", "--jsonl"], ["make", "test"]]),
    ],
)
def test_a_shell_line_is_read_as_the_shell_reads_it(line: str, commands: list[list[str]]) -> None:
    assert list(commands_of(line)) == commands


def test_the_readme_shows_every_picture_that_is_taken_and_no_other() -> None:
    shown = PICTURE.findall((CHECKOUT / "README.md").read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(picture.name for picture in PICTURES)
    assert sorted(shown) == sorted(path.stem for path in FOLDER.iterdir())
    assert [path.name for path in FOLDER.iterdir() if path.stat().st_size > LARGEST] == []


def test_the_readme_names_every_command() -> None:
    def nothing_served() -> Desk:
        raise AssertionError("whoever only names the commands does not serve them")

    spans = " ".join(SPAN.findall((CHECKOUT / "README.md").read_text(encoding="utf-8")))
    for command in commands_over(nothing_served):
        if not isinstance(command, app_commands.ContextMenu):
            assert f"/{command.name}" in spans
        for below in command.commands if isinstance(command, app_commands.Group) else ():
            assert str(below.name) in spans
