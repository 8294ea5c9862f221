"""An order driven in any order of deeds and amounts, and what must be true of it all the time."""

from collections import Counter
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sourcing_app.cli.order_output import order_document
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.payments.schedule import AHEAD
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.domain.values.money import money, total_of
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.orders.coming import coming
from sourcing_app.services.orders.records import InspectionFields, OrderPlan, WaiverFields
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.records import PaymentFields, ShortFields
from sourcing_app.services.payments.validation import Backing
from tests.conftest import RESOURCES
from tests.order_factory import (
    TODAY,
    make_account,
    make_file,
    make_order,
    make_photos,
    open_deposit,
)
from tests.rows import counted_wrong

TERMS = (
    *("30/70", "10/20/70", "20/80", "60/40", "100", "33.334/33.333/33.333"),
    *("30/70 inspection", "500 order (tooling); 30% sample; balance ready+10"),
)
WAIVERS = (("G3", "sample"), ("G5", "prepayment"), ("G7", "inspection"), ("G2", "supplier"))
COUNTED = (
    "SELECT ifnull(sum(iif(p.direction = 'refund', -p.amount, ifnull(p.received, p.amount))), 0) "
    "FROM payment p WHERE p.state IN ('sent', 'confirmed') AND NOT p.incident"
)
FIRST = "SELECT min(paid_on) FROM payment WHERE state IN ('sent', 'confirmed') AND NOT incident"
MADE = "SELECT id FROM payment WHERE state IN ('sent', 'confirmed') AND direction = 'out'"
UNCOVERED = (
    "SELECT count(*) FROM red_flag f WHERE f.severity = 'critical' AND f.resolved_on IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM gate_waiver w WHERE w.supplier_id = f.supplier_id "
    "AND f.kind = 'no_sample' AND (' ' || w.covers || ' ') LIKE '% flag:' || f.id || ' %')"
)
"""Critical flags for which nobody took the risk, or nobody can."""
DUE = {AgendaKind.PAYMENT_DUE, AgendaKind.PAYMENT_BLOCKED, AgendaKind.GOODS_EXPECTED}
TOTALS = st.sampled_from([None, "0.02", "900", "2502.5", "4000.01"])
PLACES, SHARES = st.integers(0, 2), st.sampled_from(["0.5", "0.97", "1", "1.01", "4"])
DAYS = st.integers(-1, 5).map(timedelta)


class StillDesk(Desk):
    """Its clock stands five days after the order was made."""

    def today(self):
        return TODAY + timedelta(days=5)


