"""Other scripts and accented Latin in ASCII, as the site's forms require (R34)."""

import re
import unicodedata

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.alphabets import other_alphabets
from sourcing_app.domain.values.cyrillic import cyrillic
from sourcing_app.domain.values.hangul import hangul
from sourcing_app.domain.values.spelling import Style

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("«»„“”″", '"'),
        **dict.fromkeys("‘’‚‹›′ʻʼʹ`´", "'"),
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
_SOUTH_SLAVIC = str.maketrans({"đ": "dj", "Đ": "Dj"})
_COUNTRIES_WITH_DJ = frozenset({"RS", "HR", "BA", "ME", "SI"})
_VOWELLESS = re.compile(
    "[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0712-\u072f\ufb1d-\ufdff\ufe70-\ufefc]"
)
_PICTURE = re.compile(
    "[\u200d\u203c\u2049\u20e3\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff\U000e0020-\U000e007f]+"
)


def is_latin(text: str) -> bool:
    """Whether the site accepts the text: printable ASCII, or empty (R34)."""
    return text.isascii() and (text == "" or text.isprintable())


def without_vowels(text: str) -> bool:
    """Whether a text has Arabic or Hebrew letters: no table tells their vowels."""
    return bool(_VOWELLESS.search(text))


def latin_remark(text: str) -> Sentence | None:
    """Say what of a text has no Latin form: all of it, or the emoji that plain() leaves out."""
    if without_vowels(text):
        return say(
            "Latin",
            "“{text}” is written without vowels: write it in Latin letters yourself, "
            "as in the passport.",
        ).put(text=text)
    if is_latin(text):
        return None
    signs = "".join(_PICTURE.findall(text))
    return (
        say("Latin", "Left out, because it is no letter: {signs}").put(signs=signs)
        if signs
        else None
    )


def plain(text: str, style: Style = Style.ADDRESS, country: str = "") -> str:
    """
    Convert Cyrillic, Greek, Georgian, Armenian, Hangul, accented Latin and signs to ASCII.

    Other scripts are unchanged, emoji left out. ASCII text is returned unchanged, so the function
    is idempotent.
    """
    if is_latin(text):
        return text
    composed = unicodedata.normalize("NFC", _PICTURE.sub("", text))
    composed = hangul(other_alphabets(cyrillic(composed, style, country)), style)
    if country in _COUNTRIES_WITH_DJ:
        composed = composed.translate(_SOUTH_SLAVIC)
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
