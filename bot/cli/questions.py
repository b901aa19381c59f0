"""`hubwise chat` and `hubwise ask`: what was typed goes in, questions are answered, an exit code comes out."""

from __future__ import annotations

import argparse

from bot.cli.asking import ask_lines, ask_once, chat
from bot.cli.command import MISUSED, OK, Commands, Streams
from bot.settings import Settings
from knowledge import Engine


def add_parser(commands: Commands) -> None:
    """Register `hubwise chat` and `hubwise ask`."""
    talk = commands.add_parser(
        "chat", help="a conversation in the terminal; one question a line when the input is no terminal"
    )
    talk.set_defaults(run=_chat)
    ask = commands.add_parser("ask", help="answer one question, or one a line from standard input with --jsonl")
    ask.add_argument("question", nargs="?", help="the question")
    ask.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    ask.add_argument("--jsonl", action="store_true", help="read one question a line, print one JSON object a line")
    ask.add_argument("--conversation", action="store_true", help="with --jsonl: each line may follow the one before")
    ask.add_argument(
        "--explain", action="store_true", help="say how the question is understood and why facts won or lost"
    )
    ask.set_defaults(run=_ask)


def _chat(_: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    chat(Engine.over(settings.seeds), streams.lines, streams.out, terminal=streams.terminal)
    return OK


def _ask(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    alone = options.conversation or options.jsonl
    if options.jsonl == (options.question is not None) or (options.explain and alone) or alone != options.jsonl:
        streams.errors.write(
            "hubwise: ask takes a question, or --jsonl [--conversation] and questions on standard input\n"
        )
        return MISUSED
    engine = Engine.over(settings.seeds)
    if options.explain:
        streams.out.writelines(f"{line}\n" for line in engine.explain(options.question))
    elif options.jsonl:
        ask_lines(engine, streams.lines, streams.out, conversation=options.conversation)
    else:
        ask_once(engine, options.question, streams.out, as_json=options.json)
    return OK
