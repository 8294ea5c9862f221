"""Short, plain sentences in a letter (R57)."""

import re
from collections.abc import Iterator

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import LimitName, Limits

FIXES = 100
"""Of more findings in one text the others have no fix: each is the whole text again."""
_END = re.compile(
    r"(?<=[.!?\u3002\uff01\uff1f])\s+(?=[^a-z\s])"
    r"|\n\s*\n"
    r"|\n(?=[ \t]*(?:[-\u2022*]|\d+[.)]|[A-Z\"\u201c]))"  # a list item, or a new line
)
_COMMA = re.compile(r",(?!\d)")  # the comma in 4,000 separates nothing
_STOCK = {
    "it would be greatly appreciated": "",
    "it would be appreciated": "",
    "your early reply is appreciated": "",
    "you are kindly requested to": "please",
    "you are requested to": "please",
    "please be advised that": "",
    "please be informed that": "",
    "it should be noted that": "",
    "attached please find": "attached is",
    "enclosed please find": "enclosed is",
    "at your earliest convenience": "soon",
    "please do not hesitate to": "please",
    "with regard to": "about",
    "with reference to": "about",
    "in the event that": "if",
    "due to the fact that": "because",
}
_STOCK_PHRASE = re.compile("|".join(_STOCK), re.IGNORECASE)


def count_words(text: str) -> int:
    """Count the space-separated words that contain a letter or a digit."""
    return sum(any(map(str.isalnum, token)) for token in text.split())


def heavy_sentences(text: str, limits: Limits) -> Iterator[Finding]:
    most_words, most_commas = map(
        limits.whole, (LimitName.SENTENCE_WORDS, LimitName.SENTENCE_COMMAS)
    )
    for place, (start, end) in enumerate(_sentences(text), start=1):
        words = count_words(text[start:end])
        commas = len(_COMMA.findall(text, start, end))
        if words > most_words:
            long = say("Lint", "Sentence {place} has {words} words: make it shorter.")
            yield Finding("R57", Severity.WARNING, long.put(place=place, words=words), start, end)
        elif commas > most_commas:
            many = say("Lint", "Sentence {place} has {commas} commas: split it.")
            yield Finding("R57", Severity.WARNING, many.put(place=place, commas=commas), start, end)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if text[start : match.start()].strip():
            yield start, match.start()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


def stock_phrases(text: str) -> Iterator[Finding]:
    for place, match in enumerate(_STOCK_PHRASE.finditer(text)):
        plain = _STOCK[match.group().lower()] if place < FIXES else ""
        found = say("Lint", "“{phrase}” is a stock phrase: use plain words.")
        yield Finding(
            "R57",
            Severity.WARNING,
            found.put(phrase=match.group()),
            match.start(),
            match.end(),
            text[: match.start()] + plain + text[match.end() :] if plain else None,
        )
