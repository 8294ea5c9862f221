"""Currencies as typed: by code, sign or usual word, or by name in English, Russian or Chinese."""

from collections import defaultdict
from functools import cache

from sourcing_app.domain.values.country_words import country_key
from sourcing_app.domain.values.currencies import CURRENCIES, currencies_meant, currency_code
from sourcing_app.store.countries import LANGUAGES

_COUNTS = (None, 1, 2, 5)
"""Numbers whose forms of a name differ in Russian: крона, крон, кроны, крон."""


def currency_of(text: str) -> str:
    """
    Return the code of a currency; names are those of the CLDR, in every form that counting gives.

    Raises TwoReadings for the sign of several currencies, and Rejected for what is none.
    """
    named = "" if currencies_meant(text) else _names().get(country_key(text))
    return named or currency_code(text)


@cache
def _names() -> dict[str, str]:
    """Every name of one currency alone, as names are compared, with its code."""
    from babel import Locale
    from babel.numbers import get_currency_name

    codes = defaultdict(set)
    for language in map(Locale.parse, LANGUAGES):
        for code in CURRENCIES:
            for count in _COUNTS:
                codes[country_key(get_currency_name(code, count, language))].add(code)
    return {name: code for name, (code, *others) in codes.items() if not others}
