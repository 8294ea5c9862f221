"""Answers and red flags as they are recorded in the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import ORDER_ITEMS, CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind, Ground
from sourcing_app.domain.targets import Target
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.services.suppliers.facts import vetting_facts
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.order_factory import make_account, make_file, make_supplier, note_figures
from tests.prepared import at_first

WHY = "A new store, nobody has written yet"


@at_first
def key(desk):
    return make_supplier(desk, vetted=False)


@pytest.fixture
def page(qtbot, desk, context, key):
    page = SuppliersPage(desk, context)
    qtbot.addWidget(page)
    page.resize(1366, 690)
    page.show()
    page.refresh()
    page.show_supplier(key)
    return page


def panel(page, item=CheckItem.REVIEWS_READ):
    row = next(row for row in page.pane.vetting.rows if row.item is item)
    if not row.opened:
        row.toggle()
    return row.panel


def choose(panel, answer):
    panel.choice.put(answer)
    panel.choice.finish()


def note(panel, text):
    panel.note.area.setPlainText(text)
    panel.note.finish()


def stored(desk, key, today):
    return supplier_detail(desk.reader, key, today).checks.get(CheckItem.REVIEWS_READ)


def test_does_not_apply_waits_for_its_reason_and_is_kept_with_it(page, desk, key, today):
    shown = panel(page)
    choose(shown, CheckAnswer.NOT_APPLICABLE)
    assert "15 characters or more" in shown.choice.complaint.text()
    assert shown.note.area.hasFocus()
    assert stored(desk, key, today) is None
    note(shown, "n/a")
    assert shown.note.invalid
    assert stored(desk, key, today) is None
    note(shown, WHY)
    kept = stored(desk, key, today)
    assert (kept.answer, kept.note) == (CheckAnswer.NOT_APPLICABLE, WHY)
    assert not shown.choice.invalid
    assert not shown.choice.changed


def test_the_reason_is_not_taken_away_again(page, desk, key, today):
    desk.vetting.change(
        key, CheckItem.REVIEWS_READ, today, answer=CheckAnswer.NOT_APPLICABLE, note=WHY
    )
    page.show_supplier(key)
    shown = panel(page)
    note(shown, "")
    assert shown.note.invalid
    assert stored(desk, key, today).note == WHY


def resolve(page, desk, key, today, **values):
    """Press the flag's button and submit what its sheet asks for."""
    page.show_supplier(key)
    (flag,) = supplier_detail(desk.reader, key, today).flags
    page.findChild(QPushButton, f"btn.suppliers.resolve.{flag.id}").click()
    for name, value in values.items():
        page.sheet.form[name].put(value)
    page.sheet.primary.click()
    page.context.jobs._pools["file"].waitForDone()
    return page.sheet


def open_flags(desk, key, today):
    return [flag.kind for flag in vetting_facts(desk.reader, key, today).flags]


def test_a_personal_account_is_resolved_by_a_checked_account_alone(page, desk, key, today):
    desk.vetting.flag(key, FlagKind.PERSONAL_ACCOUNT, today)
    sheet = resolve(page, desk, key, today, resolution="They gave me their word for it")
    assert sheet.isVisible()
    assert "company account of the supplier" in sheet.complaint.text()
    assert open_flags(desk, key, today) == [FlagKind.PERSONAL_ACCOUNT]
    make_account(desk, key)
    sheet.primary.click()
    assert open_flags(desk, key, today) == []


def test_a_brand_needs_a_licence_or_a_reason_why_it_is_none(page, desk, key, today, tmp_path):
    desk.vetting.flag(key, FlagKind.BRAND_WITHOUT_LICENCE, today, note="Puma")
    sheet = resolve(page, desk, key, today, resolution="They surely have a licence")
    assert sheet.isVisible()
    assert sheet.form["licence"].isVisibleTo(sheet)
    assert open_flags(desk, key, today) == [FlagKind.BRAND_WITHOUT_LICENCE]
    sheet.form["ground"].put(Ground.NOT_A_BRAND)
    sheet.form["resolution"].put("no")
    sheet.primary.click()
    assert sheet.form["resolution"].invalid
    sheet.form["resolution"].put("Puma is the animal on the cup")
    sheet.primary.click()
    assert open_flags(desk, key, today) == []


