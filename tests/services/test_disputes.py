"""Disputes on a real file: opened, proved, escalated and ended; the pack on paper."""

from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.disputes.dispute import DisputeState
from sourcing_app.domain.disputes.evidence_meter import EvidencePart
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.payments.protection import protection_clocks, protection_ends
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.money import Money
from sourcing_app.services.disputes.records import DisputeEventFields, DisputeFields
from sourcing_app.services.disputes.rows import disputes_of, proposed_days, proposed_dispute
from sourcing_app.services.disputes.timeline import timeline_of
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.platform import protected_of
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.store.tables.order import PurchaseOrder
from tests.order_factory import TODAY, make_file, make_open_order, make_order, pay
from tests.prepared import at_first

FACTS = "Agreed: aluminium lamps. Received: painted steel, all 4,000 of them, found on 10 March."


@at_first
def paid(desk, tmp_path):
    """An order whose deposit is paid."""
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    return order


def opened(desk, order, **values):
    fields = DisputeFields.checked(
        **{"reason": "quality", "opened_on": TODAY, "facts": FACTS, **values}
    )
    return desk.disputes.open(order, fields, TODAY)


def step(kind="offer", words="They offer a discount", day=TODAY, amount="500"):
    return DisputeEventFields.checked(on_day=day, kind=kind, words=words, amount=amount)


def photo(tmp_path, name="crack.jpg"):
    target = BytesIO()
    Image.new("RGB", (60, 40), "red").save(target, "JPEG")
    return make_file(tmp_path, name, target.getvalue())


def missing(dispute):
    return {each.part for each in dispute.evidence if not each.met}


def test_a_dispute_is_proved_piece_by_piece_and_ends_with_money_back(desk, tmp_path, paid):
    key = opened(desk, paid)
    (row,) = disputes_of(desk.reader, paid)
    assert missing(row) == {EvidencePart.DATES, EvidencePart.PHOTOS, EvidencePart.CHAT}
    days = proposed_days(desk.reader, paid, TODAY)
    desk.disputes.change(key, TODAY, answer_by=days.answer_by, escalate_by=days.escalate_by)
    desk.disputes.add_step(key, step(), TODAY)
    desk.disputes.attach(key, AttachmentKind.DEFECT_PHOTO, photo(tmp_path))
    desk.disputes.attach(key, AttachmentKind.CHAT_COPY, make_file(tmp_path, "chat.pdf"))
    (row,) = disputes_of(desk.reader, paid)
    assert missing(row) == set()
    assert [(str(each.kind), each.amount) for each in row.steps] == [
        ("offer", Money(Decimal(500), "USD"))
    ]
    desk.disputes.escalate(key)
    desk.disputes.end(key, DisputeState.WON, "Refund of half", TODAY, Decimal(2760))
    (row,) = disputes_of(desk.reader, paid)
    assert (row.state, row.money_back) == (DisputeState.WON, Money(Decimal(2760), "USD"))
    assert row.owed == row.money_back
    desk.disputes.refund(key, TODAY, TODAY)
    (row,) = disputes_of(desk.reader, paid)
    state = desk.orders.state(paid)
    assert (row.owed, state.paid) == (None, Money(Decimal(2760), "USD"))
    assert state.lines[0].settled
    with pytest.raises(Rejected, match="No money is to come back"):
        desk.disputes.refund(key, TODAY, TODAY)
    with pytest.raises(Rejected, match="is over"):
        desk.disputes.add_step(key, step(), TODAY)
    with pytest.raises(Rejected, match="is over"):
        desk.disputes.change(key, TODAY, facts="Other facts of it, told much later than that")


def won(desk, order, amount):
    key = opened(desk, order)
    desk.disputes.end(key, "won", "Part of it comes back", TODAY, Decimal(amount))
    return key


def test_each_of_two_disputes_of_a_day_brings_back_its_own(desk, paid):
    for amount in (500, 300):
        desk.disputes.refund(won(desk, paid, amount), TODAY, TODAY)
    assert [row.owed for row in disputes_of(desk.reader, paid)] == [None, None]
    assert desk.orders.state(paid).sent == Money(Decimal(4720), "USD")


