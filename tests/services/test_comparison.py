"""What a commit touched is compared anew, and that is the same as comparing everything."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.services.quotes.comparison import Comparison
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.suppliers.records import SupplierFields
from tests.prepared import at_first
from tests.store.released import chance

AT = Decimal(100)


@pytest.fixture
def rows(desk):
    return QuoteRows(desk.reader, desk.today)


@pytest.fixture
def comparison(desk, rows):
    made = Comparison(rows)
    made.read(AT)
    made.told = []
    desk.changes.listen(lambda committed: made.told.append(made.follow(committed)))
    return made


@at_first
def suppliers(desk, today):
    return [desk.suppliers.add(SupplierFields.checked(name=n), today=today) for n in "ABCD"]


def enter(desk, supplier, today, price, **values):
    return desk.quotes.enter(supplier, f"1:{price}", today, **{"product": "bowl", **values})


def something(desk, draw, today, suppliers, keys):
    """One of the things a person does that may make another quote the lowest."""
    key, supplier = draw.choice(keys), draw.choice(suppliers)
    last = draw.choice([None, today - timedelta(1), today + timedelta(9)])
    values = {"product": draw.choice(["bowl", "BOWL", "lamp"]), "unit": draw.choice(["pcs", "set"])}
    price = draw.randint(1, 4)
    doings = (
        lambda: keys.append(enter(desk, supplier, today, price, valid_until=last, **values)),
        lambda: desk.quotes.bin([key]),
        lambda: desk.quotes.restore([key]),
        lambda: desk.suppliers.bin([supplier]),
        lambda: desk.suppliers.restore([supplier]),
        lambda: desk.suppliers.star([supplier], on=True),
    )
    draw.choice(doings)()


@pytest.mark.parametrize("seed", range(4))
def test_following_is_as_good_as_reading_all(desk, today, rows, comparison, suppliers, seed):
    draw = chance(seed)
    keys = [enter(desk, supplier, today, 2) for supplier in suppliers]
    for _ in range(25):
        something(desk, draw, today, suppliers, keys)
        assert comparison.lowest == rows.lowest(AT)
        assert comparison.left_out == rows.left_out()


def test_only_what_is_compared_with_the_changed_quote_is_named(desk, today, comparison, suppliers):
    bowls = [
        enter(desk, supplier, today, price)
        for supplier, price in zip(suppliers[:2], (2, 3), strict=True)
    ]
    lamps = [enter(desk, supplier, today, 1, product="lamp") for supplier in suppliers[2:]]
    assert comparison.told[-1] == set(lamps)
    assert comparison.lowest == {bowls[0], *lamps}

    desk.quotes.bin([bowls[0]])
    assert comparison.told[-1] == set(bowls)
    assert comparison.lowest == set(lamps)

    desk.suppliers.bin([suppliers[2]])
    assert comparison.told[-1] == set(lamps)
    assert comparison.lowest == set()


def test_on_another_day_all_are_compared_anew(desk, today, rows, comparison, suppliers):
    first, other = (
        enter(desk, supplier, today, price, valid_until=today + timedelta(left))
        for supplier, price, left in zip(suppliers[:2], (2, 2), (5, 1), strict=True)
    )
    assert comparison.lowest == {first, other}
    rows.today = lambda: today + timedelta(2)

    desk.suppliers.star(suppliers[:1], on=True)

    assert comparison.told[-1] is None
    assert comparison.lowest == set()
