"""Badges, answers and red flags as they are recorded."""

import pytest
from sqlmodel import select

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, NotFound
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import ORDER_ITEMS, CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import UNWAIVABLE, FlagKind
from sourcing_app.domain.suppliers.verdicts import Outcome, verdict
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.services.suppliers.facts import vetting_facts
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.services.suppliers.vetting import SupplierCheckFields
from sourcing_app.store.tables.supplier import VettingCheck

REASON = "They sell one batch only"


@pytest.fixture
def key(desk, today):
    return desk.suppliers.add(SupplierFields.checked(name="Ningbo Sun"), today=today)


@pytest.fixture
def answer(desk, today, key):
    def answer(item, given, note=""):
        fields = SupplierCheckFields.checked(item=item, answer=given, note=note, checked_on=today)
        desk.vetting.answer(key, fields)

    return answer


def flags(desk, key, today):
    return [flag.kind for flag in vetting_facts(desk.reader, key, today).flags]


@pytest.mark.rule("R149")
def test_a_badge_is_switched_on_and_off_on_one_day(desk, today, key):
    desk.vetting.badge(key, Badge.GOLD, today, held=True)
    desk.vetting.badge(key, Badge.GOLD, today, held=False)
    assert vetting_facts(desk.reader, key, today).badges == frozenset()
    assert desk.reader.value("SELECT count(*) FROM badge_observation") == 1


@pytest.mark.rule("R157")
@pytest.mark.rule("R159")
def test_an_answer_is_kept_with_its_note_and_replaced_by_the_next(desk, today, key, answer):
    answer(CheckItem.REVIEWS_READ, CheckAnswer.FAILED, "two bad ones")
    answer(CheckItem.REVIEWS_READ, CheckAnswer.PASSED, "4.8 of 5, 120 reviews")
    check = supplier_detail(desk.reader, key, today).checks[CheckItem.REVIEWS_READ]
    assert (check.answer, check.note) == (CheckAnswer.PASSED, "4.8 of 5, 120 reviews")


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (CheckItem.COMPANY_ACCOUNT, FlagKind.PERSONAL_ACCOUNT),
        (CheckItem.NO_FULL_PREPAYMENT, FlagKind.FULL_PREPAYMENT),
        (CheckItem.NO_BRAND_GOODS, FlagKind.BRAND_WITHOUT_LICENCE),
    ],
)
def test_a_failed_answer_raises_its_flag_until_it_is_changed(desk, today, key, answer, item, kind):
    answer(item, CheckAnswer.FAILED)
    answer(item, CheckAnswer.FAILED, "again")
    assert flags(desk, key, today) == [kind]
    answer(item, CheckAnswer.PASSED)
    assert flags(desk, key, today) == ([kind] if kind in UNWAIVABLE else [])


@pytest.mark.parametrize("item", ORDER_ITEMS)
def test_does_not_apply_is_refused_without_a_reason(desk, today, key, answer, item):
    with pytest.raises(Invalid, match="15 characters or more"):
        answer(item, CheckAnswer.NOT_APPLICABLE, "n/a")
    with pytest.raises(Invalid):
        desk.vetting.answer_all(key, {item: CheckAnswer.NOT_APPLICABLE}, today)
    with pytest.raises(Invalid):
        desk.vetting.change(key, item, today, answer=CheckAnswer.NOT_APPLICABLE)
    assert desk.reader.value("SELECT count(*) FROM vetting_check") == 0
    desk.vetting.change(key, item, today, answer=CheckAnswer.NOT_APPLICABLE, note=REASON)
    with pytest.raises(Invalid):
        desk.vetting.change(key, item, today, note="")
    assert vetting_facts(desk.reader, key, today).passed(item)


def test_an_old_answer_without_a_reason_counts_as_open_everywhere(desk, today, key):
    for item in CheckItem:
        desk.vetting.change(key, item, today, answer=CheckAnswer.NOT_APPLICABLE, note=REASON)
    rows = SupplierRows(desk.reader, lambda: today)
    assert list(rows.ids(view="needs_vetting")) == []
    with desk.database.writing(Action.VETTING_ANSWERED) as session:
        session.exec(select(VettingCheck)).first().note = "n/a"
    facts = vetting_facts(desk.reader, key, today)
    assert (facts.done, facts.passed(CheckItem.BADGE_CONFIRMED)) == (9, False)
    assert list(rows.ids(view="needs_vetting")) == [key]


@pytest.mark.rule("R171")
def test_an_uneasy_gut_is_a_flag(desk, today, key):
    desk.vetting.set_gut(key, Gut.UNEASY, today)
    assert flags(desk, key, today) == [FlagKind.INTUITION]
    desk.vetting.set_gut(key, Gut.FINE, today)
    assert flags(desk, key, today) == []


def test_a_flag_is_resolved_with_a_reason_only(desk, today, key):
    flag = desk.vetting.flag(key, FlagKind.NO_SAMPLE, today, note="https://forum.example says so")
    assert verdict(vetting_facts(desk.reader, key, today)).outcome is Outcome.STOP
    with pytest.raises(Invalid):
        desk.vetting.resolve_flag(flag, "  ", today)
    desk.vetting.resolve_flag(flag, "They sent one", today)
    assert flags(desk, key, today) == []
    assert supplier_detail(desk.reader, key, today).flags[0].resolution == "They sent one"
    with pytest.raises(NotFound):
        desk.vetting.resolve_flag(99, "why", today)
