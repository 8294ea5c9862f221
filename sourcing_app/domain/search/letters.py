"""Words of a product search that are not in Latin letters (R135)."""

import re
import unicodedata
from collections.abc import Sequence

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search import words
from sourcing_app.domain.search.edits import Edit
from sourcing_app.domain.search.signs import WORD
from sourcing_app.domain.search.vocabulary import LONGEST, NO_WORDS, Vocabulary
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line, excerpt

_SIGNS = {"\u00b5", "\u03bc", "\u03a9", "\u2126"}  # micro, ohm


def foreign(text: str, vocabulary: Vocabulary = NO_WORDS) -> list[Edit]:
    """R135: a word with a letter outside the Latin alphabet; translated if it is known."""
    found, matches = [], list(WORD.finditer(text))
    while matches:
        size, english = 1, None
        if not _latin(matches[0].group()):
            size, english = english_of(_run(text, matches[:LONGEST]), vocabulary)
            start, end = matches[0].start(), matches[size - 1].end()
            found.append(_foreign_word(text[start:end], start, end, english))
        matches = matches[size:]
    return found


def _run(text: str, matches: list[re.Match[str]]) -> list[str]:
    """Words with nothing but space between them."""
    run = matches[:1]
    for match in matches[1:]:
        if not text[run[-1].end() : match.start()].isspace():
            break
        run.append(match)
    return [match.group() for match in run]


def _foreign_word(word: str, start: int, end: int, english: str | None) -> Edit:
    if english is None:
        found = say("Queries", "“{word}” is not in Latin letters. Write it in English.")
        return Edit("R135", Severity.ERROR, found.put(word=excerpt(word)), start, end)
    found = say("Queries", "“{word}” is not in Latin letters. In English: {english}")
    sentence = found.put(word=excerpt(word), english=excerpt(english))
    return Edit("R135", Severity.ERROR, sentence, start, end, english)


def english_of(run: Sequence[str], vocabulary: Vocabulary) -> tuple[int, str | None]:
    """How many of the words are one name, and its English; None if nobody knows it."""
    word = run[0]
    size, known = vocabulary.english([word.lower() for word in run])
    if known:
        return size, known
    guesses = (
        unicodedata.normalize("NFKC", word),
        vocabulary.chinese(word),
        word.translate(words.LOOKALIKES) if re.search("[A-Za-z]", word) else "",
    )
    return 1, next((clean_line(guess) for guess in guesses if guess and _latin(guess)), None)


def _latin(word: str) -> bool:
    return all(
        not letter.isalpha()
        or letter in _SIGNS
        or unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER LETTER"))
        for letter in word
    )