def test_a_refund_counts_once_for_the_dispute_that_brought_it_and_for_no_other(desk, paid):
    """Goodwill of the supplier leaves what the dispute is to bring back to come."""
    first, second = won(desk, paid, 500), won(desk, paid, 300)

    def came(amount, dispute):
        day = {"paid_on": TODAY, "amount": Decimal(amount), "dispute_id": dispute}
        return desk.outcomes.refunded(paid, 1, PaymentFields.checked(**day), TODAY)

    def owed():
        return {row.id: row.owed and row.owed.amount for row in disputes_of(desk.reader, paid)}

    came(70, None)
    assert owed() == {first: 500, second: 300}
    assert proposed_dispute(desk.reader, paid, TODAY) == first
    part = came(200, first)
    came(300, second)
    assert owed() == {first: 300, second: None}
    desk.disputes.refund(first, TODAY, TODAY)
    assert owed() == {first: None, second: None}
    assert proposed_dispute(desk.reader, paid, TODAY) is None
    assert desk.orders.state(paid).sent == Money(Decimal(4650), "USD")
    desk.payments.void(part, "It never came back", TODAY)
    assert owed() == {first: 200, second: None}


def test_a_refund_names_a_dispute_over_its_own_order_that_was_open_by_then(desk, paid):
    day = {"amount": Decimal(10), "dispute_id": won(desk, paid, 500)}
    early = PaymentFields.checked(paid_on=TODAY - timedelta(days=1), **day)
    with pytest.raises(Rejected, match="is before the dispute was opened"):
        desk.outcomes.refunded(paid, 1, early, TODAY)
    other = PaymentFields.checked(paid_on=TODAY, **{**day, "dispute_id": 99})
    with pytest.raises(Rejected, match="no such dispute over this order"):
        desk.outcomes.refunded(paid, 1, other, TODAY)


def test_money_of_an_incident_comes_back_by_a_dispute(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(1000), payee="Li Wei")
    desk.payments.incident(order, 1, fields, TODAY)
    desk.disputes.refund(won(desk, order, 1000), TODAY, TODAY)
    state = desk.orders.state(order)
    assert (state.sent.amount, state.incident.amount, state.left) == (0, 0, state.total)
    assert [row.owed for row in disputes_of(desk.reader, order)] == [None]


def test_lengths_of_a_dispute_too_long_for_any_day_are_told_and_harm_nothing(desk, paid):
    with pytest.raises(Invalid) as refused:
        desk.platform.change(paid, claim_days=10**9)
    assert list(refused.value.complaints) == ["claim_days"]
    desk.platform.change(paid, platform_number="1", claim_days=0, negotiation_days=3650)
    assert str(protection_ends(protected_of(desk.reader, paid), SHIPPED)).startswith(
        "Protection ends 0"
    )
    with desk.database.writing(Action.PLATFORM_EDITED) as session:
        row = session.get_one(PurchaseOrder, paid)
        row.claim_days = row.negotiation_days = row.escalation_days = 10**9
    days = proposed_days(desk.reader, paid, TODAY)
    assert days.escalate_by == date.max
    opened(desk, paid)
    clocks = protection_clocks(protected_of(desk.reader, paid), SHIPPED)
    assert {clock.until for clock in clocks} == {None, date.max}


def test_what_cannot_be_disputed_is_refused(desk, tmp_path, paid):
    with pytest.raises(Rejected, match="Nothing was paid"):
        opened(desk, make_order(desk))
    with pytest.raises(Rejected, match="in the future"):
        opened(desk, paid, opened_on=TODAY + timedelta(days=1))
    with pytest.raises(Rejected, match="before the dispute was opened"):
        opened(desk, paid, answer_by=TODAY - timedelta(days=1))
    key = opened(desk, paid)
    with pytest.raises(Rejected, match="under way already"):
        opened(desk, paid)
    with pytest.raises(Rejected, match="No more than the 5,520"):
        desk.disputes.end(key, DisputeState.WON, "Everything back", TODAY, Decimal(5521))
    with pytest.raises(Rejected, match="another record"):
        desk.disputes.attach(key, AttachmentKind.BILL_OF_LADING, make_file(tmp_path, "b.pdf"))


