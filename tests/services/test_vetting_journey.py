"""From a new supplier to "may proceed", and to "do not proceed" that no waiver lifts."""

from datetime import timedelta

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked, Gate
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import COUNTED, CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.suppliers.verdicts import Outcome, verdict
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.suppliers.detail import supplier_detail
from tests.order_factory import (
    TODAY,
    make_order,
    make_supplier,
    note_figures,
    open_deposit,
    pay,
)


def judged(desk, supplier):
    return verdict(supplier_detail(desk.reader, supplier, TODAY).facts)


def test_a_new_supplier_may_proceed_once_everything_is_evidenced(desk, tmp_path):
    supplier = make_supplier(desk, vetted=False)
    assert judged(desk, supplier).outcome is Outcome.INCOMPLETE
    desk.vetting.badge(supplier, Badge.GOLD, TODAY, held=True)
    note_figures(desk, supplier)
    desk.vetting.answer_all(supplier, dict.fromkeys(COUNTED, CheckAnswer.PASSED), TODAY)
    desk.vetting.set_gut(supplier, Gut.FINE, TODAY)
    found = judged(desk, supplier)
    assert (found.outcome, found.why, found.may_order) == (Outcome.GO, (), True)
    assert supplier_detail(desk.reader, supplier, TODAY).score == 86
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "100")


def test_a_personal_account_stops_and_no_waiver_lifts_it(desk, tmp_path):
    order = make_order(desk)
    supplier = desk.orders.state(order).supplier_id
    open_deposit(desk, order, tmp_path)
    desk.vetting.answer_all(supplier, {CheckItem.COMPANY_ACCOUNT: CheckAnswer.FAILED}, TODAY)
    found = judged(desk, supplier)
    assert found.outcome is Outcome.STOP
    assert found.why[0].rule == "R110"
    assert found.may_order is False
    with pytest.raises(Blocked, match="personal account"):
        pay(desk, order, 1, "100")
    waiver = WaiverFields.checked(reason="The owner is an old friend of ours")
    for fact in ("supplier", f"flag_{FlagKind.PERSONAL_ACCOUNT}"):
        with pytest.raises(Rejected, match="never waived"):
            desk.orders.waive(order, Gate.SUPPLIER, fact, waiver, TODAY)


def test_a_re_check_and_the_end_of_a_hold_stand_on_the_list_of_the_day(desk):
    supplier = make_supplier(desk)
    again = TODAY + timedelta(3)
    desk.vetting.change(supplier, CheckItem.REVIEWS_READ, TODAY, recheck_on=again)
    desk.vetting.holds.step_back(supplier, TODAY)
    items = {item.kind: item for item in desk.agenda.items(again)}
    assert items[AgendaKind.CHECK_AGAIN].target.action == CheckItem.REVIEWS_READ
    assert items[AgendaKind.SUPPLIER_HELD].due == again
    far = {item.kind for item in desk.agenda.items(again - timedelta(60))}
    assert AgendaKind.CHECK_AGAIN not in far


@pytest.mark.rule("R154")
def test_the_list_goes_by_the_score_with_the_unrated_last(desk):
    from sourcing_app.services.suppliers.rows import SupplierRows

    unrated, vetted, poor = (
        make_supplier(desk, name, vetted=vetted)
        for name, vetted in (("A", False), ("B", True), ("C", False))
    )
    desk.vetting.badge(poor, Badge.FREE, TODAY, held=True)
    rows = SupplierRows(desk.reader, lambda: TODAY)
    assert [*rows.ids(sort="score", descending=True)] == [vetted, poor, unrated]
    assert [*rows.ids(sort="score")] == [poor, vetted, unrated]
    assert [row.score for row in rows.page([poor, unrated])] == [0, None]
