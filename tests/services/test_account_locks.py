"""Changed, foreign and personal accounts lock payments, whichever door they come through."""

from datetime import timedelta

import pytest

from sourcing_app.cli.main import run
from sourcing_app.cli.output import Status
from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked, Fix
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.suppliers.verdicts import Outcome, verdict
from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields
from sourcing_app.services.accounts.rows import accounts_of, differences
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.suppliers.facts import vetting_facts
from tests.order_factory import make_account, make_order, make_supplier, open_deposit, pay
from tests.prepared import at_first

NAME = "Shenzhen Brightpath Electronics Co., Ltd"
PHONE = "+86 755 8888 1234"
CALL = {"channel_kind": "phone", "channel": PHONE, "verified_with": "Li Wei"}
REASON = WaiverFields.checked(reason="They promised that it is all right")


@at_first
def supplier(desk):
    return make_supplier(desk)


@at_first
def order(desk, supplier, tmp_path):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    return order


def add(desk, supplier, today, **values):
    fields = AccountFields.checked(**{"beneficiary": NAME, "number": "62229999", **values})
    return desk.accounts.add(supplier, fields, today).id


def refused(desk, order):
    with pytest.raises(Blocked) as blocked:
        pay(desk, order, 1, "5520")
    return {fact.id: fact for fact in blocked.value.report.missing}


@pytest.mark.rule("R190")
def test_changed_bank_details_lock_a_payment_until_the_call_back(
    desk, supplier, order, today, resources, capsys
):
    account = add(desk, supplier, today, country="HK", swift="BKCHHKHH")
    fact = refused(desk, order)["account"]
    assert (fact.fix, fact.waivable) == (Fix.CHECK_ACCOUNT, False)
    assert "The bank account is in HK, the supplier in CN" in str(fact.sentence)
    account = add(desk, supplier, today, number="62228888", country="CN")
    assert "The bank details changed on 12 March 2026" in str(
        refused(desk, order)["account"].sentence
    )
    with pytest.raises(Rejected, match="never waived"):
        desk.orders.waive(order, "G3", "account", REASON, today)
    path = desk.path
    desk.close()
    paying = [
        "pay",
        "1",
        "--line",
        "1",
        "--amount",
        "5520",
        "--date",
        "2026-03-12",
        "--method",
        "tt",
    ]
    assert run(paying, path, resources, today) == Status.REFUSED
    assert "bank details changed on 12 March 2026" in capsys.readouterr().err
    call = ["check-account", str(account), "--channel", "phone", "--detail", PHONE,
            "--with", "Li Wei", "--date", "today", "--known-since"]  # fmt: skip
    assert run([*call, "today"], path, resources, today) == Status.REFUSED
    assert "a channel that you knew before that day" in capsys.readouterr().err
    assert run([*call, "2026-02-01"], path, resources, today) == Status.DONE
    assert run(paying, path, resources, today) == Status.DONE


def test_the_old_account_stays_beside_the_new_one_as_it_was(desk, supplier, order, today):
    before = accounts_of(desk.reader, supplier)[0]
    add(desk, supplier, today)
    new, old = accounts_of(desk.reader, supplier)
    assert "number" in differences(new, old)
    assert (old.id, old.number, old.verified_on) == (before.id, before.number, before.verified_on)


@pytest.mark.rule("R110")
def test_a_personal_account_ends_in_do_not_proceed_and_no_waiver_lifts_it(
    desk, supplier, order, today
):
    assert verdict(vetting_facts(desk.reader, supplier, today)).outcome is not Outcome.STOP
    account = add(desk, supplier, today, beneficiary="Wang Wei", kind=AccountKind.PERSON)
    judged = verdict(vetting_facts(desk.reader, supplier, today))
    assert (judged.outcome, judged.may_order) == (Outcome.STOP, False)
    facts = refused(desk, order)
    assert facts["payee_company"].fix is Fix.RECORD_INCIDENT
    for gate, fact in (("G4", "payee_company"), ("G2", f"flag_{FlagKind.PERSONAL_ACCOUNT}")):
        assert not facts[fact].waivable
        with pytest.raises(Rejected, match="never waived"):
            desk.orders.waive(order, gate, fact, REASON, today)
    (flag,) = vetting_facts(desk.reader, supplier, today).critical
    with pytest.raises(Rejected, match="not by a promise"):
        desk.vetting.resolve_flag(flag.id, "They promised that it is all right", today)
    fields = AccountCheckFields.checked(
        **CALL, known_since=today - timedelta(days=9), verified_on=today
    )
    with pytest.raises(Rejected, match="personal account"):
        desk.accounts.check(account, fields, today, named=True)
    assert verdict(vetting_facts(desk.reader, supplier, today)).outcome is Outcome.STOP


@pytest.mark.rule("R193")
def test_a_payee_that_is_nearly_the_supplier_is_confirmed_by_a_person(desk, supplier, today):
    account = make_account(desk, supplier, "Shenzhen Brightpath Electronic Limited", checked=False)
    fields = AccountCheckFields.checked(
        **CALL, known_since=today - timedelta(days=9), verified_on=today
    )
    with pytest.raises(Rejected, match="written otherwise than the supplier"):
        desk.accounts.check(account, fields, today)
    desk.accounts.check(account, fields, today, named=True)
    assert accounts_of(desk.reader, supplier)[0].in_use_since == today
