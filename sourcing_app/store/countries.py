"""Countries as typed: by code, or by name in English, Russian or Chinese."""

from functools import cache

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

NOT_COUNTRIES = frozenset(
    {"XA", "XB", "EU", "EZ", "UN", "QO", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}
)
"""Codes of two letters that the CLDR names and that are no country."""
LANGUAGES = ("en", "ru", "zh_CN")
_SHORT = {"prc": "CN", "кнр": "CN", "рф": "RU", "usa": "US", "сша": "US", "uk": "GB"}


_NONE = say(
    "Countries", "There is no country “{text}”: write its name or its two letters, such as CN."
)


def no_country(text: str) -> Sentence:
    """The error for text that is not a country."""
    return _NONE.put(text=text[:40])


def is_country(code: str) -> bool:
    """Whether two capital letters of the CLDR's list are a country's."""
    return len(code) == len("CN") and code.isalpha() and code not in NOT_COUNTRIES


def country_of(text: str) -> str | None:
    """Return the code of a country given by code or by name; None if there is none."""
    return _codes().get(" ".join(text.split()).casefold())


def code_of(text: str) -> str:
    """As `country_of`, "" for ""; raises Rejected if there is no such country."""
    code = country_of(text) if text.strip() else ""
    if code is None:
        raise Rejected(no_country(text))
    return code


@cache
def _codes() -> dict[str, str]:
    from babel import Locale

    named = [Locale.parse(language).territories.items() for language in LANGUAGES]
    found = {
        str(name).casefold(): str(code) for each in named for code, name in each if is_country(code)
    }
    codes = {code.casefold(): code for code in found.values()}
    return _SHORT | found | codes
