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
    found: list[Edit] = []
    matches = list(WORD.finditer(text))
    while matches:
        run = _run(text, matches)
        size, english = 1, None
        if any(not _latin(match.group()) for match in run):
            size, english = _joined(run, vocabulary)
        start, end = matches[0].start(), matches[size - 1].end()
        if not _latin(text[start:end]):
            if english is None and text[:start].endswith("-"):
                english = _sounded(text[start:end])
            found.append(_foreign_word(text[start:end], start, end, english))
        matches = matches[size:]
    return found


def _run(text: str, matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """Words with nothing but space between them, as many as two names and what joins them."""
    run = matches[:1]
    for match in matches[1 : 2 * LONGEST + 1]:
        if not text[run[-1].end() : match.start()].isspace():
            break
        run.append(match)
    return run


def _joined(run: list[re.Match[str]], vocabulary: Vocabulary) -> tuple[int, str | None]:
    """
    The English of the name a run begins with.

    Of two names that a word joins, as in “a leash for a dog”, English puts the second first.
    """
    typed = [match.group() for match in run]
    size, english = _name(typed, vocabulary)
    if english is None or len(typed) < size + 2 or typed[size].lower() not in words.JOINING_RU:
        return size, english
    other, second = _name(typed[size + 1 :], vocabulary)
    if second is None or not (_has_letters(second) and _has_letters(english)):
        return size, english
    both = english if second in english.split() else f"{second} {english}"
    return size + 1 + other, both


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _name(typed: Sequence[str], vocabulary: Vocabulary) -> tuple[int, str | None]:
    size, english = english_of(typed[:LONGEST], vocabulary)
    return size, typed[0] if english is None and _latin(typed[0]) else english


def _sounded(word: str) -> str | None:
    """A name nobody translates, as it sounds: what is excluded is often one."""
    from sourcing_app.domain.values.latin import plain

    sounds = plain(word).lower()
    return sounds if _latin(sounds) else None


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
    size, known = vocabulary.english([vocabulary.own(word.lower()) for word in run])
    if known and not all(map(_latin, run[:size])):
        return size, known
    guesses = (
        unicodedata.normalize("NFKC", word),
        vocabulary.chinese(word),
        word.translate(words.LOOKALIKES) if re.search("[A-Za-z0-9]", word) else "",
        _parts(word, vocabulary),
    )
    return 1, next((clean_line(guess) for guess in guesses if guess and _latin(guess)), None)


def _parts(word: str, vocabulary: Vocabulary) -> str:
    """A word of parts in two alphabets, joined by hyphens; empty where one is unknown."""
    parts = word.split("-")
    if len(parts) == 1 or not any(map(_latin, parts)):
        return ""
    english = [part if _latin(part) else english_of([part], vocabulary)[1] for part in parts]
    return " ".join(filter(None, english)) if all(english) else ""


def _latin(word: str) -> bool:
    return all(
        not letter.isalpha()
        or letter in _SIGNS
        or unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER LETTER"))
        for letter in word
    )