class OrderMachine(RuleBasedStateMachine):
    """Every deed may be refused; none may break a sum, overfill a line or slip past a gate."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name)
        create(self.path / "own.sourcing")
        self.desk = StillDesk(self.path / "own.sourcing", RESOURCES)
        self.today = self.desk.today()
        self.steps, self.undone, self.numbers = [], [], iter(range(10**6))
        self.desk.changes.listen(self.note)
        self.key = 0

    def note(self, committed):
        """Keep the steps as a window does, but forget none that a payment has settled."""
        if committed.step is not None:
            self.steps.append(committed.step)

    def teardown(self):
        self.desk.close()
        self.folder.cleanup()

    @initialize(terms=st.sampled_from(TERMS), after=st.booleans(), opened=st.booleans())
    def order(self, terms, after, opened):
        values = {"breaks": ((500, "2.50"),), "balance_after_shipment": int(after)}
        self.key = make_order(self.desk, 1001, terms, **values)
        if opened:
            open_deposit(self.desk, self.key, self.path, self.today)
        self.steps.clear()

    @property
    def state(self):
        return self.desk.orders.state(self.key)

    @rule(state=st.sampled_from(SampleState), day=DAYS)
    def sample(self, state, day):
        self.tried(self.desk.orders.sample, self.key, state, TODAY + day, self.today)

    @rule(checked=st.booleans())
    def account(self, checked):
        number = f"6222 0000 {next(self.numbers):08d}"
        make_account(self.desk, self.state.supplier_id, number=number, checked=checked)

    @rule(kind=st.sampled_from(["proforma", "bill_of_lading"]))
    def attach(self, kind):
        file = make_file(self.path, f"{next(self.numbers)}.pdf")
        self.tried(self.desk.orders.attach, self.key, kind, file, self.today)

    @rule(day=DAYS)
    def ready(self, day):
        self.tried(self.desk.orders.ready, self.key, TODAY + day, self.today)

    @rule(passed=st.booleans(), day=DAYS)
    def inspect(self, passed, day):
        fields = InspectionFields.checked(
            inspected_on=TODAY + day, inspector="QC", cartons_opened=3, passed=passed
        )
        photos = make_photos(self.path)
        self.tried(self.desk.orders.inspect, self.key, fields, photos, self.today)

    @rule(waiver=st.sampled_from(WAIVERS))
    def waive(self, waiver):
        reason = WaiverFields.checked(reason="We have known them for years")
        self.tried(self.desk.orders.waive, self.key, *waiver, reason, self.today)

    @rule(kind=st.sampled_from([FlagKind.NO_SAMPLE, FlagKind.PERSONAL_ACCOUNT]))
    def flag(self, kind):
        self.tried(self.desk.vetting.flag, self.state.supplier_id, kind, self.today)

    @rule()
    def resolve(self):
        for row in self.desk.reader.rows("SELECT id FROM red_flag WHERE resolved_on IS NULL"):
            self.tried(self.desk.vetting.resolve_flag, row["id"], "Settled with them", self.today)

    @rule(total=TOTALS, terms=st.sampled_from((None, *TERMS)), day=st.none() | DAYS)
    def plan(self, total, terms, day):
        wanted = OrderPlan(total and Decimal(total), terms, None if day is None else TODAY + day)
        self.tried(self.desk.orders.change_plan, self.key, wanted, self.today)

    def meet_what_the_deposit_asks_for(self):
        if not self.state.facts.deposit_paid:
            open_deposit(self.desk, self.key, self.path, self.today)
            self.waive(("G5", "prepayment"))

    def meet_what_the_balance_asks_for(self):
        self.ready(self.today - TODAY)
        self.inspect(True, self.today - TODAY)
        self.attach("bill_of_lading")

    @rule(share=st.sampled_from(["0.5", "0.97", "1"]))
    def pay_what_comes_next(self, share):
        if self.state.next is not None:
            seq = self.state.next.line.line.seq
            self.pay(seq - 1, share, self.today - TODAY, twice=True)

    @rule()
    def pay_through_the_deposit(self):
        self.meet_what_the_deposit_asks_for()
        self.pay_what_comes_next("1")

    @rule()
    def pay_on_a_day_before_the_order(self):
        self.meet_what_the_deposit_asks_for()
        if self.state.next is not None:
            self.pay(self.state.next.line.line.seq - 1, "1", timedelta(-1), twice=True)

    @rule(late=st.sampled_from(["sample", "flag", "inspection"]))
    def pay_after_what_came_up_behind_a_waiver(self, late):
        self.meet_what_the_deposit_asks_for()
        if late == "sample":
            self.sample(SampleState.NEEDED, timedelta(0))
            self.waive(("G3", "sample"))
            self.sample(SampleState.REJECTED, timedelta(0))
        elif late == "flag":
            self.waive(("G2", "supplier"))
            self.flag(FlagKind.NO_SAMPLE)
        else:
            self.pay_what_comes_next("1")
            self.meet_what_the_balance_asks_for()
            self.inspect(False, self.today - TODAY)
            self.waive(("G7", "inspection"))
            self.inspect(False, self.today - TODAY)
        self.pay_what_comes_next("0.5")

    @rule(share=st.sampled_from(["0.97", "1"]))
    def pay_through_the_balance(self, share):
        self.meet_what_the_balance_asks_for()
        self.pay_what_comes_next(share)

    @rule(at=PLACES, share=SHARES, day=DAYS, twice=st.booleans())
    def pay(self, at, share, day, twice):
        before, line = self.state, self.line(at)
        amount = self.part(line, share)
        fields = PaymentFields.checked(
            paid_on=TODAY + day, amount=amount, repeat_reason="In two parts, as agreed" * twice
        )
        seq = line.line.seq
        if self.tried(self.desk.payments.record, self.key, seq, fields, self.today):
            assert amount <= line.left.amount
            self.went_through_its_gate(before, line, fields.paid_on)

    @rule(at=PLACES, share=SHARES)
    def incident(self, at, share):
        line = self.line(at)
        fields = PaymentFields.checked(
            paid_on=TODAY, amount=self.part(line, share), payee="Brightpath", payee_kind="company"
        )
        self.tried(self.desk.payments.incident, self.key, line.line.seq, fields, self.today)

    @rule(at=st.integers(0, 9))
    def void(self, at):
        keys = [row["id"] for row in self.desk.reader.rows("SELECT id FROM payment")]
        if keys:
            key = keys[at % len(keys)]
            self.tried(self.desk.payments.void, key, "The bank sent it back", self.today)

    @rule(at=PLACES, amount=st.sampled_from(["all", "all", "0.01", "7.5", "900"]))
    def fall_short(self, at, amount):
        left = self.line(at).left.amount or Decimal(5)
        values = {
            "short": left if amount == "all" else Decimal(amount),
            "short_on": TODAY,
            "short_reason": "Bank charges on the way",
        }
        fields, seq = ShortFields.checked(**values), self.line(at).line.seq
        self.tried(self.desk.payments.settle_short, self.key, seq, fields, self.today)

    @rule(at=PLACES, share=SHARES, incident=st.booleans())
    def refund(self, at, share, incident):
        line = self.line(at)
        amount = money(max(line.paid.amount, Decimal(5)) * Decimal(share), "USD").amount
        fields = PaymentFields.checked(paid_on=self.today, amount=amount)
        refunded, seq = self.desk.outcomes.refunded, line.line.seq
        if self.tried(refunded, self.key, seq, fields, self.today, incident=incident):
            assert incident or amount <= line.paid.amount + 10

    @rule(at=st.integers(0, 9), part=st.sampled_from([None, "0.01", "0.9", "1", "1.2"]))
    def arrive(self, at, part):
        found = self.desk.reader.rows(MADE.replace("SELECT id", "SELECT id, amount"))
        if found:
            row = found[at % len(found)]
            sent = Decimal(row["amount"]) / 10**6
            received = None if part is None else money(sent * Decimal(part), "USD").amount
            self.tried(
                self.desk.outcomes.arrived, row["id"], Arrived(self.today, received), self.today
            )

    @rule(at=st.integers(0, 9))
    def bounce(self, at):
        found = self.desk.reader.rows(MADE)
        if found:
            key = found[at % len(found)]["id"]
            self.tried(self.desk.outcomes.bounced, key, "The bank sent it back", self.today)

    @rule(at=PLACES, share=SHARES, day=DAYS)
    def plan_payment(self, at, share, day):
        line = self.line(at)
        fields = PaymentFields.checked(paid_on=self.today + day, amount=self.part(line, share))
        self.tried(self.desk.planned_payments.plan, self.key, line.line.seq, fields, self.today)

    @rule(made=st.booleans())
    def make_or_drop_the_plan(self, made):
        rows = self.desk.reader.rows(
            "SELECT p.id, l.seq, p.amount FROM payment p JOIN payment_line l ON l.id = p.line_id "
            "WHERE p.state = 'planned'"
        )
        for row in rows[:1]:
            amount = Decimal(row["amount"]) / 10**6
            fields = PaymentFields.checked(
                paid_on=self.today, amount=amount, repeat_reason="In two parts, as agreed"
            )
            if not made:
                self.tried(self.desk.planned_payments.drop, self.key, row["id"])
                return
            what, backing = (self.key, row["seq"], fields, self.today), Backing(planned=row["id"])
            before, line = self.state, self.line(row["seq"] - 1)
            if self.tried(self.desk.payments.record, *what, backing):
                self.went_through_its_gate(before, line, fields.paid_on)

    @rule(at=PLACES, back=st.booleans())
    def waive_line(self, at, back):
        seq = self.line(at).line.seq
        if back:
            self.tried(self.desk.outcomes.unwaive, self.key, seq, self.today)
        else:
            reason = "The supplier asks no more for it"
            self.tried(self.desk.outcomes.waive, self.key, seq, reason, self.today)

    @rule(at=PLACES)
    def reopen(self, at):
        seq = self.line(at).line.seq
        self.tried(self.desk.payments.reopen_short, self.key, seq, self.today)

    @rule(back=st.integers(1, 3))
    def undo(self, back):
        for step in reversed(self.steps[-back:]):
            if self.tried(self.desk.revert, step):
                self.steps.remove(step)
                self.undone.append(step)

    @rule()
    def redo(self):
        if self.undone and self.tried(self.desk.reapply, self.undone[-1]):
            self.steps.append(self.undone.pop())

    def tried(self, deed, *arguments, **named):
        """Do it, unless it is refused in a sentence; any other error is a bug."""
        with suppress(AppError):
            deed(*arguments, **named)
            return True
        return False

    def line(self, at):
        lines = self.state.lines
        return lines[at % len(lines)]

    def part(self, line, share):
        left = line.left.amount or Decimal(100)
        return money(left * Decimal(share), "USD").amount or Decimal("0.01")

    def went_through_its_gate(self, before, line, day):
        """Judge again, from single facts, whether this money was allowed to go."""
        facts = before.facts
        assert facts.account.state == "verified"
        assert day >= max(facts.made_on, facts.account.verified_on)
        if line.line.event in AHEAD:
            assert facts.proforma
            assert self.desk.reader.value(UNCOVERED) == 0
            assert (
                facts.sample is SampleState.APPROVED or ("G3", facts.sample_risk) in facts.waivers
            )
            assert self.ahead(before) <= before.total.amount / 2 + 1 or (
                ("G5", "prepayment") in facts.waivers
            )
            return
        assert all(not x.left for x in before.lines if x.line.event in AHEAD)
        seen = facts.inspection is not None and facts.inspection.passed
        assert seen or ("G7", facts.inspection_risk) in facts.waivers
        if facts.after_shipment:
            assert facts.bill_of_lading
        else:
            assert facts.deposit_on is None or facts.deposit_on <= facts.ready_on <= day

    @invariant()
    def no_payment_is_older_than_the_order(self):
        first = self.desk.reader.value(FIRST)
        assert first is None or self.state.facts.made_on.isoformat() <= first

    def ahead(self, state):
        return sum(x.line.amount.amount for x in state.lines if x.line.event in AHEAD)

    @invariant()
    def every_sum_is_right_everywhere(self):
        state = self.state
        for each in state.lines:
            credit = each.credit or money(0, "USD")
            settled = each.paid + each.fell_short + each.forgiven + credit
            assert settled + each.left == each.line.amount + each.excess
            assert min(each.paid.amount, each.left.amount, each.forgiven.amount) >= 0
        assert total_of([each.line.amount for each in state.lines], "USD") == state.total
        spare = total_of([each.excess for each in state.lines], "USD")
        set_off = total_of([each.credit for each in state.lines if each.credit], "USD")
        known = state.paid + state.short + state.forgiven + state.left
        assert known == state.total + spare - set_off
        assert self.desk.reader.value(COUNTED) == state.paid.amount * 10**6
        (row,) = OrderRows(self.desk.reader, self.desk.today).page([self.key])
        told = order_document(state)
        for name in ("total", "paid", "short", "left"):
            assert getattr(row, name) == getattr(state, name).amount == Decimal(told[name])
        due = [item.money for item in self.desk.agenda.items(self.today) if item.kind in DUE]
        expected = [state.next.line.left] if state.next else []
        assert due == expected or not due
        assert bool(state.left) == (state.next is not None)
        assert self.desk.reader.value("PRAGMA foreign_key_check") is None

    @invariant()
    def what_blocks_is_kept_as_the_gates_say(self):
        assert counted_wrong(self.desk.path) == []
        expected, reader = self.state.next, self.desk.reader
        assert reader.value("SELECT count(*) FROM payment_line WHERE judged_by IS NULL") == 0
        told = [(p.happened, p.blocked, p.day, p.left) for p in coming(reader, self.today)]
        left = expected and int(expected.line.left.amount.scaleb(6))
        right = expected and (
            *(expected.happened, not expected.report.open, expected.expected_on, left),
        )
        assert told == ([right] if right else [])
        day, items = self.desk.agenda.list_of(self.today, 50), self.desk.agenda.items(self.today)
        assert (day.items, day.counts) == (items, Counter(item.section for item in items))
