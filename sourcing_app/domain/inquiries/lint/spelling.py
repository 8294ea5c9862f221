"""Words that are no English ones: their spelling is checked, names and codes are let be (R56)."""

import re
from collections.abc import Iterable, Iterator

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.lint.dictionaries import Speller
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import excerpt

_TOKEN = re.compile(r"\S+")
_CODE = re.compile(r"[\d@\\_#$]|://|www\.|\.[a-z]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_OWNER = re.compile(r"['\u2019]s$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?:;\u2022*\n-])[\s\"'(\u201c]*$")
_CAPITAL_NEXT = re.compile(r"[ \t]+[A-Z]")
_LOOK_BACK = 8
_SHORTEST = 3
_LONGEST = 40
_MOST = 50


def words_of(*texts: str) -> frozenset[str]:
    """Return the words of names, in lower case: no letter misspells them."""
    return frozenset(
        match.group().casefold() for text in texts for match in _WORD.finditer(text[:_CAP])
    )


_CAP = 2_000


def misspelt(text: str, spelling: Speller, names: Iterable[str] = ()) -> Iterator[Finding]:
    """
    Find words that are not in the dictionary, the first fifty of them, each with a guess.

    `names` are words in lower case that are right as they are. What has a digit, an address, what
    is written in capitals, begins with one in the middle of a sentence or stands before a word
    that does is a name or a code.
    """
    right = frozenset(names)
    asked = [match for match in _plain_words(text) if _bare(match).casefold() not in right]
    unknown = spelling.unknown({_bare(match).lower() for match in asked})
    wrong = (match for match in asked if _bare(match).lower() in unknown)
    for _, match in zip(range(_MOST), wrong, strict=False):
        yield _finding(text, match, spelling.correction(_bare(match).lower()))


def _plain_words(text: str) -> Iterator[re.Match[str]]:
    for token in _TOKEN.finditer(text):
        if _CODE.search(token.group()):
            continue
        for match in _WORD.finditer(text, token.start(), token.end()):
            if not _is_name(text, match):
                yield match


def _is_name(text: str, match: re.Match[str]) -> bool:
    word = _bare(match)
    if not (_SHORTEST <= len(word) <= _LONGEST and word.isascii()):
        return True
    if word[1:] != word[1:].lower():
        return True
    if not word[0].isupper():
        return False
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    return not _BEGINS.search(before) or bool(_CAPITAL_NEXT.match(text, match.end()))


def _bare(match: re.Match[str]) -> str:
    return _OWNER.sub("", match.group().replace("\u2019", "'"))


def _finding(text: str, match: re.Match[str], guess: str) -> Finding:
    word = _bare(match)
    start, end = match.start(), match.start() + len(word)
    if not guess:
        told = say("Lint", "“{word}” is not in the dictionary. Check its spelling.")
        return Finding("R56", Severity.HINT, told.put(word=excerpt(word)), start, end)
    guess = guess.capitalize() if word[0].isupper() else guess
    told = say("Lint", "“{word}” is not in the dictionary. Did you mean “{guess}”?")
    fixed = text[:start] + guess + text[end:]
    return Finding(
        "R56", Severity.WARNING, told.put(word=excerpt(word), guess=guess), start, end, fixed
    )
