"""Countries and currencies with their names, from the Unicode CLDR (R22)."""

from dataclasses import dataclass
from functools import cache

from sourcing_app.domain.values.currencies import CURRENCIES
from sourcing_app.store.countries import code_of, is_country, usual_country
from sourcing_app.store.currencies import currency_of


@dataclass(frozen=True, slots=True)
class Country:
    """`name` is for reading, `english` is what the site's form gets."""

    code: str
    name: str
    english: str


@cache
def countries(language: str) -> tuple[Country, ...]:
    """Return all countries and regions in a language (en, ru, zh_CN), by that language's names."""
    from babel import Locale

    english = Locale.parse("en").territories
    names = Locale.parse(language).territories
    found = [
        Country(code, str(names.get(code, english[code])), str(english[code]))
        for code in map(str, english)
        if is_country(code)
    ]
    by_english = language.startswith("zh")  # readers of Chinese find a code point order useless
    return tuple(sorted(found, key=lambda item: item.english if by_english else item.name))


def country_name(code: str, language: str = "en") -> str:
    """Return a country's name, or the code itself where it is none."""
    return next((item.name for item in countries(language) if item.code == code), code)


def country_code(text: str) -> str:
    """Return the code of a country as people name it; raises Rejected for none, or for two."""
    return code_of(text)


def likely_country(text: str) -> str:
    """Return the code of a country named in one of the program's languages, quickly; else ""."""
    return usual_country(text) or ""


def default_currency(country: str) -> str:
    """Return the currency now in use in a country, USD where none is known."""
    from babel.numbers import get_territory_currencies

    found = get_territory_currencies(country) if country else []
    return str(found[0]) if found else "USD"


@cache
def currencies(language: str) -> tuple[tuple[str, str], ...]:
    """Return (code, name) of every currency in use, by code."""
    from babel import Locale

    english = Locale.parse("en").currencies
    names = Locale.parse(language).currencies
    return tuple((code, str(names.get(code, english[code]))) for code in CURRENCIES)


def currency_named(text: str) -> str:
    """Return the code of a currency as people name it; raises Rejected for none, or for several."""
    return currency_of(text)