def test_a_licence_is_attached_in_the_sheet(qtbot, page, desk, key, today, tmp_path):
    desk.vetting.flag(key, FlagKind.BRAND_WITHOUT_LICENCE, today, note="Puma")
    paper = [Path(make_file(tmp_path, "licence.pdf"))]
    resolve(page, desk, key, today, licence=paper, resolution="Licensed until 2028")
    qtbot.waitUntil(lambda: open_flags(desk, key, today) == [])
    assert desk.reader.value("SELECT kind FROM attachment") == "brand_licence"


def test_a_flag_resolved_by_a_word_long_ago_says_that_it_counts_again(page, desk, key, today):
    from sourcing_app.domain.actions import Action
    from sourcing_app.store.tables.supplier import RedFlag

    raised = desk.vetting.flag(key, FlagKind.PERSONAL_ACCOUNT, today)
    with desk.database.writing(Action.FLAG_RESOLVED) as session:
        row = session.get(RedFlag, raised)
        row.resolved_on, row.resolution = today, "They gave me their word for it"
    page.show_supplier(key)
    assert page.findChild(QPushButton, f"btn.suppliers.resolve.{raised}") is not None


def row_of(page, item):
    return next(row for row in page.pane.vetting.rows if row.item is item)


@pytest.mark.rule("R123")
def test_a_tick_for_an_identity_that_is_not_on_file_does_not_stay(page, desk, key, today):
    desk.suppliers.change(key, today, address="")
    page.show_supplier(key)
    row = row_of(page, CheckItem.IDENTITY_RECORDED)
    row.check.box.click()
    assert not row.check.box.isChecked()
    assert row.state.isVisible()
    assert "Legal address is missing" in row.state.text()
    assert desk.reader.value("SELECT count(*) FROM vetting_check") == 0
    desk.suppliers.change(key, today, address="88 Fuqiang Road")
    page.show_supplier(key)
    row.check.box.click()
    assert row.check.box.isChecked()


def test_the_row_of_the_account_says_whether_one_is_on_file(page, desk, key):
    row = row_of(page, CheckItem.COMPANY_ACCOUNT)
    assert row.state.text() == "No bank account is on file yet"
    make_account(desk, key)
    page.show_supplier(key)
    assert row.state.text() == "The account on file is a company's"


def answered(desk, key, today):
    """Answer all questions; the gut check stays open."""
    note_figures(desk, key, today)
    desk.vetting.answer_all(key, dict.fromkeys(CheckItem, CheckAnswer.PASSED), today)
    desk.vetting.badge(key, Badge.GOLD, today, held=True)


def test_all_answered_names_the_gut_check_and_leads_there(page, desk, key, today):
    answered(desk, key, today)
    page.show_supplier(key)
    box = page.pane.verdict
    assert page.pane.done.text() == "10 / 10"
    assert box.banner.text.text() == "One step is left: answer the gut check"
    box.answer.click()
    assert box.gut.widget.hasFocus()
    desk.vetting.set_gut(key, Gut.FINE, today)
    page.show_supplier(key)
    assert not box.answer.isVisible()
    assert box.banner.text.text() == "May proceed: nothing known against this supplier"


@pytest.mark.parametrize("fact", ["gut", *ORDER_ITEMS])
def test_an_open_fact_of_an_order_is_stood_on(page, key, fact):
    page.open(Target("suppliers", key, action=fact))
    stood = page.focusWidget().objectName()
    wanted = "fld.suppliers.gut" if fact == "gut" else f"chk.suppliers.{fact}"
    assert stood == wanted
    seen = page.frame.area.viewport().rect()
    widget = page.focusWidget()
    assert seen.contains(widget.mapTo(page.frame.area.viewport(), widget.rect().center()))
