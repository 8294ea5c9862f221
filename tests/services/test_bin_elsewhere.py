"""What is in the Bin is not counted, urged, listed or ranked until it is restored."""

from datetime import timedelta
from decimal import Decimal

from sourcing_app.services.counts import Counts
from sourcing_app.services.inquiries.rows import InquiryRows, InquiryView
from sourcing_app.services.orders.drafts import can_order, open_quotes
from sourcing_app.services.quotes.asked import oldest_wait, supplier_choices, waiting_for
from sourcing_app.services.quotes.rows import QuoteRows, QuoteView
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.order_factory import make_quote
from tests.prepared import at_first

AGO = TODAY - timedelta(days=9)


@at_first
def suppliers(desk):
    enter_buyer(desk)
    return add_suppliers(desk)


def listed(rows, views):
    return {view: sorted(rows.ids(view=view)) for view in views if view != "bin"}


def needed(desk):
    """What urges, ranks and is offered."""
    counts = Counts(desk)
    return {
        "today": counts.today(),
        "agenda": desk.agenda.items(TODAY),
        "waiting": waiting_for(desk.reader),
        "longest": oldest_wait(desk.reader, TODAY),
        "choices": supplier_choices(desk.reader),
        "to order": [quote.id for quote in open_quotes(desk.reader, TODAY)],
        "can order": can_order(desk.reader, TODAY),
        "lowest": QuoteRows(desk.reader, desk.today).lowest(Decimal(4000)),
    }


def seen(desk):
    """All that the pages say of what is not in the Bin."""
    suppliers = SupplierRows(desk.reader, desk.today)
    inquiries = InquiryRows(desk.reader, desk.today)
    quotes = QuoteRows(desk.reader, desk.today)
    counts = Counts(desk)
    return {
        **needed(desk),
        "counts": (counts.suppliers(), counts.inquiries(), counts.orders()),
        "tally": desk.agenda.tally(),
        "suppliers": listed(suppliers, SupplierView),
        "steps": [row.next_step for row in suppliers.page(suppliers.ids())],
        "inquiries": listed(inquiries, InquiryView),
        "letters": inquiries.counts(),
        "quotes": listed(quotes, QuoteView),
        "open": quotes.total(QuoteView.OPEN),
    }


def test_a_binned_inquiry_is_nowhere_and_comes_back(desk, suppliers):
    before = seen(desk)
    sent = desk.inquiries.write(suppliers, **BLOCKS)
    desk.inquiries.mark_sent(desk.inquiries.recipients_of(sent), AGO, "E-mail", TODAY)
    draft = desk.inquiries.write(suppliers[:1], product="Vase")
    after = seen(desk)
    desk.inquiries.bin([sent, draft])
    assert seen(desk) == before
    rows = InquiryRows(desk.reader, desk.today)
    assert len(rows.ids(view=InquiryView.BIN)) == 4
    assert list(rows.ids(view=InquiryView.BIN, search="vase")) == [4]
    desk.inquiries.restore([sent, draft])
    assert seen(desk) == after != before


def test_a_binned_quote_is_nowhere_and_comes_back(desk, suppliers):
    make_quote(desk, suppliers[1], breaks=[(500, "5.00")])
    before = seen(desk)
    cheap = make_quote(
        desk, suppliers[0], breaks=[(500, "1.00")], valid_until=str(TODAY + timedelta(days=2))
    )
    after = seen(desk)
    assert after["lowest"] == {cheap}
    desk.quotes.bin([cheap])
    assert seen(desk) == before
    assert list(QuoteRows(desk.reader, desk.today).ids(view=QuoteView.BIN)) == [cheap]
    desk.quotes.restore([cheap])
    assert seen(desk) == after != before


def test_a_binned_supplier_needs_nothing_and_its_quotes_win_nothing(desk, suppliers):
    one, other, _third = suppliers
    make_quote(desk, other, breaks=[(500, "5.00")])
    before = needed(desk)
    (more,) = add_suppliers(desk, ["Cheap Lamps"])
    desk.suppliers.star([more], on=True)
    asked = desk.inquiries.write([more], **BLOCKS)
    desk.inquiries.mark_sent(desk.inquiries.recipients_of(asked), AGO, "E-mail", TODAY)
    desk.inquiries.write([more], product="Vase")
    quote = make_quote(
        desk, more, breaks=[(500, "1.00")], valid_until=str(TODAY + timedelta(days=2))
    )
    after = needed(desk)
    desk.suppliers.bin([more])
    assert needed(desk) == before
    assert QuoteRows(desk.reader, desk.today).page([quote])[0].supplier_binned
    assert one in SupplierRows(desk.reader, desk.today).ids()
    desk.suppliers.restore([more])
    assert needed(desk) == after != before
