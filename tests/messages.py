"""Messages that the bot says: its source goes in, every message in it comes out; run, it brings the catalogue in line.

A message is the first text given to a Speech, which is named `words` wherever it is used, or to `message`, `named` or
`described`. Run as `python -m tests.messages`, it adds what is missing in the catalogue, untranslated, and drops what
nobody says any more.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "bot" / "speech" / "locale" / "zh_CN.po"
SAYING = frozenset({"words", "message", "named", "described"})
Message = str | tuple[str, str]


def messages() -> dict[Message, str]:
    """Every message with the file it is first said in."""
    found: dict[Message, str] = {}
    for file in sorted((ROOT / "bot").rglob("*.py")):
        for message in _said(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(message, file.relative_to(ROOT).as_posix())
    return found


def _said(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        texts = [text.value for text in node.args if isinstance(text, ast.Constant) and isinstance(text.value, str)]
        match node.func:
            case ast.Name(id=name) if name in SAYING and texts:
                yield texts[0]
            case ast.Call(func=ast.Name(id="speech")) if texts:
                yield texts[0]
            case ast.Attribute(value=ast.Name(id="words"), attr="many") if len(texts) >= 2:
                yield (texts[0], texts[1])


def catalogue() -> Catalog:
    """The Chinese catalogue as it is."""
    with FILE.open("rb") as lines:
        return read_po(lines, locale="zh_CN")


def key(message_id: str | list[str] | tuple[str, ...]) -> Message:
    """A catalogue's id as a message."""
    return message_id if isinstance(message_id, str) else (message_id[0], message_id[1])


def bring_in_line() -> None:
    """Write the catalogue anew: what is said, in the order of the messages, with the translations there are."""
    before = {key(one.id): one.string for one in catalogue() if one.id}
    after = Catalog(locale="zh_CN", project="Hubwise", version="0.1", charset="utf-8", fuzzy=False)
    for said, file in sorted(messages().items(), key=lambda item: (item[1], str(item[0]))):
        after.add(said, before.get(said, ""), locations=[(file, 0)])
    with FILE.open("wb") as lines:
        write_po(lines, after, width=0, omit_header=True, include_lineno=False)


if __name__ == "__main__":
    bring_in_line()
