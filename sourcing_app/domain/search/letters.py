"""Words of a product search that are not in Latin letters (R135)."""

import re
import unicodedata

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search import words
from sourcing_app.domain.search.edits import Edit
from sourcing_app.domain.search.names import any_of, by_stem
from sourcing_app.domain.search.signs import WORD
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line, excerpt

_SIGNS = {"\u00b5", "\u03bc", "\u03a9", "\u2126"}  # micro, ohm


def foreign(text: str) -> list[Edit]:
    """R135: a word with a letter outside the Latin alphabet; translated if it is known."""
    return [_foreign_word(match) for match in WORD.finditer(text) if not _latin(match.group())]


def _foreign_word(match: re.Match[str]) -> Edit:
    word = match.group()
    english = _english(word)
    if english is None:
        found = say("Queries", "“{word}” is not in Latin letters. Write it in English.")
        return Edit("R135", Severity.ERROR, found.put(word=excerpt(word)), *match.span())
    found = say("Queries", "“{word}” is not in Latin letters. In English: {english}")
    sentence = found.put(word=excerpt(word), english=excerpt(english))
    return Edit("R135", Severity.ERROR, sentence, *match.span(), english)


def _english(word: str) -> str | None:
    low = word.lower()
    guesses = (
        unicodedata.normalize("NFKC", word),
        by_stem(words.RUSSIAN, low),
        _CHINESE.sub(lambda match: f" {words.CHINESE[match.group()]} ", word),
        word.translate(words.LOOKALIKES) if re.search("[A-Za-z]", word) else "",
    )
    return next((clean_line(guess) for guess in guesses if guess and _latin(guess)), None)


def _latin(word: str) -> bool:
    return all(
        not letter.isalpha()
        or letter in _SIGNS
        or unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER LETTER"))
        for letter in word
    )


_CHINESE = re.compile(any_of(words.CHINESE))
