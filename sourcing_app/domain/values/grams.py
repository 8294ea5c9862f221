"""What a text is found by in an index of three characters each (`queries.search_index`)."""

import re

END = "\x1f"
"""Stands at the end of an indexed text, so that its last two characters begin a key as well."""
_LENGTH = 3
_SHORTEST = 2
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ebef]{2,}")
_ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя")
_OF_ADDRESS = re.compile(r"https?://(?:www\.)?")


def without_scheme(text: str) -> str:
    """Return a text with the beginnings of its web addresses left out: all have the same."""
    return _OF_ADDRESS.sub("", text) if "://" in text else text


def is_indexed(word: str) -> bool:
    """Whether the index can tell where a word occurs: it has two characters, or more."""
    return len(word) >= _SHORTEST


def is_short(word: str) -> bool:
    """Whether it is but the beginning of keys."""
    return len(word) < _LENGTH


def keys(word: str) -> list[str]:
    """Return any three characters that follow each other, each once; none of a short word."""
    starts = range(len(word) - _LENGTH + 1)
    return [*dict.fromkeys(word[start : start + _LENGTH] for start in starts)]


def one_letter_off(word: str) -> list[str]:
    """
    Return what a folded word may be if one letter of it is wrong, each once.

    A letter is another one of its alphabet, missing, too much, or changed places with the next.
    """
    alphabet = next((each for each in _ALPHABETS if not {*each}.isdisjoint(word)), "")
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    fewer = [before + after[1:] for before, after in cuts if after]
    turned = [before + after[1::-1] + after[2:] for before, after in cuts if after[1:]]
    other = [before + letter + after[1:] for before, after in cuts if after for letter in alphabet]
    more = [before + letter + after for before, after in cuts for letter in alphabet]
    return [each for each in dict.fromkeys((*fewer, *turned, *other, *more)) if each != word]


def initials(text: str) -> str:
    """
    Return the first letters of the readings of all Han characters in a row, run by run.

    深圳市 is szs; 重庆, which is read in two ways, is both; 深圳市华强 is so with 市 and without.
    "" without any.
    """
    if text.isascii() or not (runs := _HAN.findall(text)):
        return ""
    from sourcing_app.domain.values import readings  # twenty thousand letters

    return readings.initials(" ".join(runs))
