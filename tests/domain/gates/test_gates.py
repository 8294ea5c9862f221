"""Gates G2, G3, G4, G5, G7 and G10: what is missing, what mends it, what may be waived."""

from dataclasses import replace
from datetime import date

import pytest

from sourcing_app.domain.accounts.account import Account, AccountKind, AccountState
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.evaluate import evaluate
from sourcing_app.domain.gates.facts import InspectionFact, OrderFacts
from sourcing_app.domain.gates.report import Blocked, Fix, Purpose
from sourcing_app.domain.gates.waivers import risks_of
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import ORDER_ITEMS, CheckAnswer, Gut, VettingFacts
from sourcing_app.domain.suppliers.red_flags import Flag, FlagKind, FlagSeverity

DAY = date(2026, 3, 12)
VETTED = VettingFacts(
    badges=frozenset({Badge.GOLD, Badge.TRADE_ASSURANCE}),
    answers=dict.fromkeys(ORDER_ITEMS, CheckAnswer.PASSED),
    gut=Gut.FINE,
)
CHECKED = Account(
    "Shenzhen Brightpath Electronics Co., Ltd",
    AccountKind.COMPANY,
    AccountState.VERIFIED,
    matches=True,
    name_confirmed=True,
    channel="Trade Manager",
    verified_on=DAY,
)
READY = OrderFacts(
    Terms.parse("30/70"),
    VETTED,
    sample=SampleState.APPROVED,
    sample_on=DAY,
    account=CHECKED,
    proforma=True,
    addressed=True,
)
PASSED = InspectionFact(DAY, passed=True, cartons=3, photos=3)
TO_BALANCE = replace(READY, deposit_paid=True, ready_on=DAY, inspection=PASSED)


def waived_supplier(facts):
    """Its state once gate G2 is waived."""
    risks = risks_of(evaluate(facts, Purpose.DEPOSIT), "G2", "supplier")
    return replace(facts, waivers={("G2", risk): DAY for risk in risks})


def missing(facts, purpose=Purpose.DEPOSIT):
    return [fact.id for fact in evaluate(facts, purpose).missing]


@pytest.mark.rule("R91")
def test_the_deposit_of_the_picture_is_blocked_by_two_facts():
    waiting = replace(
        READY, sample=SampleState.RECEIVED, account=replace(CHECKED, state=AccountState.NEW)
    )
    report = evaluate(waiting, Purpose.DEPOSIT)
    assert [str(fact.sentence) for fact in report.facts] == [
        "Sample not approved yet: received 12 March 2026, waiting for the decision",
        "Bank account not confirmed through a second channel",
        "Proforma invoice is on file",
        "Supplier passed the check: Gold Supplier, with Trade Assurance",
    ]
    assert [fact.fix for fact in report.missing] == [Fix.DECIDE_SAMPLE, Fix.CHECK_ACCOUNT]
    assert not report.open
    assert "The deposit is blocked: Sample not approved" in str(Blocked(report))


@pytest.mark.rule("R190")
def test_an_unchecked_account_blocks_both_payments_and_is_never_waived():
    for facts, purpose in ((READY, Purpose.DEPOSIT), (TO_BALANCE, Purpose.BALANCE)):
        for state in (AccountState.NEW, AccountState.REVOKED):
            unchecked = replace(facts, account=replace(CHECKED, state=state))
            assert missing(unchecked, purpose) == ["account"]
            waived = replace(unchecked, waivers={("G3", "account"): DAY})
            assert missing(waived, purpose) == ["account"]
            with pytest.raises(Rejected, match="never waived"):
                risks_of(evaluate(unchecked, purpose), "G3", "account")
        assert missing(replace(facts, account=None), purpose) == ["account"]


def test_everything_missing_is_named_at_once():
    nothing = OrderFacts(Terms.parse("100"), VettingFacts())
    assert missing(nothing) == [
        "sample", "account", "proforma", "address",
        *[item.value for item in ORDER_ITEMS], "membership", "gut", "prepayment",
    ]  # fmt: skip
    assert missing(nothing, Purpose.BALANCE) == ["deposit", "ready", "inspection", "account"]


@pytest.mark.rule("R91")
@pytest.mark.parametrize("state", [state for state in SampleState if state != "approved"])
def test_only_an_approved_or_waived_sample_opens_the_deposit(state):
    waiting = replace(READY, sample=state)
    assert missing(waiting) == ["sample"]
    assert missing(replace(waiting, sample_on=None)) == ["sample"]
    (risk,) = risks_of(evaluate(waiting, Purpose.DEPOSIT), "G3", "sample")
    waived = evaluate(replace(waiting, waivers={("G3", risk): DAY}), Purpose.DEPOSIT)
    assert waived.open
    assert [fact.id for fact in waived.facts if fact.waived] == ["sample"]


def test_the_proforma_is_never_waived():
    lacking = replace(READY, proforma=False, waivers={("G3", "proforma"): DAY})
    assert missing(lacking) == ["proforma"]


