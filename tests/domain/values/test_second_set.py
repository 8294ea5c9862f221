"""Inputs of every kind, set down by somebody who had not seen the readers, read by them."""

from functools import partial

import pytest

from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.quotes.ladder import read_ladder
from sourcing_app.domain.quotes.price_text import checked_breaks
from sourcing_app.domain.quotes.terms import read_terms
from sourcing_app.domain.search.check import check_query
from sourcing_app.domain.values.amounts import read_amount
from sourcing_app.domain.values.currencies import currency_code
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.durations import read_duration
from sourcing_app.domain.values.incoterms import read_incoterm
from sourcing_app.domain.values.mails import plain_mail
from sourcing_app.domain.values.quantities import read_quantities, read_quantity
from sourcing_app.domain.values.spelling import Style
from sourcing_app.domain.values.units import known_unit, refuse_part
from sourcing_app.services.latin import latin
from sourcing_app.services.registration.phones import read_phone
from sourcing_app.services.searches.search import read_vocabulary
from sourcing_app.store.countries import code_of
from sourcing_app.store.tables.product import ProductFields
from sourcing_app.store.tables.quote import QuoteFields
from sourcing_app.store.tables.supplier import SupplierFields
from tests.conftest import RESOURCES, TODAY
from tests.second_set import inputs, misses, plain

RUSSIAN = (",", "\N{NO-BREAK SPACE}")


def price(each):
    return ProductFields.checked(name="Lamp", target_price=each.typed).target_price


def moq(each):
    if each.about == "ru":
        return read_quantity(each.typed, *RUSSIAN).value
    unit = read_quantity(each.typed).unit or "pcs"
    kept = QuoteFields.checked(product="Lamp", received_on=TODAY, moq=each.typed, unit=unit)
    refuse_part(kept.moq, kept.unit)
    return kept.moq


def quantities(each):
    return "; ".join(map(plain, read_quantities(each.typed)))


def ladder(each):
    breaks = checked_breaks(read_ladder(each.typed).breaks)
    return ";".join(f"{plain(b.min_quantity)}:{plain(b.price)}" for b in breaks)


def amount(each):
    found = read_amount(each.typed)
    return f"{plain(found.value)} {found.currencies[0]}"


def incoterm(each):
    found = read_incoterm(each.typed)
    return f"{found.code} {found.place}"


def unit(each):
    return {"pcs": "piece", "sets": "set", "pairs": "pair", "m²": "m2"}.get(
        known := known_unit(each.typed), known
    )


def terms(each):
    """A quote keeps the words beside the percentages, an order would lose them."""
    return read_terms(each.typed) if each.about == "quote" else Terms.parse(each.typed)


def phone(each):
    return read_phone(each.typed, each.about).kept.replace("ext. ", "x")


def link(field, each):
    return getattr(SupplierFields.checked(name="Northwick", website=each.typed), field)


def query(each):
    return check_query(each.typed, vocabulary=read_vocabulary(RESOURCES)).clean


READERS = {
    "price": price,
    "moq": moq,
    "quantities": quantities,
    "ladder": ladder,
    "day": lambda each: parse_day(each.typed, TODAY),
    "lead_days": lambda each: read_duration(each.typed),
    "country": lambda each: code_of(each.typed),
    "currency": lambda each: currency_code(each.typed),
    "amount": amount,
    "incoterm": incoterm,
    "unit": unit,
    "terms": terms,
    "phone": phone,
    "mail": lambda each: plain_mail(each.typed),
    "website": partial(link, "website"),
    "store": partial(link, "store_url"),
    "product_link": partial(link, "product_url"),
    "name": lambda each: latin(each.typed, Style.NAME, each.about),
    "address": lambda each: latin(each.typed, Style.ADDRESS, each.about),
    "query": query,
}


@pytest.mark.parametrize("kind", READERS)
def test_each_input_is_read_asked_about_or_refused_as_it_should_be(kind):
    given = inputs(kind)
    assert given
    assert "\n".join(misses(READERS[kind], given)) == ""


def test_every_line_of_the_set_has_its_reader():
    assert {each.kind for each in inputs(*READERS)} == {*READERS}
    assert len(inputs(*READERS)) == 304
