"""Any script in plain Latin letters: the domain's tables, Han by pinyin (R34)."""

import re
from itertools import islice

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.chinese import (
    LONGEST_NAME,
    address_parts,
    is_place,
    joined,
    place_readings,
    surname_of,
    words_of,
)
from sourcing_app.domain.values.latin import is_latin, latin_remark, plain, without_vowels
from sourcing_app.domain.values.spelling import Style

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ebef]+")
_KANA = re.compile(r"[\u3040-\u30ff]")
_SPLIT_NAME = re.compile(f"(?<={_HAN.pattern[:-1]})[-•・](?={_HAN.pattern[:-1]})")


def latin(text: str, style: Style = Style.ADDRESS, country: str = "") -> str:
    """
    Transliterate a text to ASCII; idempotent. Emoji are left out; `latin_remark` says which.

    `country` (ISO 3166) settles which Cyrillic language is meant where its letters do not.
    A Chinese personal name (Style.NAME) becomes surname and given name: 王小明 is Wang Xiaoming.
    Rejected for Arabic and Hebrew letters, whose vowels nobody but the person knows.
    """
    if is_latin(text):
        return text
    remark = latin_remark(text)
    if remark and without_vowels(text):
        raise Rejected(remark)
    result = plain(text, style, country)
    if _HAN.search(result) and not _KANA.search(result):
        result = _person(result) if style is Style.NAME else _address(result)
    if not result.isascii():
        from anyascii import anyascii

        result = anyascii(result)
    printable = "".join(char if char.isprintable() else " " for char in result)
    return re.sub(r" +([,.;:)])|(\() +", r"\1\2", " ".join(printable.split()))


def _person(text: str) -> str:
    """Write each name of a text; what follows a surname that stands apart is the given name."""
    if _SPLIT_NAME.search(text):  # 买买提·艾力: names without a surname, plain() made · a hyphen
        return _HAN.sub(lambda run: _read(run[0]), _SPLIT_NAME.sub(" ", text))
    runs = _HAN.findall(text)
    if len(runs) == 1 and (len(runs[0]) > LONGEST_NAME or is_place(runs[0])):
        return _address(text)
    surname, special = surname_of(runs[0])
    begun = (special.capitalize() or _read(surname), _read(runs[0].removeprefix(surname)))
    written = iter((" ".join(filter(None, begun)), *map(_read, runs[1:])))
    return _HAN.sub(lambda _: f" {next(written)} ", text)


def _address(text: str) -> str:
    """Write each address of a text with its units apart: Dongguan Shi Chang'an Zhen."""
    return _HAN.sub(lambda run: f" {_words(run[0], text[: run.start()])} ", text)


def _words(run: str, before: str) -> str:
    from pypinyin.seg.mmseg import seg

    parts = address_parts(run, numbered=before.rstrip()[-1:].isalnum())
    syllables = [syllable for part in parts for syllable in _syllables(part)]
    for start, special in place_readings(run):
        syllables[start : start + len(special)] = special
    words = (word for part in parts for word in words_of(list(seg.cut(part))))
    left = iter(syllables)
    return " ".join(joined(list(islice(left, len(word)))) for word in words)


def _read(han: str) -> str:
    return joined(_syllables(han)) if han else ""


def _syllables(han: str) -> list[str]:
    """Return one for each character; one that has no reading stands for itself."""
    from pypinyin import lazy_pinyin

    return [
        one for piece in lazy_pinyin(han) for one in ([piece] if piece.isascii() else list(piece))
    ]
