"""Lists are narrowed by conditions on fields: as typed, as asked of the file, at every kind."""

from decimal import Decimal
from operator import ge, le

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.conditions import operators_of
from sourcing_app.domain.values.list_query import Besides, Condition, Operator
from sourcing_app.services.conditions import read_condition, written_condition
from sourcing_app.services.suppliers.rows import SupplierRows
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier
from tests.services.list_claims import LISTS

SUPPLIERS = (
    (
        "Анжи 灯具",
        {
            "moq": "2.5",
            "price_seen": "5",
            "currency": "USD",
            "stage": "active",
            "tags": "Lamps, ёлка",
            "country": "CN",
        },
    ),
    (
        "Bari",
        {
            "moq": "100",
            "price_seen": "5",
            "currency": "CNY",
            "stage": "prospect",
            "country": "Italy",
        },
    ),
    ("Cixi", {"tags": "cups", "stage": "dropped"}),
)


@pytest.fixture
def rows(desk):
    for name, values in SUPPLIERS:
        desk.suppliers.change(add_supplier(desk, name), TODAY, **values)
    return SupplierRows(desk.reader, lambda: TODAY)


def found(rows, *written):
    conditions = tuple(written_condition(rows.offered(), text) for text in written)
    besides = Besides(conditions=conditions)
    ids = rows.ids(besides=besides)
    everything = rows.ids()
    assert [key for key in everything if rows.holds(key, besides=besides)] == [
        key for key in everything if key in ids
    ]
    return "".join(row.name[0] for row in rows.page(sorted(ids)))


@pytest.mark.parametrize(
    ("written", "names"),
    [
        (("moq<=2.5",), "А"), (("moq >= 3",), "B"), (("moq=",), "C"), (("moq!=",), "АB"),
        (("moq!=100",), "АC"), (("stage=Active",), "А"), (("stage != dropped",), "АB"),
        (("tags~LAMP",), "А"), (("tags~елка",), "А"), (("tags!~cup",), "АB"), (("tags=",), "B"),
        (("name~灯具",), "А"), (("name=bari",), "B"), (("country=China",), "А"),
        (("star=yes",), ""), (("star=no", "moq!="), "АB"), (("flags>=1",), ""),
        (("created_at>=2020-01-01",), "АBC"), (("created_at<=2020-01-01",), ""),
        (("price_seen>=4 USD",), "А"), (("price_seen<=€5",), ""), (("price_seen=CNY 5",), "B"),
        (("price_seen!=5 USD",), "BC"), (("price_seen!=",), "АB"), (("price_seen<=4.99 USD",), ""),
        (("last_contact=",), "АBC"), (("moq<=100", "tags~lamps"), "А"),
    ],
)  # fmt: skip
def test_suppliers_are_narrowed(rows, written, names):
    assert found(rows, *written) == names


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("moq", "is no condition"), ("price=5", "There is no field"),
        ("moq~5", "cannot be compared"),
        ("stage=gone", "none of the choices"), ("moq<=many", "."), ("created_at>=soon", "."),
        ("country=Nowhere", "."), ("id=1", "There is no field"), ("star=maybe", "."),
        ("price_seen>=4", "Write the currency that .* such as USD 4:"), ("price_seen>=$4", "."),
        ("name~\ud800", "Write what “Supplier name” is compared with"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(rows, written, words):
    with pytest.raises(Rejected, match=words):
        written_condition(rows.offered(), written)


def test_every_list_answers_every_condition_it_offers(desk, rows):
    for kind in LISTS:
        listing = kind(desk.reader, desk.today)
        for spec in listing.offered().values():
            for operator in operators_of(spec):
                value = next(iter(spec.choices), None) or _VALUES.get(spec.kind, "1")
                value = "USD 1" if spec.in_currency else value
                asked = Besides(conditions=(read_condition(spec, operator, str(value)),))
                assert set(listing.ids(besides=asked)) <= set(listing.ids())
                rests = listing.asked_fields()[spec.name].rests
                assert listing.rests_on(besides=asked) == listing.rests_on() | rests


_VALUES = {
    "day": "2026-03-12", "moment": "2026-03-12", "yes_no": "yes", "country": "CN",
    "currency": "USD", "incoterm": "FOB", "url": "https://example.com", "email": "a@example.com",
    "phone": "+8613800138000", "unit": "pcs",
}  # fmt: skip


@given(st.decimals(Decimal("0.000001"), Decimal(10**9), places=6), st.sampled_from(["<=", ">="]))
def test_numbers_are_compared_exactly(value, sign):
    spec = SupplierRows(None).offered()["moq"]
    operator = {"<=": Operator.AT_MOST, ">=": Operator.AT_LEAST}[sign]
    read = read_condition(spec, operator, f"{value:f}")
    assert read == Condition("moq", operator, f"{value:f}")
    assert {"<=": le, ">=": ge}[sign](Decimal(read.value), value)
