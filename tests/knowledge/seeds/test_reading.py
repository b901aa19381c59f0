"""Safe reading: whatever YAML could be made to do, it is refused in a moment, with file, line and column."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from knowledge.seeds.reading import read_tree
from tests.knowledge.conftest import Pantry

PLAIN = "allowed: plain values only"
FIRST_LINE = "- {id: place, label: Place, zh: 地点}\n"


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    started = time.perf_counter()
    yield
    assert time.perf_counter() - started < seconds


def merge_key_bomb() -> str:
    lines = ["a0: &a0 {k: v}"] + [f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 30)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("id: &here a\n", f"2:5: an anchor (&name); {PLAIN}"),
        ("id: *here\n", f"2:5: an alias (*name); {PLAIN}"),
        ("id: !!python/object/apply:os.system [ls]\n", "2:5: a tag (tag:yaml.org,2002:python/object/apply:os.system)"),
        ("id: !!int 3\n", f"2:5: a tag (tag:yaml.org,2002:int); {PLAIN}"),
        ("id: ! 3\n", None),
        ("id: 'a'\n", None),
        ("id: a\n---\nid: b\n", "3:1: a second document; allowed: one a file"),
        ("id: a\nid: b\n", "3:1: the key 'id' a second time; the first is on line 2"),
        ("a:\n  - b: {c: 1, d: 2, c: 3}\n", "3:21: the key 'c' a second time; the first is on line 3"),
        ("id: a\n\tname: b\n", "3:1: not YAML: found a tab character that violates indentation"),
        ("id: 亦\0庄\n", "2:6: not YAML: control characters are not allowed"),
        ("[a, b]: c\n", "2:1: a list or mapping as a key; allowed: text"),
        ("id: [a\n", "3:1: not YAML: did not find expected ',' or ']'"),
        ('id: "\\ud800"\n', "2:8: not YAML: found invalid Unicode character escape code"),
        ("[" * 100_000, "2:33: nested deeper than 32 levels"),
        ("{a: " * 100_000, "2:129: nested deeper than 32 levels"),
        ("- " * 100_000, "2:65: nested deeper than 32 levels"),
        (merge_key_bomb(), f"2:5: an anchor (&name); {PLAIN}"),
        ("- \n" * 600_000, "100001:2: more than 100,000 values in one file"),
        ("a:\n" * 600_000, "3:1: the key 'a' a second time; the first is on line 2"),
        ("x" * 2 * 1024 * 1024, "the file is longer than 2,097,152 bytes"),
    ],
    ids=lambda given: None if given is None else given[:24].encode("ascii", "replace").decode(),
)
def test_hostile_yaml_is_refused_within_a_second(content: str, problem: str | None) -> None:
    with at_most(1):
        tree, problems = read_tree("hubs/x.yaml", f"# a curator's remark\n{content}".encode())

    if problem is None:
        assert problems == ()
    else:
        assert problem in str(problems[0])
        assert tree.content is None


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (FIRST_LINE.encode() + b"- {id: \xff}\n", "2:8"),
        (FIRST_LINE.encode("utf-16"), "1:1"),
        (FIRST_LINE.encode("gb18030"), "1:33"),
        (FIRST_LINE.encode()[:-4], "1:34"),
    ],
)
def test_what_is_not_utf_8_is_refused_where_it_begins_to_be_something_else(content: bytes, place: str) -> None:
    _, (problem,) = read_tree("topics.yaml", content)

    assert str(problem).startswith(f"topics.yaml:{place}: not UTF-8 text: ")


def test_every_scalar_is_text_and_only_an_empty_one_is_nothing() -> None:
    tree, problems = read_tree(
        "x.yaml", b"a: NO\nb: 017\nc: 12:30:45\nd: ''\ne:\nf: ~\n2023-11-21: {g: , h: 1.0}\n<<: z\n"
    )

    assert problems == ()
    assert tree.content == {
        "a": "NO",
        "b": "017",
        "c": "12:30:45",
        "d": "",
        "e": None,
        "f": "~",
        "2023-11-21": {"g": None, "h": "1.0"},
        "<<": "z",
    }


def test_the_place_of_what_is_missing_is_the_place_of_what_misses_it() -> None:
    tree, _ = read_tree("x.yaml", b"name: a\nfacts:\n  - id: b\n    cues: [x, yy]\n")

    assert tree.place(("facts", 0, "cues", 1)) == (4, 15)
    assert tree.place(("facts", 0, "source")) == (3, 5)
    assert tree.place(("form",)) == (1, 1)


def test_a_file_full_of_mistakes_is_given_up_after_a_hundred(pantry: Pantry) -> None:
    with at_most(1):
        problems = pantry.holding("topics.yaml", FIRST_LINE + "- {id: A}\n" * 2_000).problems()

    assert len(problems) == 101
    assert problems[-2] == "topics.yaml:35:3: more than 100 problems in this file; the rest is not listed"


def test_a_list_full_of_mistakes_is_given_up_after_a_hundred(pantry: Pantry) -> None:
    with at_most(1):
        problems = pantry.changed("vocabulary.yaml", "[campus, park]", f"[{'{},' * 10_000}]").problems()

    assert len(problems) == 101


def test_a_problem_quotes_no_more_than_a_line_or_two(pantry: Pantry) -> None:
    word = "x" * 200_000
    broken = pantry.changed("hubs/hill-park.yaml", "form: park", f"form: park\n? {word}\n: 1").holding(
        "units.yaml", f"- !{word} a"
    )

    assert [len(problem) < 600 for problem in broken.problems()] == [True, True]
