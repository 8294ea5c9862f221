"""What blocks a payment is kept with its line, and told alike wherever somebody looks."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.forecast import FlowState
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.today.agenda import AgendaKind, Section
from sourcing_app.domain.today.calendar import EntryKind
from sourcing_app.services.desk import Desk
from sourcing_app.services.disputes.records import DisputeFields
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.orders.rows import BLOCKED, OrderRows
from sourcing_app.services.payments.cash import entries, forecast
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.suppliers.vetting import BadgeFields
from sourcing_app.store.derived import columns
from sourcing_app.store.queries.next_payments import next_payments
from sourcing_app.store.sqlite.connection import connect
from tests.order_factory import TODAY, make_open_order, make_order, pay
from tests.prepared import at_first
from tests.rows import counted_wrong

PAID = PaymentFields.checked(paid_on=TODAY, amount=Decimal(100))
FALSE = '[["x","G3","",{"say":["Gates","Nobody said so",{}]}]]'
REASON = WaiverFields.checked(reason="Agreed with the supplier in the dispute")


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


def told(desk, today=TODAY):
    """Whether the view, the sidebar, the forecast, the calendar and the list of the day block."""
    rows = OrderRows(desk.reader, lambda: today)
    (part,) = {
        state
        for month in forecast(desk.reader, today)
        for state, money in month.parts.items()
        if money and state is not FlowState.PLANNED
    }
    days = {each.kind for each in entries(desk.reader, today)}
    items = {item.kind for item in desk.agenda.items(today)}
    shown = desk.agenda.list_of(today, 12)
    return {
        bool(rows.ids(view=BLOCKED)),
        bool(rows.counts()[BLOCKED]),
        part is FlowState.BLOCKED,
        EntryKind.BLOCKED in days,
        AgendaKind.PAYMENT_BLOCKED in items,
        Section.BLOCKED in shown.counts,
        not order_state(desk.reader, rows.ids()[0], today).next.report.open,
    }


def kept(desk, today=TODAY):
    return [bool(row["holds"]) for row in next_payments(desk.reader, today)]


def test_a_dispute_blocks_what_is_left_until_it_ends_or_a_reason_is_given(desk, order):
    pay(desk, order, 1, "5000")
    assert told(desk) == {False}
    fields = DisputeFields.checked(reason="quality", opened_on=TODAY, facts="Painted steel")
    first = desk.disputes.open(order, fields, TODAY)
    assert told(desk) == {True}
    with pytest.raises(Rejected, match="The deposit is blocked: A dispute is under way"):
        desk.payments.record(order, 1, PAID, TODAY)
    desk.disputes.end(first, "withdrawn", "It was a misunderstanding", TODAY)
    assert told(desk) == {False}
    desk.disputes.open(order, fields, TODAY)
    assert told(desk) == {True}
    desk.orders.waive(order, "G3", "dispute", REASON, TODAY)
    assert told(desk) == {False}
    desk.payments.record(order, 1, PAID, TODAY)
    assert counted_wrong(desk.path) == []


def test_a_flag_at_the_supplier_blocks_all_of_its_orders_until_it_is_undone(desk, order):
    supplier = desk.orders.state(order).supplier_id
    make_order(desk, supplier=supplier)
    desk.vetting.flag(supplier, FlagKind.NO_SAMPLE, TODAY)
    assert kept(desk) == [True, True]
    assert len(OrderRows(desk.reader, lambda: TODAY).ids(view=BLOCKED)) == 2
    assert counted_wrong(desk.path) == []


def test_a_badge_that_runs_out_blocks_from_its_day_on_before_anybody_counts(desk, order):
    supplier = desk.orders.state(order).supplier_id
    lasts = BadgeFields.checked(
        badge=Badge.GOLD, held=True, seen_on=TODAY, valid_to=TODAY + timedelta(days=3)
    )
    desk.vetting.observe(supplier, lasts)
    desk.database.count_due(TODAY)  # saves count on the day of the clock
    assert (told(desk), kept(desk)) == ({False}, [True])
    later = TODAY + timedelta(days=4)
    states = order_state(desk.reader, order, later)
    assert (told(desk, later), kept(desk, later)) == ({not states.next.report.open}, [False])
    assert desk.database.count_due(later) is False
    assert kept(desk, later) == [True]
    assert told(desk, later) == {not states.next.report.open}
    assert counted_wrong(desk.path) == []


def behind_its_back(desk, **values):
    """Another program writes what is kept of the lines."""
    with closing(connect(desk.path, write=True)) as connection:
        names = ", ".join(f"{name} = ?" for name in values)
        connection.execute(f"UPDATE payment_line SET {names}", [*values.values()])  # noqa: S608 - ours


@pytest.mark.parametrize("version", ["0.0.1", "99.0", None])
def test_what_another_version_judged_is_judged_anew(desk, order, version):
    behind_its_back(desk, blocked=FALSE, judged_by=version)
    assert (kept(desk), told(desk)) == ([False], {False})
    desk.database.count_due(TODAY)
    assert (kept(desk), told(desk)) == ([True], {False})


def test_a_kept_text_that_nobody_wrote_is_named_and_stops_nothing(desk, order):
    behind_its_back(desk, blocked='[["account",1]]')
    assert EntryKind.PAYMENT in {each.kind for each in entries(desk.reader, TODAY)}
    assert {stale.column for stale in counted_wrong(desk.path)} == {"blocked"}


def test_more_orders_than_a_save_judges_are_judged_when_they_are_asked_for(
    desk, order, monkeypatch
):
    monkeypatch.setattr(columns, "_JUDGED_A_SAVE", 0)
    monkeypatch.setattr(columns, "_DUE_A_STEP", 0)
    desk.vetting.flag(desk.orders.state(order).supplier_id, FlagKind.NO_SAMPLE, TODAY)
    assert (kept(desk), told(desk)) == ([False], {True})
    monkeypatch.undo()
    desk.database.count_due(TODAY)
    assert (kept(desk), told(desk)) == ([True], {True})


def test_a_file_that_another_program_changed_is_judged_by_its_rows(desk, order):
    assert told(desk) == {False}
    desk.close()
    with closing(sqlite3.connect(desk.path)) as other, other:
        other.execute("UPDATE supplier_bank_account SET state = 'revoked'")
    again = Desk(desk.path, desk.resources)
    try:
        assert again.differs
        assert told(again) == {True}
    finally:
        again.close()
