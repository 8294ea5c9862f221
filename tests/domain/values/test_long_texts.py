"""A whole page pasted into one field is answered at once: no reader looks at it again and again."""

from functools import partial

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.quotes.ladder import read_ladder
from sourcing_app.domain.values.amounts import read_amount
from sourcing_app.domain.values.currencies import currency_code
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.durations import read_duration
from sourcing_app.domain.values.incoterms import read_incoterm
from sourcing_app.domain.values.links import web_address
from sourcing_app.domain.values.mails import plain_mail
from sourcing_app.domain.values.phones import plain_phone
from sourcing_app.domain.values.quantities import read_quantity
from sourcing_app.domain.values.units import known_unit

READERS = [
    plain_phone, read_incoterm, plain_mail, web_address, currency_code, read_quantity,
    read_amount, read_duration, known_unit, Terms.parse, read_ladder,
    partial(parse_day, today=None),
]  # fmt: skip
PIECES = ["1", "1 ", "/", "; ", "(", "a", "a@", "a.", "1,", "- ", "#", "[](", "ext", "t/t "]
LONG = 6_000


@pytest.mark.parametrize("read", READERS)
def test_a_long_text_is_answered(read):
    """The three seconds that a test may cost are the bound: going over it again costs minutes."""
    told = []
    for piece in PIECES:
        text = (piece * LONG)[:LONG]
        for typed in (f"1 {text}", f"a{text} 1"):
            try:
                read(typed)
            except Rejected as refusal:
                told.append(len(str(refusal)))
    assert max(told, default=0) < 300
