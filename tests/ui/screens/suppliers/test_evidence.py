"""What the pane shows and keeps beside the ticks: figures, reports, holds, sites, causes."""

import pytest
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.red_flags import Cause, FlagKind
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.order_factory import make_file, make_supplier
from tests.prepared import at_first


@at_first
def key(desk):
    return make_supplier(desk, vetted=False)


@pytest.fixture
def page(qtbot, desk, context, key):
    page = SuppliersPage(desk, context)
    qtbot.addWidget(page)
    page.resize(1366, 690)
    page.show()
    page.go_to(key)
    return page


def again(page, key):
    page.show_supplier(key)
    return page.pane


def press(page, name):
    (made,) = page.findChildren(QPushButton, name)
    made.click()


@pytest.mark.rule("R123")
def test_a_figure_saves_itself_with_its_day(page, desk, key, today):
    editor = page.pane.evidence.figures.editors[MetricKind.RESPONSE_RATE]
    editor.line.setText("98.5%")
    editor.finish()
    seen = supplier_detail(desk.reader, key, today).metrics[MetricKind.RESPONSE_RATE]
    assert (seen.told, str(seen.value), seen.seen_on) == ("98.5%", "98.5", today)
    editor.line.setText("140%")
    editor.finish()
    assert editor.invalid


@pytest.mark.rule("R153")
def test_a_report_is_kept_with_the_badge_and_grows_old(page, desk, key, today, tmp_path):
    sheets = []
    page.show_sheet = sheets.append
    page.pane.evidence.badges.rows[Badge.ASSESSED].edit.click()
    from sourcing_app.services.suppliers.vetting import BadgeFields

    old = today.replace(year=today.year - 2)
    fields = {"badge": Badge.ASSESSED, "held": True, "seen_on": today, "assessor": "SGS"}
    report = BadgeFields.checked(**fields, report_on=old, report_read=True)
    desk.vetting.observe(key, report, make_file(tmp_path))
    row = again(page, key).evidence.badges.rows[Badge.ASSESSED]
    assert not row.check.checked()
    assert "too old: counts as none" in row.seen.text()
    assert "SGS" in row.seen.text()
    desk.vetting.observe(key, BadgeFields.checked(**fields, report_on=today))
    assert again(page, key).evidence.badges.rows[Badge.ASSESSED].check.checked()


@pytest.mark.rule("R172")
def test_one_steps_back_and_lifts_the_hold_with_a_reason(page, desk, key, today):
    press(page, "btn.suppliers.step_back")
    (hold,) = supplier_detail(desk.reader, key, today).facts.holds
    assert (hold.release_on - today).days == 3
    again(page, key)
    desk.vetting.holds.lift(hold.id, "Called them, all is well", today)
    assert "Called them" in desk.reader.value("SELECT lifting FROM supplier_hold")
    assert supplier_detail(desk.reader, key, today).facts.holds == ()


@pytest.mark.rule("R161")
def test_each_black_list_site_is_asked_for_the_name(page, opened, key):
    line = page.pane.vetting.rows[[*CheckItem].index(CheckItem.BLACKLISTS_CHECKED)]
    line.toggle()
    for place in range(2):
        press(page, f"btn.suppliers.site.{place}")
    assert all("Shenzhen+Brightpath" in each for each in opened)
    assert len({*opened}) == 2


@pytest.mark.rule("R101")
@pytest.mark.rule("R104")
@pytest.mark.parametrize(
    ("cause", "advice"), [(Cause.NOT_OWN, "Do you make it yourself?"), (Cause.NO_STOCK, "pilot")]
)
def test_a_sample_that_is_not_there_has_a_cause_and_advice(page, desk, key, today, cause, advice):
    from sourcing_app.services.suppliers.vetting import FlagFields

    fields = FlagFields.checked(
        kind=FlagKind.NO_SAMPLE, severity="critical", raised_on=today, cause=cause
    )
    desk.vetting.raise_flag(key, fields)
    told = " ".join(each.text() for each in again(page, key).flags.findChildren(_label()))
    assert advice in told


@pytest.mark.rule("R105")
def test_the_two_next_best_of_the_shortlist_are_named(page, desk, key, today):
    desk.suppliers.change(key, today, product="Desk lamp")
    others = [make_supplier(desk, name, vetted=False) for name in ("A", "B", "C", "D")]
    for other in others:
        desk.suppliers.change(other, today, product="Desk lamp")
    desk.suppliers.star(others[1:], on=True)
    desk.vetting.metrics.read(others[3], {MetricKind.RATING: "5"}, today)
    desk.vetting.flag(key, FlagKind.NO_SAMPLE, today)
    found = supplier_detail(desk.reader, key, today).others
    assert [name for _, name in found] == ["D", "B"]
    wanted = []
    page.wanted.connect(wanted.append)
    again(page, key)
    press(page, f"btn.suppliers.other.{others[3]}")
    assert wanted[0].key == others[3]


def _label():
    from PySide6.QtWidgets import QLabel

    return QLabel
