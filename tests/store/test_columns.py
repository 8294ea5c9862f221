"""Amounts go to the file and come back exactly, or not at all (R24)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, create_engine, func, select, text
from sqlalchemy.exc import StatementError
from sqlalchemy.pool import NullPool

from sourcing_app.domain.values.money import CAP, Money, total_of
from sourcing_app.domain.values.scaled import MOST, MOST_WHOLE, unscaled
from sourcing_app.store.columns import Scaled

TABLE = Table("t", MetaData(), Column("amount", Scaled(6)))
amounts = st.decimals(-CAP, CAP, places=6, allow_nan=False, allow_infinity=False)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("columns") / "t.sqlite"
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    TABLE.create(engine)
    yield engine
    engine.dispose()


def stored(engine, values):
    with engine.begin() as connection:
        connection.execute(TABLE.delete())
        connection.execute(TABLE.insert(), [{"amount": value} for value in values])
    with engine.connect() as connection:
        kinds = set(connection.execute(text("SELECT typeof(amount) FROM t")).scalars())
        return list(connection.execute(select(TABLE.c.amount)).scalars()), kinds


@given(st.lists(amounts, min_size=1, max_size=20))
def test_every_amount_comes_back_exactly(file, values):
    back, kinds = stored(file, values)
    assert back == values
    assert kinds == {"integer"}


@pytest.mark.parametrize(
    "amount",
    [
        "4611686018427.387904",
        "-4611686018427.387904",
        "4600000000000.123456",
        "0.000001",
        "0",
        "1E+3",
    ],
)
def test_the_far_ends(file, amount):
    assert stored(file, [Decimal(amount)]) == ([Decimal(amount)], {"integer"})


@given(st.lists(st.decimals(-(10**9), 10**9, places=6), min_size=1, max_size=50))
def test_sums_are_exact_in_the_file_and_in_the_rules(file, values):
    stored(file, values)
    with file.connect() as connection:
        total = connection.execute(select(func.sum(TABLE.c.amount, type_=Scaled(6)))).scalar()
    assert total == sum(values)
    assert total_of([Money(value, "USD") for value in values], "USD").amount == sum(values)


@pytest.mark.parametrize(
    "wrong",
    [
        *(1.5, 0.1, float("nan"), float("inf"), True, "2", "2.50"),
        *map(Decimal, ("NaN", "sNaN", "Infinity", "1.1234567", "1e-7", "1e999999", "1e-999999")),
        *(CAP + Decimal("0.000001"), -CAP - 1, 2**63),
    ],
    ids=repr,
)
def test_what_is_not_exact_is_refused(file, wrong):
    with (
        pytest.raises(StatementError, match="cannot be kept exactly"),
        file.begin() as connection,
    ):
        connection.execute(TABLE.insert(), {"amount": wrong})


@given(st.integers(-MOST, MOST))
def test_every_number_of_units_is_an_amount_with_at_most_six_decimals(units):
    amount = unscaled(units)
    assert amount * 10**6 == units
    assert -int(amount.as_tuple().exponent) <= 6


def test_the_largest_whole_amount_fits():
    assert MOST_WHOLE <= CAP < MOST_WHOLE + 1
