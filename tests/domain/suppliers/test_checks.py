"""The verdict on a supplier, gate by gate and reason by reason."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import (
    ITEM_TEXTS,
    ORDER_ITEMS,
    CheckAnswer,
    CheckItem,
    Gut,
    VettingFacts,
    check_reason,
    counted,
)
from sourcing_app.domain.suppliers.holds import Hold, HoldScope
from sourcing_app.domain.suppliers.red_flags import (
    FLAG_TEXTS,
    UNWAIVABLE,
    Flag,
    FlagKind,
    FlagSeverity,
    brand_words,
    brands_in,
    default_severity,
    flag_name,
)
from sourcing_app.domain.suppliers.verdicts import Outcome, may_order, verdict

GOLD = frozenset({Badge.GOLD})
ALL_PASSED = dict.fromkeys(CheckItem, CheckAnswer.PASSED)


def facts(*, badges=GOLD, answers=None, flags=(), gut=Gut.FINE):
    given_answers = {**ALL_PASSED, **(answers or {})}
    raised = tuple(Flag(kind, default_severity(kind)) for kind in flags)
    return VettingFacts(badges, given_answers, raised, gut)


def reasons(vetting_facts):
    return [str(reason) for reason in verdict(vetting_facts).reasons]


def test_everything_well_means_go():
    result = verdict(facts())
    assert (result.outcome, result.reasons, result.done) == (Outcome.GO, (), 10)
    assert result.may_order


@pytest.mark.parametrize(
    ("scope", "outcome", "may"),
    [
        (HoldScope.EVERYTHING, Outcome.STOP, False),
        (HoldScope.PAYMENTS, Outcome.STOP, False),
        (HoldScope.INQUIRIES, Outcome.CAREFUL, True),
    ],
)
def test_the_verdict_names_a_hold(scope, outcome, may):
    hold = Hold(1, scope, "No licence yet", date(2026, 3, 12))
    result = verdict(replace(facts(), holds=(hold,)))
    assert (result.outcome, result.may_order) == (outcome, may)
    assert result.reasons == (hold.sentence,)


def test_nothing_known_is_incomplete_and_says_all_that_is_missing():
    result = verdict(VettingFacts())
    assert result.outcome is Outcome.INCOMPLETE
    assert (result.done, len(result.reasons), result.may_order) == (0, 12, False)


@pytest.mark.rule("R99")
@pytest.mark.rule("R157")
@pytest.mark.rule("R158")
@pytest.mark.rule("R160")
@pytest.mark.rule("R161")
@pytest.mark.parametrize("item", ORDER_ITEMS)
def test_an_order_needs_each_of_these_answers(item):
    assert not may_order(facts(answers={item: CheckAnswer.UNKNOWN}))
    assert not may_order(facts(answers={item: CheckAnswer.FAILED}))
    assert may_order(facts(answers={item: CheckAnswer.NOT_APPLICABLE}))


REASON = "They sell one batch only"


@pytest.mark.parametrize("note", ["", "n/a", " " * 20, "fourteen signs"])
@pytest.mark.parametrize("item", ORDER_ITEMS)
def test_does_not_apply_without_a_reason_is_open_before_an_order(item, note):
    assert counted(item, CheckAnswer.NOT_APPLICABLE, note) is CheckAnswer.UNKNOWN
    with pytest.raises(Invalid, match="15 characters or more"):
        check_reason(item, CheckAnswer.NOT_APPLICABLE, note)


@pytest.mark.parametrize("item", CheckItem)
def test_a_reason_makes_does_not_apply_count(item):
    assert counted(item, CheckAnswer.NOT_APPLICABLE, REASON) is CheckAnswer.NOT_APPLICABLE
    assert counted(item, CheckAnswer.PASSED, "") is CheckAnswer.PASSED
    check_reason(item, CheckAnswer.NOT_APPLICABLE, REASON)


@pytest.mark.parametrize("item", set(CheckItem) - set(ORDER_ITEMS))
def test_a_question_that_only_advises_needs_no_reason(item):
    assert counted(item, CheckAnswer.NOT_APPLICABLE, "") is CheckAnswer.NOT_APPLICABLE


@pytest.mark.parametrize(
    "badges", [frozenset(), {Badge.TRADE_ASSURANCE}, {Badge.ONSITE_CHECK, Badge.TRADE_ASSURANCE}]
)
def test_an_unknown_membership_is_as_strict_as_a_free_one(badges):
    assert not may_order(facts(badges=frozenset(badges)))


@pytest.mark.parametrize("badges", [GOLD, frozenset(Badge) - {Badge.FREE}])
@pytest.mark.parametrize("item", ORDER_ITEMS)
def test_no_badge_stands_in_for_a_check(badges, item):
    assert may_order(facts(badges=badges))
    assert not may_order(facts(badges=badges, answers={item: CheckAnswer.UNKNOWN}))
    assert not may_order(facts(badges=badges, gut=Gut.UNASKED))
    assert not may_order(VettingFacts(badges))


@pytest.mark.rule("R123")
def test_a_blank_identity_is_an_open_row():
    assert "Not checked: Legal address and company name recorded" in reasons(
        facts(answers={CheckItem.IDENTITY_RECORDED: CheckAnswer.UNKNOWN})
    )


@pytest.mark.rule("R120")
def test_a_free_member_is_never_ordered_from_without_a_reason():
    result = verdict(facts(badges=frozenset({Badge.FREE})))
    assert result.outcome is Outcome.CAREFUL
    assert not result.may_order


@pytest.mark.rule("R100")
@pytest.mark.rule("R168")
@pytest.mark.parametrize("kind", [*UNWAIVABLE, FlagKind.NO_SAMPLE])
def test_a_critical_flag_stops(kind):
    result = verdict(facts(flags=[kind]))
    assert result.outcome is Outcome.STOP
    assert not result.may_order


@pytest.mark.rule("R163")
@pytest.mark.rule("R164")
@pytest.mark.rule("R165")
@pytest.mark.parametrize(
    "kind", [FlagKind.FAULTY_PARTS, FlagKind.SECOND_BATCH_BAD, FlagKind.LABOUR]
)
def test_a_warning_asks_for_care(kind):
    assert verdict(facts(flags=[kind])).outcome is Outcome.CAREFUL


@pytest.mark.rule("R162")
def test_low_prices_with_complaints_are_named_together():
    low = [FlagKind.PRICE_OUTLIER, FlagKind.QUALITY_COMPLAINTS]
    assert reasons(facts(flags=low))[0] == "Very low prices together with complaints about quality"


@pytest.mark.rule("R170")
def test_a_cheap_brand_is_named_as_probable_counterfeit():
    cheap = [FlagKind.PRICE_OUTLIER, FlagKind.BRAND_WITHOUT_LICENCE]
    assert "A brand at a very low price is probably counterfeit" in reasons(facts(flags=cheap))


@pytest.mark.rule("R171")
def test_an_uneasy_gut_asks_for_care_and_an_unasked_one_is_missing():
    assert verdict(facts(gut=Gut.UNEASY)).outcome is Outcome.CAREFUL
    assert verdict(facts(gut=Gut.UNASKED)).outcome is Outcome.INCOMPLETE
    assert not may_order(facts(gut=Gut.UNASKED))


@pytest.mark.parametrize(
    "item", [CheckItem.SCAM_SEARCHED, CheckItem.BLACKLISTS_CHECKED, CheckItem.COMPANY_ACCOUNT]
)
def test_a_fatal_answer_stops(item):
    assert verdict(facts(answers={item: CheckAnswer.FAILED})).outcome is Outcome.STOP


def test_a_failed_answer_and_its_flag_are_one_reason():
    bad = facts(
        answers={CheckItem.COMPANY_ACCOUNT: CheckAnswer.FAILED}, flags=[FlagKind.PERSONAL_ACCOUNT]
    )
    assert reasons(bad) == ["Critical red flag: Asks to pay to a personal account"]


@pytest.mark.rule("R167")
def test_the_list_of_brands_is_the_buyers_to_change():
    words = brand_words(" Acme ; Nike Air;;", "apple ; SUPREME")
    assert brands_in("An acme case for Nike Air and Nike", words) == ("Acme", "Nike Air", "Nike")
    assert brands_in("apple peeler, supreme quality", words) == ()
    assert brands_in("apple peeler") == ("Apple",)
    assert brands_in("a|b", brand_words("a|b", "")) == ("a|b",)


@pytest.mark.rule("R167")
def test_brand_words_are_found_as_whole_words():
    assert brands_in("cheap NIKE shoes, louis vuitton bag, Nike") == ("Louis Vuitton", "Nike")
    assert brands_in("pineapple coaches") == ()


def test_every_item_and_flag_has_a_text():
    assert set(ITEM_TEXTS) == set(CheckItem)
    assert set(FLAG_TEXTS) == set(FlagKind)
    assert str(flag_name("of_a_later_version")) == "Other sign"


any_facts = st.builds(
    VettingFacts,
    st.frozensets(st.sampled_from(Badge)),
    st.dictionaries(st.sampled_from(CheckItem), st.sampled_from(CheckAnswer)),
    st.lists(
        st.builds(Flag, st.sampled_from(FlagKind), st.sampled_from(FlagSeverity)), max_size=4
    ).map(tuple),
    st.sampled_from(Gut),
)


@given(any_facts)
def test_the_verdict_is_go_exactly_when_there_is_no_reason_against(vetting_facts):
    result = verdict(vetting_facts)
    assert (result.outcome is Outcome.GO) == (not result.reasons)
    assert 0 <= result.done <= 10


@given(any_facts)
def test_an_open_gate_means_no_critical_flag_and_a_known_paid_member(vetting_facts):
    if may_order(vetting_facts):
        assert not vetting_facts.critical
        assert not vetting_facts.unproven
