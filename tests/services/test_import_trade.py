"""Inquiries, orders and payments that tables bring: equal again, and never round a gate."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.payments.methods import Charges
from sourcing_app.files.tables.source import read_table
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.inquiries.export import printable, save_letters
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.services.transfer.suppliers import Import
from tests.inquiry_samples import BLOCKS, sent_inquiry
from tests.order_factory import (
    TODAY,
    make_account,
    make_file,
    make_open_order,
    make_order,
    make_supplier,
    open_deposit,
    pay,
)
from tests.prepared import at_first
from tests.services.test_export import other_desk as other_desk  # noqa: PLC0414 - fixtures
from tests.services.test_export import sample_desk as sample_desk  # noqa: PLC0414


@pytest.fixture
def take(desk, tmp_path):
    """Import a table, given as its text or its path; gives the plan."""

    def take(kind, content, into=desk):
        path = content
        if isinstance(content, str):
            path = tmp_path / f"{kind}.csv"
            path.write_text(content, "utf-8")
        plan = into.transfer.plan(Import(path, kind=kind))
        into.transfer.write(plan, into.today())
        return plan

    return take


def refused(plan):
    return [(remark.line, remark.field) for remark in plan.refused]


def given_out(desk, kind, target):
    desk.export.write(ExportRequest(kind, target, over=True))
    return [line.cells for line in read_table(target).lines]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_inquiries_and_orders_come_in_equal(sample_desk, other_desk, take, tmp_path, suffix):
    for kind in ("suppliers", "inquiries", "orders"):
        target = tmp_path / f"{kind}.{suffix}"
        before = given_out(sample_desk, kind, target)
        plan = take(kind, target, other_desk)
        assert plan.set_aside == []
        after = given_out(other_desk, kind, tmp_path / f"again.{suffix}")
        columns = read_table(target).columns
        judged = ("Stage", "Goods ready on", "Sample")
        follows = {columns.index(name) for name in judged if name in columns}
        plain = [[c for at, c in enumerate(row) if at not in follows] for row in before]
        assert [[c for at, c in enumerate(row) if at not in follows] for row in after] == plain
        again = other_desk.transfer.plan(Import(tmp_path / f"again.{suffix}", kind=kind))
        assert (again.counts["added"], again.counts["updated"], again.set_aside) == (0, 0, [])


INQUIRY = "Inquiry,Supplier,Product,State,Sent on,Channel\n"


def test_letters_of_one_number_are_one_inquiry_and_keep_their_state(desk, take):
    sent_inquiry(desk)
    text = INQUIRY + (
        "RFQ-2026-0044,Ningbo Sun,Vase,replied,2026-01-05,e-mail\n"
        "RFQ-2026-0044,Foshan Evergreen,Vase,draft,,\n"
        "RFQ-2026-0044,Shenzhen Brightpath,Cup,draft,,\n"
        ",Ningbo Sun,Plate,sent,,\n"
        ",Ningbo Sun,Plate,draft,2026-01-05,\n"
        ",Ningbo Sun,Plate,sent,2199-01-05,\n"
        "RFQ-2026-0001,Ningbo Sun,Other,draft,,\n"
    )
    plan = take("inquiries", text)
    assert refused(plan) == [
        (4, "number"), (5, "sent_on"), (6, "sent_on"), (7, "sent_on"), (8, "number"),
    ]  # fmt: skip
    rows = desk.reader.rows(
        "SELECT r.state, r.sent_on, r.revision FROM inquiry_recipient r JOIN inquiry i "
        "ON i.id = r.inquiry_id WHERE i.number = 'RFQ-2026-0044' ORDER BY r.id"
    )
    assert [tuple(row) for row in rows] == [("replied", "2026-01-05", 1), ("draft", None, 0)]
    letter = desk.inquiries.write([1], **BLOCKS)
    keys = desk.inquiries.recipients_of(letter)
    desk.inquiries.mark_sent(keys, TODAY, "e-mail")
    assert desk.reader.value("SELECT number FROM inquiry ORDER BY id DESC LIMIT 1") == (
        "RFQ-2026-0045"
    )


def test_a_number_too_long_to_be_counted_on_from_is_no_place_in_the_sequence(desk, take):
    make_supplier(desk, "Acme")
    text = INQUIRY + "".join(
        f"RFQ-2026-{place},Acme,Vase,sent,2026-01-05,e-mail\n" for place in ("9" * 25, "0007")
    )
    assert take("inquiries", text).set_aside == []
    take("inquiries", INQUIRY + ",Acme,Plate,sent,2026-01-06,e-mail\n")
    numbers = [row[0] for row in desk.reader.rows("SELECT number FROM inquiry ORDER BY id")]
    assert numbers == [f"RFQ-2026-{'9' * 25}", "RFQ-2026-0007", "RFQ-2026-0008"]


def test_a_letter_sent_elsewhere_has_no_text_to_print(desk, today, take, tmp_path):
    make_supplier(desk, "Acme")
    take("inquiries", INQUIRY + ",Acme,Lamp,sent,2026-01-05,e-mail\n")
    for form in LetterFormat:
        letters = printable(desk, (1,), today, form)
        (stopped,) = letters.stopped
        assert "sent elsewhere" in str(stopped.sentence())
        assert save_letters(desk, letters, tmp_path) == []


ORDER = (
    "Order,Supplier,Order date,Currency,Total,Payment terms,Ship to,Product,Qty,Unit price,"
    "Sample,Day of the sample,Stage\n"
)


USUAL = {
    "number": "PO-7", "day": "2026-03-01", "total": "", "terms": "30/70", "goods": "Lamp,10,5",
    "sample": ",", "stage": "",
}  # fmt: skip


def row(**values):
    text = "{number},Acme,{day},USD,{total},{terms},1 Road,{goods},{sample},{stage}\n"
    return text.format(**{**USUAL, **values})


def test_rows_of_one_order_are_its_goods_and_payments_are_planned(desk, take):
    make_supplier(desk, "Acme")
    plan = take("orders", ORDER + row() + row(goods="Vase,4,2.50"))
    assert (refused(plan), len(plan.new)) == ([], 1)
    state = desk.orders.state(1)
    assert (state.number, str(state.total), state.stage) == ("PO-7", "USD 60.00", Stage.DRAFT)
    assert [str(each.line.amount) for each in state.lines] == ["USD 18.00", "USD 42.00"]
    assert take("orders", ORDER + row() + row(goods="Vase,4,2.50")).unchanged == 2


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"terms": "30/60"}, "terms"),
        ({"terms": "soon"}, "terms"),
        ({"total": "10.001"}, "total"),
        ({"day": "2199-01-01"}, "made_on"),
        ({"goods": "Lamp,1.5,5"}, "quantity"),
        ({"goods": "Lamp,,5"}, "quantity"),
        ({"goods": "Lamp,0,5"}, "quantity"),
        ({"sample": "approved,"}, "sample_on"),
        ({"sample": "approved,2199-01-01"}, "sample_on"),
        ({"stage": "flying"}, "stage"),
    ],
)
def test_an_order_that_cannot_be_is_set_aside(desk, take, values, field):
    make_supplier(desk, "Acme")
    plan = take("orders", ORDER + row(**values) + row(number="PO-8"))
    assert (refused(plan), len(plan.new)) == ([(2, field)], 1)


def test_a_stage_is_never_taken_at_its_word_but_that_an_order_is_cancelled(desk, take):
    make_supplier(desk, "Acme")
    others = row(number="PO-8", stage="cancelled") + row(number="PO-9", total="9999")
    plan = take("orders", ORDER + row(stage="shipped", sample="approved,2026-03-02") + others)
    assert [remark.field for remark in plan.kept] == ["sample_state", "stage", "total"]
    assert "A table does not approve a sample" in str(plan.kept[0].sentence)
    assert "USD 9,999.00 is not that of the goods, USD 50.00" in str(plan.kept[2].sentence)
    assert [desk.orders.state(key).stage for key in (1, 2)] == [Stage.SAMPLE, Stage.CANCELLED]
    with pytest.raises(AppError, match="cancelled"):
        pay(desk, 2, 1, "15")


def test_an_order_in_the_program_stays_and_its_numbers_are_not_given_again(desk, take):
    make_supplier(desk, "Acme")
    number = f"PO-{TODAY.year}-0009"
    take("orders", ORDER + row(number=number))
    plan = take("orders", ORDER + row(number=number, total="70"))
    assert refused(plan) == [(2, "number")]
    make_order(desk, 500)
    assert desk.orders.state(2).number == f"PO-{TODAY.year}-0010"


PAYMENT = "Order,Payment no,Amount,Date,Payee,State,Reason for voiding,Incident\n"


@at_first
def order(desk, tmp_path):
    """An order of 18,400 dollars with its deposit open."""
    return make_open_order(desk, tmp_path)


def paid(desk, order):
    return [each.paid.amount for each in desk.orders.state(order).lines]


def test_payments_are_judged_in_their_order_and_recorded_at_once(desk, order, take):
    number, day = desk.orders.state(order).number, TODAY.isoformat()
    rows = [
        f"{number},1,5000,{day},,,,",
        f"{number},1,600,{day},,,,",
        f"{number},1,520,{day},,,,",
        f"{number},2,12880,{day},,,,",
        f"{number},1,1,{day},,,,",
        f"PO-1,1,1,{day},,,,",
        f"{number},,1,{day},,,,",
        f"{number},3,1,{day},,,,",
        f"{number},2,5,2199-01-01,,,,",
    ]
    plan = take("payments", PAYMENT + "\n".join(rows) + "\n")
    lines = [line for line, _ in refused(plan)]
    assert (sorted({*lines}), lines.count(5) >= 2) == ([3, 5, 6, 7, 8, 9, 10], True)
    assert paid(desk, order) == [5520, 0]
    again = take("payments", PAYMENT + f"{rows[0]}\n{rows[2]}\n")
    assert (again.unchanged, again.new, again.refused) == (2, [], [])
    assert desk.reader.value("SELECT count(*) FROM payment") == 2


def test_a_closed_gate_says_all_that_is_missing_and_no_account_is_touched(desk, take, tmp_path):
    order = make_order(desk)
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    before = [tuple(row) for row in desk.reader.rows("SELECT * FROM supplier_bank_account")]
    number = desk.orders.state(order).number
    plan = take("payments", PAYMENT + f"{number},1,5520,{TODAY},Other Ltd,,,\n")
    assert ({line for line, _ in refused(plan)}, plan.new) == ({2}, [])
    plan = take("payments", PAYMENT + f"{number},1,5520,{TODAY},,,,\n")
    told = [str(remark.sentence) for remark in plan.refused]
    report = desk.payments.report(order, 1, TODAY)
    assert told == [str(fact.sentence) for fact in report.missing]
    assert desk.reader.value("SELECT count(*) FROM payment") == 0
    assert [tuple(row) for row in desk.reader.rows("SELECT * FROM supplier_bank_account")] == before


def test_void_payments_and_incidents_keep_what_they_are(desk, order, take):
    number, day = desk.orders.state(order).number, TODAY.isoformat()
    plan = take(
        "payments",
        PAYMENT + f"{number},1,5520,{day},,void,The bank sent it back,\n"
        f"{number},1,5520,{day},,void,,\n{number},1,5519,{day},,confirmed,,\n"
        f"{number},2,100,{day},Li Wei,,,yes\n{number},2,100,{day},,,,yes\n",
    )
    assert refused(plan) == [(3, "void_reason"), (6, "payee")]
    assert paid(desk, order) == [5519, 0]
    rows = desk.reader.rows("SELECT state, incident FROM payment ORDER BY id")
    assert [tuple(row) for row in rows] == [("void", 0), ("confirmed", 0), ("sent", 1)]
    assert desk.reader.value("SELECT count(*) FROM red_flag WHERE severity = 'critical'") == 1


def test_a_payment_that_looks_like_one_of_the_table_is_held_up(desk, order, take):
    number, day = desk.orders.state(order).number, TODAY.isoformat()
    head = "Order,Payment no,Amount,Date,Why it is another payment\n"
    plan = take(
        "payments",
        head + f"{number},1,100,{day},\n{number},1,100,{day},\n"
        f"{number},1,100,{day},It was sent in two halves\n",
    )
    assert ([line for line, _ in refused(plan)], paid(desk, order)) == ([3], [200, 0])


PAID = st.lists(
    st.tuples(
        st.sampled_from([1, 1, 2, 3]),
        st.sampled_from(["20", "100", "2760", "5500", "5520", "12880"]),
        st.sampled_from([-1, 0, 0, 1]),
        st.sampled_from(["", "void", "incident"]),
    ),
    min_size=1,
    max_size=6,
)


def entered(desk, order, rows):
    """Record payments one by one, as a person would; gives the lines that were refused."""
    found = []
    for line, (seq, amount, days, kind) in enumerate(rows, start=2):
        day = TODAY + timedelta(days=days)
        fields = PaymentFields.checked(paid_on=day, amount=Decimal(amount), payee="")
        try:
            if kind == "incident":
                fields = fields.changed(payee="Li Wei")
                desk.payments.incident(order, seq, fields, TODAY)
                continue
            key = desk.payments.record(order, seq, fields, TODAY)
            if kind == "void":
                desk.payments.void(key, "Sent back", TODAY)
        except AppError:
            found.append(line)
    return found


@pytest.mark.slow("two orders an example, paid by hand and by table")
@example(rows=[(1, "20", -1, "incident"), (1, "20", 0, "")], opened=True)
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=PAID, opened=st.booleans())
def test_what_comes_in_is_what_could_be_recorded_one_by_one(desk, take, tmp_path, rows, opened):
    orders = []
    for _ in range(2):
        made = desk.reader.value("SELECT count(*) FROM supplier")
        name = f"Firm {made}"
        order = make_order(desk, supplier=make_supplier(desk, name))
        if opened:
            make_account(desk, desk.orders.state(order).supplier_id, name, number=f"{order}0000")
            desk.orders.attach(order, "proforma", make_file(tmp_path), TODAY)
            desk.orders.sample(order, SampleState.APPROVED, TODAY, TODAY)
        orders.append(order)
    told = entered(desk, orders[0], rows)
    number = desk.orders.state(orders[1]).number
    words = {"": ",,,", "void": ",void,Sent back,", "incident": "Li Wei,,,yes"}
    text = [f"{number},{s},{a},{TODAY + timedelta(days=d)},{words[k]}" for s, a, d, k in rows]
    plan = take("payments", PAYMENT + "\n".join(text) + "\n")
    assert sorted({line for line, _ in refused(plan)}) == told
    assert paid(desk, orders[0]) == paid(desk, orders[1])


def test_what_was_paid_goes_out_and_comes_in_equal_with_its_order(desk, order, take, tmp_path):
    pay(desk, order, 1, "5520", fee=Decimal("12.5"), reference="FT 1", note="Deposit")
    fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(90), payee="Li Wei")
    desk.payments.incident(order, 2, fields, TODAY)
    desk.orders.ready(order, TODAY, TODAY)
    out = {kind: tmp_path / f"{kind}-out.csv" for kind in ("orders", "payments")}
    before = {kind: given_out(desk, kind, target) for kind, target in out.items()}
    other = make_second(desk, tmp_path)
    first = take("orders", out["orders"], other)
    assert [remark.field for remark in first.kept] == ["ready_on", "sample_state", "stage"]
    open_deposit(other, 1, tmp_path)
    for kind in ("payments", "orders"):
        plan = take(kind, out[kind], other)
        assert (plan.set_aside, plan.kept) == ([], []), kind
    assert {kind: given_out(other, kind, tmp_path / "again.csv") for kind in out} == before
    other.close()


def test_what_became_of_payments_goes_out_and_comes_in_equal(desk, order, take, tmp_path):
    first = pay(desk, order, 1, "5000", reference="FT 1")
    desk.outcomes.arrived(first, Arrived(TODAY, Decimal(4990), Charges.SHA), TODAY)
    back = PaymentFields.checked(paid_on=TODAY, amount=Decimal(90))
    desk.outcomes.refunded(order, 1, back, TODAY)
    bounced = pay(desk, order, 1, "100", reference="FT 2")
    desk.outcomes.bounced(bounced, "Account closed", TODAY)
    later = PaymentFields.checked(paid_on=TODAY + timedelta(days=9), amount=Decimal(200))
    desk.planned_payments.plan(order, 1, later, TODAY)
    out = {kind: tmp_path / f"{kind}-out.csv" for kind in ("orders", "payments")}
    before = {kind: given_out(desk, kind, target) for kind, target in out.items()}
    other = make_second(desk, tmp_path)
    take("orders", out["orders"], other)
    open_deposit(other, 1, tmp_path)
    plan = take("payments", out["payments"], other)
    assert plan.set_aside == []
    assert given_out(other, "payments", tmp_path / "again.csv") == before["payments"]
    assert paid(other, 1) == paid(desk, order)
    assert other.orders.state(1).left == desk.orders.state(order).left
    other.close()


def make_second(desk, tmp_path):
    """Another file with the same supplier, vetted as well."""
    path = tmp_path / "second.sourcing"
    create(path)
    other = Desk(path, desk.resources)
    make_supplier(other)
    return other


def test_imported_payments_are_no_step_of_undo(desk, order, take):
    told = []
    desk.changes.listen(told.append)
    number = desk.orders.state(order).number
    take("payments", PAYMENT + f"{number},1,5520,{TODAY},,,,\n")
    assert [committed.step for committed in told] == [None]
    assert desk.orders.state(order).stage is Stage.IN_PRODUCTION


def test_the_sample_and_the_later_notice_follow_their_rules(desk, take):
    make_supplier(desk, "Acme")
    head = ORDER.replace("Stage", "Goods ready on")
    plan = take("orders", head + row(sample="approved,2026-03-02", stage="2026-03-05"))
    assert [remark.field for remark in plan.kept] == ["ready_on", "sample_state"]
    kept = desk.reader.one("SELECT ready_on, sample_state FROM purchase_order")
    assert tuple(kept) == (None, SampleState.RECEIVED)
    again = take("orders", head + row(sample="approved,2026-03-02", stage="2026-03-05"))
    assert [line for line, _ in refused(again)] == [2]
    same = take("orders", ORDER + row(sample="approved,2026-03-02"))
    assert (same.unchanged, same.refused) == (1, [])
