"""Transliteration of Cyrillic and accented Latin to ASCII, as the site's forms require (R34)."""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum


class Style(StrEnum):
    """NAME follows passports (ICAO Doc 9303); ADDRESS the forms that mail and maps use."""

    NAME = "name"
    ADDRESS = "address"


class CyrillicLanguage(StrEnum):
    """Languages that transliterate Cyrillic letters differently."""

    RUSSIAN = "ru"
    UKRAINIAN = "uk"
    KAZAKH = "kk"
    BELARUSIAN = "be"


def _pairs(text: str) -> dict[str, str]:
    """Parse "from:to from:to" as a table; a letter without a value is dropped."""
    return {left: right for left, _, right in (pair.partition(":") for pair in text.split())}


_COMMON = _pairs(
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh "
    "ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ў:u і:i ї:i є:ie ґ:g "
    "ѓ:g ќ:k ђ:d ћ:c ј:j љ:lj њ:nj џ:dz ѕ:dz ә:a ғ:g қ:q ң:n ө:o ұ:u ү:u һ:h"
)
_PASSPORT = {**_COMMON, **_pairs("ё:e й:i ъ:ie ю:iu я:ia")}
_POSTAL = {
    **_COMMON,
    **_pairs("ё:yo й:y ю:yu я:ya ье:ye ъе:ye ьё:yo ъё:yo ьо:yo ьи:yi"),
}
# Resolution 55 of the Cabinet of Ministers of Ukraine, 2010.
_UKRAINIAN = {
    **_COMMON,
    **_pairs("г:h и:y й:i є:ie ї:i ю:iu я:ia ё:io зг:zgh ’: ':"),
}
_UKRAINIAN_START = _pairs("є:ye ї:yi й:y ю:yu я:ya")
_KAZAKH = {**_POSTAL, **_pairs("і:i и:i")}
_BELARUSIAN_PASSPORT = {**_COMMON, **_pairs("г:h ё:io й:i ю:iu я:ia ’: ':")}
_BELARUSIAN = {**_COMMON, **_pairs("г:h ё:yo й:y ю:yu я:ya ’: ':")}

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("«»„“”″", '"'),
        **dict.fromkeys("‘’‚‹›′ʼʹ`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "№": "No. ",
        "…": "...",
        "·": "-",
        "×": "x",
        "ß": "ss",
        "ẞ": "SS",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ł": "l",
        "Ł": "L",
        "ı": "i",
        "þ": "th",
        "Þ": "Th",
        "ð": "d",
        "Ð": "D",
    }
)
_CYRILLIC_WORD = re.compile(r"[\u0400-\u052f]+(?:['’ʼ][\u0400-\u052f]+)*")
_COUNTRY = {
    "UA": CyrillicLanguage.UKRAINIAN,
    "KZ": CyrillicLanguage.KAZAKH,
    "BY": CyrillicLanguage.BELARUSIAN,
}
_TELLING = (
    (frozenset("ўЎ"), CyrillicLanguage.BELARUSIAN),
    (frozenset("әғқңөұүһӘҒҚҢӨҰҮҺ"), CyrillicLanguage.KAZAKH),
    (frozenset("їєґЇЄҐ"), CyrillicLanguage.UKRAINIAN),
)


def is_latin(text: str) -> bool:
    """Whether the site accepts the text: printable ASCII, or empty (R34)."""
    return text.isascii() and (text == "" or text.isprintable())


def language_of(text: str, country: str = "") -> CyrillicLanguage:
    """
    Guess the language of a Cyrillic text.

    by its own letters first, then by country; otherwise Russian.
    """
    letters = set(text)
    for telling, language in _TELLING:
        if letters & telling:
            return language
    if letters & set("іІ"):
        by_letter = (
            CyrillicLanguage.BELARUSIAN if letters & set("ыэЫЭ") else CyrillicLanguage.UKRAINIAN
        )
        return _COUNTRY.get(country, by_letter)
    if letters & set("ыэёъЫЭЁЪ") and country == "UA":
        return CyrillicLanguage.RUSSIAN  # letters that Ukrainian does not have
    if letters & set("иИщЩъЪ") and country == "BY":
        return CyrillicLanguage.RUSSIAN  # letters that Belarusian does not have
    return _COUNTRY.get(country, CyrillicLanguage.RUSSIAN)


def plain(text: str, style: Style = Style.ADDRESS, country: str = "") -> str:
    """
    Convert Cyrillic, accented Latin and typographic signs to ASCII; other scripts are unchanged.

    ASCII text is returned unchanged, so the function is idempotent.
    """
    if is_latin(text):
        return text
    composed = unicodedata.normalize("NFC", text)
    if _CYRILLIC_WORD.search(composed):
        language = language_of(composed, country)
        composed = _CYRILLIC_WORD.sub(lambda word: _word(word[0], language, style), composed)
    return _without_marks(composed.translate(_SIGNS))


def _without_marks(text: str) -> str:
    """ö becomes o and full-width letters normal ones; letters with no ASCII base stay composed."""
    result = []
    for char in text:
        flat = "".join(
            part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part)
        )
        result.append(flat if flat.isascii() else char)
    return "".join(result)


def _table(language: CyrillicLanguage, style: Style) -> Mapping[str, str]:
    match language, style:
        case CyrillicLanguage.UKRAINIAN, _:
            return _UKRAINIAN
        case CyrillicLanguage.KAZAKH, _:
            return _KAZAKH
        case CyrillicLanguage.BELARUSIAN, Style.NAME:
            return _BELARUSIAN_PASSPORT
        case CyrillicLanguage.BELARUSIAN, _:
            return _BELARUSIAN
        case _, Style.NAME:
            return _PASSPORT
        case _:
            return _POSTAL


def _word(word: str, language: CyrillicLanguage, style: Style) -> str:
    table = _table(language, style)
    lower = word.lower()
    pieces: list[str] = []
    place = 0
    if language is CyrillicLanguage.UKRAINIAN and lower[0] in _UKRAINIAN_START:
        pieces.append(_cased(_UKRAINIAN_START[lower[0]], word[0], word))
        place = 1
    if table is _POSTAL and lower.endswith(("ый", "ий")):
        return _through(table, word[:-2], place, word, pieces) + _cased("y", word[-1], word)
    return _through(table, word, place, word, pieces)


def _through(table: Mapping[str, str], part: str, place: int, word: str, pieces: list[str]) -> str:
    while place < len(part):
        step = 2 if part[place : place + 2].lower() in table else 1
        source = part[place : place + step]
        pieces.append(_cased(table.get(source.lower(), source), source, word))
        place += step
    return "".join(pieces)


def _cased(latin: str, source: str, word: str) -> str:
    """Щ is SHCH in an all-capitals word, Shch at the start of any other."""
    if not source[:1].isupper():
        return latin
    return latin.upper() if len(word) > 1 and word.isupper() else latin.capitalize()
