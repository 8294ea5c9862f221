"""
Korean in Latin letters: the Revised Romanization (Ministry of Culture and Tourism, Notice 2000-8).

Syllables are written as they sound together (신라 Silla, 종로 Jongno), units of an address after a
hyphen; in a person's name each by itself. Surnames are written as most passports do (National
Institute of the Korean Language, survey of 2009): 김 is Kim, not Gim.
"""

import re
import unicodedata

from sourcing_app.domain.values.spelling import Style, pairs


def _row(text: str) -> list[str]:
    """Parse "g kk -" as a row; the hyphen stands for no sound."""
    return [part.strip("-") for part in text.split()]


_WORD = re.compile("[\uac00-\ud7a3]+")
_FIRST, _VOWELS, _LAST = 0x1100, 0x1161, 0x11A7
_INITIALS = _row("g kk n d tt r m b pp s ss - j jj ch k t p h")
_MIDDLES = _row("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_FINALS = _row("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
_CARRIED = _row("- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -")
"""The same finals before a vowel, with which they are spoken."""
_BEFORE_I = pairs("d:j t:ch")
_WITH_H = {6: "n", 15: "l", 27: ""}
"""The finals ㄶ, ㅀ and ㅎ, which make the next sound strong."""
_AFTER_H = pairs("g:k d:t j:ch")
_TOGETHER = pairs(
    "kn:ngn km:ngm tn:nn tm:nm pn:mn pm:mm kr:ngn tr:nn pr:mn mr:mn ngr:ngn nr:ll lr:ll ln:ll"
)
_UNIT = re.compile("(?<=..)(특별시|광역시|[시도군구읍면리동가로길])$")
_SURNAMES = pairs(
    "김:Kim 이:Lee 박:Park 최:Choi 정:Jung 강:Kang 조:Cho 윤:Yoon 장:Jang 임:Lim 오:Oh 신:Shin "
    "권:Kwon 안:Ahn 유:Yoo 고:Ko 문:Moon 백:Baek 노:Noh 심:Shim 구:Koo 우:Woo 주:Joo 차:Cha 성:Sung"
)
_CITIES = frozenset({"서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종"})
"""What is a place even where a name is asked for."""
_LONGEST_NAME = 4
_LONG_SURNAMES = ("남궁", "황보", "선우", "제갈", "독고", "사공", "서문")


def hangul(text: str, style: Style) -> str:
    """Write every Korean word of a text in Latin letters; the rest stays."""
    name = style is Style.NAME
    return _WORD.sub(lambda word: _name(word[0]) if name else _place(word[0]), text)


def _name(word: str) -> str:
    if not 1 < len(word) <= _LONGEST_NAME or word in _CITIES:
        return _sounds(word).capitalize()
    cut = 2 if word.startswith(_LONG_SURNAMES) and len(word) > 2 else 1  # noqa: PLR2004
    surname = _SURNAMES.get(word[:cut]) or _sounds(word[:cut]).capitalize()
    return f"{surname} {''.join(map(_sounds, word[cut:])).capitalize()}"


def _place(word: str) -> str:
    return "-".join(filter(None, map(_sounds, _UNIT.split(word)))).capitalize()


def _sounds(word: str) -> str:
    """Write syllables as they are spoken together."""
    parts = [[ord(jamo) for jamo in unicodedata.normalize("NFD", syllable)] for syllable in word]
    written, last = "", 0
    for first, vowel, *final in parts:
        initial = _INITIALS[first - _FIRST]
        written += (
            _joint(last, initial, _MIDDLES[vowel - _VOWELS]) if written else initial.strip("-")
        )
        written += _MIDDLES[vowel - _VOWELS]
        last = final[0] - _LAST if final else 0
    return written + _FINALS[last]


def _joint(last: int, initial: str, vowel: str) -> str:
    """Write the end of one syllable and the start of the next, before its vowel."""
    if not initial:
        carried = _CARRIED[last]
        return _BEFORE_I.get(carried, carried) if vowel == "i" else carried
    if last in _WITH_H and initial in _AFTER_H:
        return _WITH_H[last] + _AFTER_H[initial]
    together = _FINALS[last] + initial
    return _TOGETHER.get(together, together)
