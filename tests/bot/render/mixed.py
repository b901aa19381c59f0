"""Texts as nobody should write them, in any length, for whatever comes from seeds, questions and letters."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

PIECES = (
    *(
        "a",
        " ",
        "\n",
        "中",
        "😀",
        "*",
        "```",
        "`",
        "||",
        "# ",
        "-# ",
        "> ",
        "1. ",
        "_",
        "~~",
        "\\",
        "{",
        "}",
        "{0}",
        ":",
    ),
    *("@everyone ", "@here", "<@4343>", "<@&1>", "<#1>", "<t:1:R>", "</ask:1>", "<a:x:1>", "[x](https://evil.example)"),
    *("https://evil.example/x", "discord.gg/abc", "\u202e", "\u0301", "\x00", "\ud83d", "%s"),
)
HOSTILE = st.builds(
    lambda pieces, times: "x" + "".join(pieces) * times,
    st.lists(st.sampled_from(PIECES), max_size=5),
    st.sampled_from([0, 1, 1, 25, 300, 900]),
)
LANGUAGES = st.sampled_from(["en", "zh"])
# The fixtures are values that nobody changes, so examples may share them.
FREELY = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
