"""Screening in the supplier's pane: compared by a button, decided in a sheet."""

import pytest

from sourcing_app.domain.screening.lists import MatchDecision
from sourcing_app.domain.targets import Target
from sourcing_app.services.screening.rows import kept_lists, screening_of
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier
from tests.services.screening_scenes import WHY, incoming
from tests.ui.screens.suppliers.test_parts import texts
from tests.ui.windows import Bridge
from tests.ui.windows import press_button as press


@pytest.fixture
def page(qtbot, desk, context):
    key = add_supplier(desk, "Shenzhen Huaxing Precision Technology")
    desk.screenings.keep(incoming(), TODAY)
    page = SuppliersPage(desk, context)
    desk.changes.listen(Bridge(page).committed.emit)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.open(Target("suppliers", key))
    return page


def test_a_match_is_found_by_a_button_and_decided_in_a_sheet(qtbot, desk, page):
    section = page.pane.parts.screening.section
    assert section.aside.text() == "Not screened yet."
    press(qtbot, page, "btn.screening.add")
    qtbot.waitUntil(lambda: bool(screening_of(desk.reader, 1, TODAY).matches))
    qtbot.waitUntil(lambda: "Possible match" in "".join(texts(section)))
    press(qtbot, page, "btn.screening.decide.1")
    sheet = page.sheet
    sheet.form["decision"].put(MatchDecision.NOT_SAME)
    press(qtbot, sheet, "btn.suppliers.match.submit")
    assert sheet.isVisible()
    sheet.form["reason"].put(WHY)
    press(qtbot, sheet, "btn.suppliers.match.submit")
    (match,) = screening_of(desk.reader, 1, TODAY).matches
    assert (match.decision, match.reason) == (MatchDecision.NOT_SAME, WHY)
    qtbot.waitUntil(lambda: WHY in "".join(texts(section)))
    assert "No match on: US Consolidated Screening List" in section.aside.text()


def test_where_no_list_is_in_the_file_a_button_leads_to_where_they_are_fetched(qtbot, desk, page):
    lists = page.pane.parts.screening.lists
    assert lists.isHidden()
    asked = []
    page.wanted.connect(asked.append)
    for each in kept_lists(desk.reader):
        desk.screenings.remove(each.kind)
    page.refresh()
    qtbot.waitUntil(lambda: not lists.isHidden())
    press(qtbot, page, "btn.screening.lists")
    assert asked == [Target("settings", action="screening")]
