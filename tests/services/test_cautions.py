"""A supplier to beware of is marked wherever it can be chosen."""

from decimal import Decimal

from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.quotes.asked import offered
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.suppliers.facts import cautions_of
from tests.order_factory import ADDRESS, make_supplier
from tests.prepared import at_first

STOP = "Do not proceed: Critical red flag: Asks to pay to a personal account"


@at_first
def bad(desk, today):
    """A supplier whose critical flag says stop, beside a good one."""
    make_supplier(desk, "Ningbo Sun")
    key = make_supplier(desk)
    desk.vetting.flag(key, FlagKind.PERSONAL_ACCOUNT, today)
    return key


def listed(desk, source):
    rows = source(desk.reader, desk.today)
    return [
        (row.supplier_id, str(row.caution.sentence) if row.caution else "")
        for row in rows.page(sorted(rows.ids()))
    ]


def test_every_list_says_what_speaks_against_its_supplier(desk, today, bad):
    good = 1
    desk.inquiries.write([good, bad], product="lamp")
    quotes = [desk.quotes.enter(key, "1:2", today, product="lamp") for key in (good, bad)]
    for quote in quotes:
        desk.orders.add(quote, Decimal(100), "30/70", today, ADDRESS)
    for source in (InquiryRows, QuoteRows, OrderRows):
        assert listed(desk, source) == [(good, ""), (bad, STOP)]
    marked = {asked.supplier_id for asked in offered(desk.reader, today) if asked.caution}
    assert marked == {bad}
    assert str(desk.orders.state(2).caution.sentence) == STOP


def test_an_uneasy_gut_is_said_and_goes_with_it(desk, today):
    key = make_supplier(desk)
    desk.vetting.set_gut(key, Gut.UNEASY, today)
    found = cautions_of(desk.reader, [key], today)[key]
    assert (str(found.sentence), found.stops) == ("Your gut check says: uneasy", False)
    desk.vetting.set_gut(key, Gut.FINE, today)
    assert cautions_of(desk.reader, [key], today) == {}


def test_a_failed_check_that_means_stop_is_said(desk, today):
    key = make_supplier(desk)
    desk.vetting.answer_all(key, {CheckItem.SCAM_SEARCHED: CheckAnswer.FAILED}, today)
    found = cautions_of(desk.reader, [key], today)[key]
    assert found.stops
    assert "Check failed: Searched the name" in str(found.sentence)