def test_the_timeline_tells_the_order_from_its_beginning(desk, paid):
    key = opened(desk, paid)
    desk.disputes.add_step(key, step("message", "Photos were sent", amount=None), TODAY)
    told = [str(each.what) for each in timeline_of(desk.reader, paid, "USD")]
    assert told[0] == "Ordered: USD 18,400.00"
    assert [
        word for word in told if word in {"Paid: USD 5,520.00", "Dispute opened", "Message"}
    ] == [
        "Paid: USD 5,520.00",
        "Dispute opened",
        "Message",
    ]


def test_the_pack_has_the_facts_the_timeline_and_the_evidence_numbered(desk, tmp_path, paid):
    key = opened(desk, paid)
    desk.disputes.attach(key, AttachmentKind.DEFECT_PHOTO, photo(tmp_path))
    desk.disputes.attach(
        key, AttachmentKind.DEFECT_PHOTO, make_file(tmp_path, "torn.jpg", b"\xff\xd8\xff\xe0torn")
    )
    made = make(desk, DocumentRequest(DocumentKind.DISPUTE, (key,)), Print(), TODAY)
    assert FACTS in made.text
    assert "12 March 2026\tDispute opened" in made.text
    assert "1\tProforma invoice\tproforma.pdf" in made.text
    assert "2\tPhoto of a defect\tcrack.jpg" in made.text
    assert "Evidence 2: Photo of a defect, crack.jpg" in made.text
    assert "Evidence 3:" not in made.text
    assert "thin" in made.text
    assert b"/DCTDecode" in made.pdf


def refund(desk, order, amount, dispute=None):
    fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(amount), dispute_id=dispute)
    return desk.outcomes.refunded(order, 1, fields, TODAY)


def test_what_came_back_while_a_dispute_was_under_way_is_part_of_what_it_brings(desk, paid):
    key = opened(desk, paid)
    refund(desk, paid, 2000, key)
    with pytest.raises(Rejected, match="No more than the 5,520"):
        desk.disputes.end(key, "won", "All of it comes back", TODAY, Decimal(5521))
    desk.disputes.end(key, "won", "All of it comes back", TODAY, Decimal(5520))
    assert disputes_of(desk.reader, paid)[0].owed == Money(Decimal(3520), "USD")
    desk.disputes.refund(key, TODAY, TODAY)
    assert disputes_of(desk.reader, paid)[0].owed is None


def test_no_money_is_awaited_twice_or_after_all_of_it_came(desk, paid):
    first = opened(desk, paid)
    desk.disputes.end(first, "won", "Most of it comes back", TODAY, Decimal(5000))
    second = opened(desk, paid)
    with pytest.raises(Rejected, match="No more than the 520"):
        desk.disputes.end(second, "won", "All of it comes back", TODAY, Decimal(5520))
    desk.disputes.end(second, "part", "The rest comes back", TODAY, Decimal(520))
    refund(desk, paid, 5520)
    assert [each.owed for each in disputes_of(desk.reader, paid)] == [None, None]
    assert not [each for each in desk.agenda.items(TODAY) if "Money back" in str(each.sentence)]


def test_only_a_refund_names_a_dispute_and_it_neither_arrives_nor_bounces(desk, paid):
    key = opened(desk, paid)
    out = PaymentFields.checked(paid_on=TODAY, amount=Decimal(5), payee="X", dispute_id=key)
    for deed in (desk.payments.incident, desk.planned_payments.plan, desk.payments.record):
        with pytest.raises(Rejected, match="only a refund"):
            deed(paid, 2, out, TODAY)
    back = refund(desk, paid, 2000, key)
    with pytest.raises(Rejected, match="came back to you"):
        desk.outcomes.arrived(back, Arrived(TODAY, Decimal(1)), TODAY)
    with pytest.raises(Rejected, match="came back to you"):
        desk.outcomes.bounced(back, "", TODAY)


@pytest.mark.parametrize(
    "said", [{"money_back": Decimal(99_999)}, {"closed_on": TODAY}, {"outcome": "All comes back"}]
)
def test_how_a_dispute_ends_is_said_when_it_ends(desk, paid, said):
    with pytest.raises(Rejected, match="when the dispute ends"):
        opened(desk, paid, **said)
    key = opened(desk, paid)
    with pytest.raises(Rejected, match="when the dispute ends"):
        desk.disputes.change(key, TODAY, **said)
    assert disputes_of(desk.reader, paid)[0].money_back is None
