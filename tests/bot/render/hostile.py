"""Texts that nobody should write, in any length: for whatever comes from seeds, questions, names and letters."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from knowledge import Language

# Each would do something at Discord.
EXAMPLES = (
    "@everyone @here",
    "<@123456789012345678> <@!1> <@&123456789012345678> <#123456789012345678>",
    "[click](https://evil.example) [x](<https://evil.example>)",
    "https://evil.example HTTP://evil.example",
    "discord.gg/abc and discord.com/invite/abc and discordapp.com/invite/abc x_discord.gg/abc",
    "```\nfence\n``` `code` ||spoiler||",
    "# heading\n- # heading\n- - 1. list\n-# small\n> quote\n>>> quote\n1. list",
    "**bold** __under__ _slanted_ ~~gone~~",
    "</ask:1> <t:0:R> <:emoji:1> <a:b:1>",
    "a\u202eb\0c\ud800d\x1b",
    "\\[a](b)",
)
# No seed begins with a space, but anything may follow, far longer than anything that the seeds allow.
PIECES = (
    *(
        "a",
        " ",
        "\n",
        "中",
        "😀",
        "\u202e",
        "\u0301",
        "\x00",
        "\ud83d",
        "\\",
        "{",
        "}",
        "{name}",
        "{0}",
        "%s",
        ":",
        ".",
    ),
    *(
        "*",
        "_",
        "__",
        "~~",
        "||",
        "`",
        "```",
        "\n# ",
        "\n-# ",
        "\n> ",
        "\n>>> ",
        "\n- ",
        "\n1. ",
        "# ",
        "-# ",
        "> ",
        "1. ",
    ),
    *("@everyone ", "@here", "<@4343>", "<@&1>", "<@!123456789012345678>", "<#1>", "</ask:1>", "<t:0:R>", "<t:1:R>"),
    *("<:a:1>", "<a:b:1>", "](http://x)", "[x](<https://x.example>)", "[x](https://evil.example)"),
    *("https://x.example/y", "discord.gg/abc", "discordapp.com/invite/abc"),
)
HOSTILE = st.builds(
    lambda pieces, times: "x" + "".join(pieces) * times,
    st.lists(st.sampled_from(PIECES), max_size=5),
    st.sampled_from([0, 1, 25, 300, 900]),
)
LANGUAGES: tuple[Language, ...] = ("en", "zh")
# The fixtures are values that nobody changes, so examples may share them.
FREELY = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
