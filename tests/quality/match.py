"""Reference answer check for questions.yaml.

matches(answer_text, question_entry) -> (ok, [missing items])

Rules
- NFKC, case-folded, curly quotes -> straight, dashes -> '-', all middle dots/bullets -> '·', whitespace collapsed,
  zero-width characters removed (except when testing must_not_include, which looks at the raw text).
- Every item of must_include has to be found; an item that is a list is found when ANY of its alternatives is.
- A term that starts/ends with a digit has to stand on number boundaries ('18' does not match '118', '1,800' or '18.5';
  '43.5' does not match '43.55').
- A term that starts with a letter has to start at a word boundary ('pharma' matches 'pharmaceutical').
  Purely alphabetic terms of <= 4 letters also need a word boundary at the end ('ten' does not match 'tenant').
- answerable: false -> must_include is empty; the harness must test for a "don't know" answer in its own way
  (flag or marker phrase of the bot). Near topics may be offered.
- must_not_include (optional): raw, case-insensitive substring must NOT be in the answer.
- hub: entity id of ../research/facts.yaml, a list where several hubs belong to the answer, or null. p4-center has the parent
  beijing-e-town; a bot that models it as part of E-Town should be accepted.
"""

import re
import unicodedata


def norm(s):
    s = unicodedata.normalize("NFKC", s)
    for a in "\u200b\u200c\u200d\u2060\ufeff":
        s = s.replace(a, "")
    for a, b in (
        ("\u2018", "'"),
        ("\u2019", "'"),
        ("\u201c", '"'),
        ("\u201d", '"'),
        ("\u2013", "-"),
        ("\u2014", "-"),
        ("\u2011", "-"),
        ("\u2022", "·"),
        ("\u2027", "·"),
        ("\u22c5", "·"),
        ("\u30fb", "·"),
    ):
        s = s.replace(a, b)
    return re.sub(r"\s+", " ", s).strip().casefold()


def term_re(t):
    t = norm(t)
    p = re.escape(t)
    if t[0].isdigit():
        p = r"(?<!\d)(?<!\d[.,])" + p
    elif t[0].isascii() and t[0].isalpha():
        p = r"(?<![a-z0-9])" + p
    if t[-1].isdigit():
        p = p + r"(?!\d)(?![.,]\d)"
    elif t.isascii() and t.isalpha() and len(t) <= 4:
        p = p + r"(?![a-z])"
    return re.compile(p)


def found(item, text):
    alts = item if isinstance(item, list) else [item]
    return any(term_re(a).search(text) for a in alts)


def matches(answer, entry):
    t = norm(answer)
    e = entry["expects"]
    miss = [m for m in e["must_include"] if not found(m, t)]
    bad = [x for x in e.get("must_not_include") or [] if x.lower() in answer.lower()]
    return (not miss and not bad), miss + [("forbidden", b) for b in bad]