@pytest.mark.rule("R110")
def test_a_personal_account_is_refused_without_a_way_round():
    person = replace(CHECKED, kind=AccountKind.PERSON)
    for facts, purpose in ((READY, Purpose.DEPOSIT), (TO_BALANCE, Purpose.BALANCE)):
        report = evaluate(
            replace(facts, account=person, waivers={("G4", "payee_company"): DAY}), purpose
        )
        (fact,) = report.missing
        assert (fact.id, fact.fix, fact.waivable) == ("payee_company", Fix.RECORD_INCIDENT, False)
        unready = replace(facts, account=person, sample=SampleState.REJECTED, inspection=None)
        assert evaluate(unready, purpose).missing[0].id == "payee_company"


@pytest.mark.rule("R193")
def test_the_payee_bears_the_suppliers_name_and_the_user_says_so():
    assert missing(replace(READY, account=replace(CHECKED, matches=False))) == ["payee_name"]
    assert missing(replace(READY, account=replace(CHECKED, name_confirmed=False))) == ["payee_name"]


@pytest.mark.rule("R155")
def test_more_than_half_in_advance_needs_a_reason():
    assert missing(replace(READY, terms=Terms.parse("50/50"))) == []
    for text in ("51/49", "100"):
        high = replace(READY, terms=Terms.parse(text))
        assert missing(high) == ["prepayment"]
        assert missing(replace(high, waivers={("G5", "prepayment"): DAY})) == []


@pytest.mark.rule("R156")
def test_full_prepayment_outside_the_platform_is_never_waived():
    facts = replace(READY, terms=Terms.parse("100"), outside_platform=True)
    assert missing(replace(facts, waivers={("G5", "prepayment"): DAY})) == ["prepayment"]
    half = replace(facts, terms=Terms.parse("60/40"), waivers={("G5", "prepayment"): DAY})
    assert missing(half) == []


@pytest.mark.rule("R99")
def test_an_unchecked_supplier_blocks_the_deposit_until_it_is_waived_as_a_whole():
    open_check = replace(READY, vetting=replace(VETTED, answers={}, gut=Gut.UNASKED))
    assert missing(open_check) == [*[item.value for item in ORDER_ITEMS], "gut"]
    assert missing(waived_supplier(open_check)) == []


@pytest.mark.rule("R120")
def test_a_free_member_always_needs_a_reason():
    free = replace(READY, vetting=replace(VETTED, badges=frozenset({Badge.FREE})))
    assert missing(free) == ["free_member"]
    assert missing(waived_supplier(free)) == []


def test_some_critical_flags_are_never_waived():
    for kind, left in ((FlagKind.NO_SAMPLE, 0), (FlagKind.PERSONAL_ACCOUNT, 1)):
        flagged = replace(VETTED, flags=(Flag(kind, FlagSeverity.CRITICAL),))
        facts = replace(READY, vetting=flagged, waivers={("G2", "flag:0"): DAY})
        assert len(missing(facts)) == left


@pytest.mark.rule("R93")
def test_the_balance_waits_for_the_ready_notice():
    assert missing(TO_BALANCE, Purpose.BALANCE) == []
    early = replace(TO_BALANCE, ready_on=None, waivers={("G7", "ready"): DAY})
    assert missing(early, Purpose.BALANCE) == ["ready"]
    assert missing(replace(TO_BALANCE, deposit_paid=False), Purpose.BALANCE) == ["deposit"]


@pytest.mark.rule("R95")
def test_after_shipment_the_bill_of_lading_takes_the_place_of_the_notice():
    facts = replace(TO_BALANCE, ready_on=None, after_shipment=True)
    waived = replace(facts, waivers={("G7", "bill_of_lading"): DAY})
    assert missing(facts, Purpose.BALANCE) == ["bill_of_lading"]
    assert missing(waived, Purpose.BALANCE) == ["bill_of_lading"]
    assert missing(replace(facts, bill_of_lading=True), Purpose.BALANCE) == []


@pytest.mark.rule("R115")
@pytest.mark.rule("R116")
@pytest.mark.parametrize(
    ("inspection", "words"),
    [
        (None, "not recorded"),
        (replace(PASSED, passed=False), "failed"),
        (replace(PASSED, cartons=2, photos=2), "at least 3"),
        (replace(PASSED, cartons=4), "Photos: 3 of 4"),
    ],
)
def test_the_inspection_opens_three_cartons_and_photographs_each(inspection, words):
    facts = replace(TO_BALANCE, inspection=inspection)
    (fact,) = evaluate(facts, Purpose.BALANCE).missing
    assert words in str(fact.sentence)
    risks = risks_of(evaluate(facts, Purpose.BALANCE), "G7", "inspection")
    waived = replace(facts, waivers={("G7", risk): DAY for risk in risks})
    assert missing(waived, Purpose.BALANCE) == []


def test_only_what_is_missing_can_be_waived():
    report = evaluate(READY, Purpose.DEPOSIT)
    with pytest.raises(Rejected, match="nothing to waive"):
        risks_of(report, "G3", "sample")
    with pytest.raises(Rejected, match="no condition “weather”"):
        risks_of(report, "G3", "weather")
