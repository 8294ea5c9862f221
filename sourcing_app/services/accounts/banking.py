"""Account numbers as banks write them: wrong check digits are refused, oddities are named."""

import re
from typing import Protocol

from sourcing_app.domain.accounts.numbers import compact, is_iban, places_of
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.lookalikes import odd_words
from sourcing_app.store.countries import country_of, no_country

_PLAIN = re.compile(r"[0-9A-Z][0-9A-Z /-]{3,39}")


def numbers(number: str, swift: str, country: str) -> tuple[str, str, str]:
    """
    Return number, BIC and country as they are kept; raises Invalid for what cannot be one.

    Only case and blanks are changed, in an IBAN any separator: no O is ever read as a zero.
    """
    from stdnum import bic
    from stdnum.exceptions import ValidationError

    complaints: dict[str, Sentence] = {}
    kept_country = country_of(country) or ""
    if country.strip() and not kept_country:
        complaints["country"] = no_country(country)
    kept_swift = swift.replace(" ", "").upper()
    try:
        kept_swift = kept_swift and str(bic.validate(kept_swift))
    except ValidationError:
        complaints["swift"] = say(
            "Banking", "“{code}” is not a BIC: 8 or 11 letters and digits, such as BKCHCNBJ"
        ).put(code=swift[:20])
    kept_number = " ".join(number.upper().split())
    wrong = _number_complaint(kept_number)
    if wrong is not None:
        complaints["number"] = wrong
    if complaints:
        raise Invalid(complaints)
    return _joined_iban(kept_number), kept_swift, kept_country


def _number_complaint(number: str) -> Sentence | None:
    from stdnum import iban
    from stdnum.exceptions import ValidationError

    if not _PLAIN.fullmatch(number):
        return say("Banking", "An account number has 4 to 40 digits or letters")
    if not is_iban(number):
        return None
    try:
        iban.validate(compact(number), check_country=False)
    except ValidationError:
        return say("Banking", "The check digits of the IBAN are wrong; ask for it again")
    return None


def _joined_iban(number: str) -> str:
    return compact(number) if is_iban(number) else number


def warnings(number: str, swift: str, country: str, supplier_country: str) -> tuple[Sentence, ...]:
    """Name what does not forbid a payment but asks for a second look."""
    from stdnum import iban

    found: list[Sentence] = []
    if is_iban(number) and not iban.is_valid(compact(number)):
        found.append(say("Banking", "This IBAN does not have its country's format"))
    places = places_of(number, swift, country)
    if len(places) > 1:
        found.append(
            say("Banking", "Number, BIC and country name different countries: {places}").put(
                places=", ".join(places)
            )
        )
    if supplier_country and places and supplier_country not in places:
        found.append(
            say(
                "Banking",
                "The account is in {place}, the supplier in {home}: the contract must state "
                "that payment to this account counts as payment to the supplier",
            ).put(place=", ".join(places), home=supplier_country)
        )
    return tuple(found)


class Details(Protocol):
    """An account as far as its details go."""

    @property
    def beneficiary(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def swift(self) -> str: ...
    @property
    def country(self) -> str: ...


def oddities(account: Details, supplier_country: str) -> tuple[Sentence, ...]:
    """Name everything about an account that asks for a second look, its payee's name first."""
    places = warnings(account.number, account.swift, account.country, supplier_country)
    return (*odd_words(account.beneficiary), *places)
