"""Own values of the numbers of the rules: what they change, and the way back."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.guide.methods import method_facts
from sourcing_app.domain.orders.goods import MilestoneKind
from sourcing_app.domain.payments.costs import known_cost
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.payments.protection import protection_clocks
from sourcing_app.domain.search.variants import HitsJudged
from sourcing_app.domain.settings.holidays import DaysOff
from sourcing_app.domain.settings.limits import SHIPPED, LimitName
from sourcing_app.domain.suppliers.holds import stepping_back
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.services.calendars import factory_calendar
from sourcing_app.services.disputes.rows import proposed_days
from sourcing_app.services.payments.platform import protected_of
from sourcing_app.services.payments.records import ShortFields
from sourcing_app.services.payments.tariffs import read_tariffs
from sourcing_app.services.production.rows import production_of, risky_payment
from sourcing_app.services.requests.records import RequestFields
from sourcing_app.services.searches.rows import SearchRows
from sourcing_app.services.settings.rows import limit_rows, read_limits
from sourcing_app.services.suppliers.certificate_rows import certificates_of
from sourcing_app.services.suppliers.certificates import CertificateFields
from tests.order_factory import TODAY, make_open_order, make_order, open_deposit, pay
from tests.rows import counted_wrong


def set_limit(desk, name, value, source="My bank"):
    desk.limits.set(LimitName(name), Decimal(value), source, TODAY)


def in_use(desk, name):
    (row,) = (row for row in limit_rows(desk.reader) if row.name == name)
    return row.value, str(row.source), row.own


@pytest.mark.rule("R155")
def test_another_deposit_opens_and_closes_the_gate_of_every_order(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    assert desk.orders.state(order).next.report.open
    set_limit(desk, "usual_deposit", 20)
    set_limit(desk, "high_deposit", "29.5")
    missing = [fact.id for fact in desk.orders.state(order).next.report.missing]
    assert missing == ["prepayment"]
    assert counted_wrong(desk.path) == []
    with pytest.raises(Rejected, match="30 % is paid before production"):
        pay(desk, order, 1, "5520")
    assert desk.limits.restore_all() == 2
    pay(desk, order, 1, "5520")
    assert counted_wrong(desk.path) == []


@pytest.mark.rule("R198")
def test_the_card_limit_is_one_number_wherever_it_is_set(desk, tmp_path):
    order = make_order(desk, 20_000)
    open_deposit(desk, order, tmp_path)
    desk.tariffs.change(Method.CARD, percent=Decimal("2.4"), source="Bank", checked_on=TODAY)
    set_limit(desk, "card_limit", 30_000)
    assert in_use(desk, "card_limit") == (30_000, "My bank", True)
    assert desk.tariffs.fields(Method.CARD).most == 30_000
    desk.limits.restore(LimitName.CARD_LIMIT)
    assert in_use(desk, "card_limit") == (20_000, "Russian how-to", False)
    assert desk.tariffs.fields(Method.CARD).percent == Decimal("2.4")
    with pytest.raises(Rejected, match="may not exceed"):
        pay(desk, order, 1, "27600", method="card")
    with pytest.raises(Rejected, match="none refused"):
        desk.tariffs.change(Method.CARD, most=Decimal(10**9), source="Bank", checked_on=TODAY)
    set_limit(desk, "card_limit", "27600")
    pay(desk, order, 1, "27600", method="card")


@pytest.mark.rule("R200")
def test_the_card_fee_is_one_number_wherever_it_is_set(desk):
    desk.tariffs.change(Method.CARD, percent=Decimal("2.4"), source="Bank", checked_on=TODAY)
    assert in_use(desk, "card_fee") == (Decimal("2.4"), "Bank", True)
    set_limit(desk, "card_fee", "1.5")
    assert known_cost(Method.CARD, read_tariffs(desk.reader)).percent == Decimal("1.5")
    desk.limits.restore(LimitName.CARD_FEE)
    assert desk.tariffs.fields(Method.CARD).percent is None
    assert known_cost(Method.CARD, read_tariffs(desk.reader)).percent == Decimal("2.99")
    with pytest.raises(Rejected, match="far from the truth"):
        desk.tariffs.change(Method.CARD, percent=Decimal(21))


@pytest.mark.rule("R92", "R112")
def test_own_numbers_move_the_plan_of_a_production(desk, tmp_path):
    order, day = make_open_order(desk, tmp_path), date(2026, 12, 30)
    pay(desk, order, 1, "5520")
    for name, value in (("early_inspection", 40), ("new_year_risky", 20)):
        set_limit(desk, name, value)
    state = desk.orders.state(order)
    found = production_of(desk.reader, state, TODAY, factory_calendar(TODAY.year, DaysOff()))
    first = next(row for row in found.milestones if row.kind is MilestoneKind.INSPECTION_20)
    second = next(row for row in found.milestones if row.kind is MilestoneKind.INSPECTION_50)
    assert str(first.title) == "Inspection at 40 %"
    assert first.days.planned - TODAY == timedelta(10)
    assert first.days.planned <= second.days.planned
    line = state.lines[0].line
    assert risky_payment(line, day, SHIPPED)
    assert risky_payment(line, day, state.facts.limits) is None


def test_own_numbers_judge_shortfalls_searches_certificates_and_requests(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "4700")
    short = ShortFields.checked(short=820, short_on=TODAY, short_reason="The bank took a lot of it")
    with pytest.raises(Rejected, match="more than 10 % of payment 1"):
        desk.payments.settle_short(order, 1, short, TODAY)
    key = desk.searches.log("led lamp", "led lamp", hits=12, day=TODAY)
    expires = CertificateFields.checked(kind="ISO 9001", expires=TODAY + timedelta(40))
    supplier = desk.orders.state(order).supplier_id
    desk.certificates.add(supplier, expires, TODAY)
    asked = desk.requests.add(RequestFields.checked(title="Lamps", text="500 LED lamps."), TODAY)
    for name, value in (
        ("shortfall", 15), ("few_hits", 20), ("certificate_notice", 45), ("request_days", 10),
    ):  # fmt: skip
        set_limit(desk, name, value)
    desk.payments.settle_short(order, 1, short, TODAY)
    (row,) = SearchRows(desk.reader).page([key])
    assert row.found is HitsJudged.FEW
    (paper,) = certificates_of(desk.reader, supplier, TODAY)
    assert "It expires on" in str(paper.remarks[0])
    desk.requests.post(asked, TODAY, TODAY)
    assert desk.requests.fields(asked).expires_on == TODAY + timedelta(10)


@pytest.mark.rule("R6", "R79", "R172", "R200")
def test_own_numbers_move_claims_disputes_looks_pauses_and_the_guide(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    desk.platform.change(order, platform_number="2086543210")
    asked = desk.requests.add(RequestFields.checked(title="Lamps", text="500 LED lamps."), TODAY)
    desk.requests.post(asked, TODAY, TODAY)

    def counted():
        days, limits = proposed_days(desk.reader, order, TODAY), read_limits(desk.reader)
        claim = protection_clocks(protected_of(desk.reader, order), limits)[0]
        card = next(each for each in method_facts(limits) if each.method is Method.CARD)
        look = next(
            number for number in range(9)
            if any(
                each.kind is AgendaKind.REQUEST_LOOK
                for each in desk.agenda.items(TODAY + timedelta(number))
            )
        )  # fmt: skip
        told = (days.negotiate_until, days.escalate_by, stepping_back(TODAY, limits))
        left = [(each - TODAY).days for each in told]
        return claim.length, bool(claim.source), look, left, str(card.parts["fee"])

    assert counted() == (30, True, 1, [3, 7, 3], "2.99 % of the amount")
    for name, value in (
        ("claim_days", 20), ("escalation_days", 9), ("negotiation_days", 5), ("step_back", 4),
        ("first_look", 2), ("card_fee", "2.5"),
    ):  # fmt: skip
        set_limit(desk, name, value)
    assert counted() == (20, False, 2, [5, 9, 4], "2.5 % of the amount")
    with pytest.raises(Rejected, match="may not be more than"):
        set_limit(desk, "negotiation_days", 10)


def test_what_would_make_a_rule_meaningless_is_refused_and_changes_nothing(desk):
    for name, value, source, why in (
        ("cartons", "0", "Me", "goods nobody looked at"),
        ("cartons", "2.5", "Me", "whole number"),
        ("high_deposit", "100", "Me", "1 to 90 %"),
        ("usual_deposit", "50.5", "Me", "1 to 50 %"),
        ("high_deposit", "29", "Me", "change the other one first"),
        ("follow_up", "5", " ", "where the value is from"),
    ):
        with pytest.raises(Rejected, match=why):
            set_limit(desk, name, value, source)
    set_limit(desk, "high_deposit", 20 + 20)
    set_limit(desk, "usual_deposit", 40)
    set_limit(desk, "high_deposit", 60)
    set_limit(desk, "usual_deposit", 50)
    set_limit(desk, "high_deposit", 50)
    assert not any(row.own for row in limit_rows(desk.reader) if "deposit" not in row.name)
