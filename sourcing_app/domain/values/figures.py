"""The words and signs around numbers in what people paste: ranges, units, currencies, ≥ and +."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from sourcing_app.domain.values.currencies import currency_words
from sourcing_app.domain.values.numbers import GAPS
from sourcing_app.domain.values.text import narrow
from sourcing_app.domain.values.units import unit_words


class Sign(StrEnum):
    """What a token is."""

    NUMBER = "number"
    SCALE = "scale"
    CURRENCY = "currency"
    UNIT = "unit"
    RANGE = "range"
    LEAST = "least"
    MORE = "more"
    PAIR = "pair"
    PER = "per"
    GAP = "gap"
    HEADING = "heading"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Token:
    """A number, word or sign, and where in the text it begins."""

    sign: Sign
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where in the text it is over."""
        return self.start + len(self.text)


SCALES = {
    **dict.fromkeys(("k", "thousand", "thousands", "тыс.", "тыс", "тысяч", "тысячи", "千"), 10**3),
    **dict.fromkeys(("万", "萬"), 10**4),
    **dict.fromkeys(("lakh", "lakhs"), 10**5),
    **dict.fromkeys(("million", "millions", "mln", "млн", "млн.", "миллион", "миллиона"), 10**6),
    **dict.fromkeys(("亿", "億"), 10**8),
}
_DASHES = "\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}\N{FIGURE DASH}"
_WORDS = {
    Sign.LEAST: (
        *(
            "≥",
            "≧",
            "⩾",
            ">=",
            "from",
            "ab",
            "à partir de",
            "a partir de",
            "desde",
            "at least",
            "not less than",
            "min.",
            "min",
            "minimum",
        ),
        *("min. order", "min order", "minimum order", "minimum order quantity", "min. order qty"),
        *("мин. заказ", "минимальный заказ", "мин. партия"),
        *("moq", "от", "не менее", "минимум", "至少", "最少", "不少于", "起订量", "最小起订量"),
    ),
    Sign.MORE: (
        *("+", "or more", "and more", "and up", "or above", "and above", "и более", "и больше"),
        *("или больше", "или более", "и выше", "及以上", "或以上", "以上", "起批", "起"),
    ),
    Sign.RANGE: ("-", *_DASHES, "~", "…", "...", "to", "до", "至", "到"),
    Sign.PAIR: (":", "=", "@", "→", "at", "for", "по"),
    Sign.PER: ("/", "per", "за", "每"),
    Sign.GAP: (";", ",", "、", "。", "\n", "\r", "\t", "|", "(", ")", "[", "]", "and", "и", "和"),
    Sign.HEADING: (
        *("quantity", "qty.", "qty", "price", "unit price", "fob price", "order quantity"),
        *("количество", "кол-во", "цена", "цена за единицу", "цена за штуку", "партия"),
        *("数量", "价格", "单价", "起批量", "批发价", "订购数量"),
    ),
    Sign.SCALE: tuple(SCALES),
}
_NUMBER = (
    rf"\d{{1,3}}(?:[{GAPS}]\d{{3}})+(?:[.,]\d+)?(?![{GAPS}.,]?\d)|\d+(?:[.,]\d+)*"
    r"|(?<![0-9a-z\u0400-\u04ff.,])\.\d+|(?<!\S),\d+"
)
_NO_CENTS = re.compile(r"(?<=\d)[.,](?:--?|[\N{EN DASH}\N{EM DASH}])(?!\s*\d)")
"""How a price without cents is written in Switzerland, Germany and the Netherlands: 1'250.--"""
_PLURAL = re.compile(r"(?<=[a-z])\((?:s|es)\)", re.IGNORECASE)
"""Piece(s), as pages write one and several at once."""
_LETTER = r"[^\W\d_]"


def tokens(text: str) -> tuple[str, list[Token]]:
    """Return the text in normal width, and what it consists of but spaces and full stops."""
    plain = _PLURAL.sub("", _NO_CENTS.sub("", narrow(text)))
    found = []
    for match in _pattern().finditer(plain):
        sign, word = _sign(match)
        found.append(Token(sign, word, match.start()))
    return plain, found


def scaled(number: Decimal, word: str) -> Decimal:
    """Multiply by a word such as k or 万."""
    return number * SCALES[word.casefold()]


def is_minus(token: Token) -> bool:
    """Whether a token before a number is its minus sign; ~ and a dash of words are none."""
    return token.text in {"-", "\N{MINUS SIGN}"}


def of_signs(found: Iterable[Token], *signs: Sign) -> list[Token]:
    """Return the tokens of these kinds."""
    return [token for token in found if token.sign in signs]


def _sign(match: re.Match[str]) -> tuple[Sign, str]:
    if match.lastgroup != "word":
        return Sign(str(match.lastgroup)), match[0]
    word = " ".join(match[0].casefold().split()) or match[0]
    return _vocabulary().get(word, Sign.OTHER), match[0]


@cache
def _vocabulary() -> dict[str, Sign]:
    known = {word: sign for sign, words in _WORDS.items() for word in words}
    return {
        **dict.fromkeys(unit_words(), Sign.UNIT),
        **dict.fromkeys(currency_words(), Sign.CURRENCY),
        **known,
    }


@cache
def _pattern() -> re.Pattern[str]:
    """Match the longest known word first; words of letters end where their letters end."""
    words = "|".join(map(_bounded, sorted(_vocabulary(), key=len, reverse=True)))
    number, other = f"(?P<number>{_NUMBER})", rf"(?P<other>{_LETTER}+|[^\s\w.])"
    return re.compile(rf"{number}|(?P<word>{words})|{other}", re.IGNORECASE)


def _bounded(word: str) -> str:
    pattern = re.escape(word).replace(r"\ ", r"\s+")
    if word[0].isalpha() and not _is_chinese(word[0]):
        pattern = f"(?<!{_LETTER}){pattern}"
    if word[-1].isalpha() and not _is_chinese(word[-1]):
        pattern = f"{pattern}(?!{_LETTER})"
    return pattern


def _is_chinese(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff"
