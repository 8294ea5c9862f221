"""Countries as typed: by code, or by name in English, Russian or Chinese."""

import re
from functools import cache, lru_cache

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.country_words import UNCLEAR, WORDS, country_key

NOT_COUNTRIES = frozenset(
    {"XA", "XB", "EU", "EZ", "UN", "QO", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}
)
"""Codes of two letters that the CLDR names and that are no country."""
LANGUAGES = ("en", "ru", "zh_CN")
_OTHERS = ("zh_Hant", "de", "es", "fr", "pt", "it", "pl", "tr", "nl", "uk", "ja", "ko")
"""Languages of lists that people import; they are looked into where the first know no answer."""

_STATE = re.compile(
    r"(?:(?:federal |islamic )?(?:republic|kingdom|state|commonwealth) of (?:the )?|республика )"
    r"(?P<name>.+)|(?P<name2>.+) (?:republic of|kingdom of|республика)"
)
"""Names of states around the usual one: Republic of India, India, Republic of."""

_THREE = 3
_TWO = say("Countries", "“{text}” may be two countries: write {one} or {other}.")
_NONE = say(
    "Countries", "There is no country “{text}”: write its name or its two letters, such as CN."
)


def no_country(text: str) -> Sentence:
    """The error for text that is not a country."""
    return _NONE.put(text=text[:40])


def is_country(code: str) -> bool:
    """Whether two capital letters of the CLDR's list are a country's."""
    return len(code) == len("CN") and code.isalpha() and code not in NOT_COUNTRIES


@lru_cache(maxsize=1000)
def country_of(text: str) -> str | None:
    """
    Return the code of a country given by its codes of two or three letters, or by a name.

    Names are those of the CLDR and their usual variants (`WORDS`). None if there is none.
    """
    key = country_key(text)
    if key in UNCLEAR:
        return None
    found = _known(key)
    state = _STATE.fullmatch(key)
    if found is None and state:
        return _known(state["name"] or state["name2"])
    return found


def usual_country(text: str) -> str | None:
    """As `country_of`, but without names of other languages than the program's: that is quick."""
    return _usual(country_key(text))


def _usual(key: str) -> str | None:
    return WORDS.get(key) or _codes(LANGUAGES).get(key)


def _known(key: str) -> str | None:
    return _usual(key) or _codes(_OTHERS).get(key)


@lru_cache(maxsize=1024)
def code_of(text: str) -> str:
    """As `country_of`, "" for ""; raises Rejected if there is no such country or are two."""
    code = country_of(text) if text.strip() else ""
    two = UNCLEAR.get(country_key(text))
    if code is None and two:
        raise TwoReadings(_TWO.put(text=text[:40], one=two[0], other=two[1]), *two)
    if code is None:
        raise Rejected(no_country(text))
    return code


@cache
def _codes(languages: tuple[str, ...]) -> dict[str, str]:
    """Return every name in these languages and every code, as they are compared."""
    from babel import Locale
    from babel.core import get_global

    named = [Locale.parse(language).territories.items() for language in languages]
    found = {
        country_key(str(name)): str(code)
        for each in named
        for code, name in each
        if is_country(code)
    }
    three = {
        country_key(alias): codes[0]
        for alias, codes in get_global("territory_aliases").items()
        if len(alias) == _THREE and alias.isalpha() and len(codes) == 1 and is_country(codes[0])
    }
    return three | found | {code.casefold(): code for code in found.values()}
