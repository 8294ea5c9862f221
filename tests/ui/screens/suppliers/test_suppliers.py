"""The page of suppliers: what it shows, the keys it obeys, and what it refuses."""

import pytest
from PySide6.QtCore import Qt

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.targets import Target
from sourcing_app.store.history.changes import Committed, anything_in
from sourcing_app.ui.widgets.cells import words
from tests.ui.windows import press_button as press


@pytest.fixture
def three(add):
    """Three suppliers; the first has all badges, the last is a Free Member."""
    all_three = [Badge.GOLD, Badge.ASSESSED, Badge.TRADE_ASSURANCE]
    return (
        add("Anqing Lamps", legal_name="安庆灯具有限公司", city="Anqing", badges=all_three),
        add("Baoding Brush", badges=[Badge.GOLD], store_url="https://brush.en.alibaba.com"),
        add("Chengdu Chair", badges=[Badge.FREE]),
    )


def names(page):
    model = page.table.model
    return [model.row(at).name for at in range(model.rowCount())]


def cell(page, at, column):
    model = page.table.model
    place = [one.name for one in model.columns].index(column)
    return model.cell(model.index(at, place))


def value(desk, sql):
    return desk.reader.value(sql)


def test_an_empty_page_teaches_how_to_begin(qtbot, page):
    press(qtbot, page, "btn.suppliers.first")
    assert page.sheet.isVisible()
    assert page.frame.isHidden()


def test_a_line_says_everything_in_words(three, page):
    assert names(page) == ["Anqing Lamps", "Baoding Brush", "Chengdu Chair"]
    assert words(cell(page, 0, "supplier")) == "Anqing Lamps, 安庆灯具有限公司"
    spoken = words(cell(page, 0, "badges"))
    assert spoken == "Gold Supplier, Assessed Supplier, Trade Assurance"
    assert words(cell(page, 0, "vetting")) == "0 of 10 checks done"
    assert words(cell(page, 2, "next")) == "Check references"


@pytest.mark.rule("R150")
def test_the_pane_names_all_three_badges(three, page):
    assert page.frame.name.text() == "Anqing Lamps"
    assert page.pane.three.isVisible()
    page.table.view.go_to(three[1])
    assert not page.pane.three.isVisible()


def test_the_filter_narrows_and_escape_gives_all_back(qtbot, three, page):
    page.top.bar.field.setFocus()
    qtbot.keyClicks(page.top.bar.field, "ANQ")
    assert names(page) == ["Anqing Lamps"]
    assert page.top.bar.counter.text() == "1 of 3"
    qtbot.keyClick(page.top.bar.field, Qt.Key.Key_Escape)
    assert len(names(page)) == 3
    qtbot.keyClick(page.top.bar.field, Qt.Key.Key_Escape)
    assert page.table.view.hasFocus()


@pytest.mark.rule("R154")
def test_a_view_shows_free_members_only(three, page):
    page.top.bar.view.setCurrentIndex(5)
    assert names(page) == ["Chengdu Chair"]


@pytest.mark.rule("R157")
def test_a_tick_answers_and_undo_takes_it_back(qtbot, desk, context, three, page):
    box = page.pane.vetting.rows[3].check.box
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert page.pane.done.text() == "1 / 10"
    assert words(cell(page, 0, "vetting")) == "1 of 10 checks done"
    context.undo.undo()
    page.on_changed(Committed(anything_in({"vetting_check"})))
    assert (page.pane.done.text(), box.isChecked()) == ("0 / 10", False)


@pytest.mark.rule("R160")
def test_the_name_is_searched_with_scam_and_the_finding_noted(qtbot, desk, three, page, opened):
    press(qtbot, page, "btn.suppliers.search.scam_searched")
    assert "Anqing+Lamps" in opened[0]
    assert "scam" in opened[0]
    row = page.pane.vetting.rows[5]
    press(qtbot, page, "btn.suppliers.more.scam_searched")
    row.panel.note.area.setPlainText("Nothing found")
    row.panel.note.finish()
    row.panel.choice.put(CheckAnswer.PASSED)
    row.panel.choice.finish()
    stored = desk.reader.one("SELECT item, answer, note FROM vetting_check")
    assert tuple(stored) == (CheckItem.SCAM_SEARCHED, "pass", "Nothing found")


@pytest.mark.rule("R159")
@pytest.mark.rule("R161")
def test_blacklists_and_reviews_have_their_pages(qtbot, three, page, opened):
    page.table.view.go_to(three[1])
    press(qtbot, page, "btn.suppliers.search.blacklists_checked")
    press(qtbot, page, "btn.suppliers.search.reviews_read")
    press(qtbot, page, "btn.suppliers.profile")
    assert "blacklist" in opened[0]
    assert opened[1] == "https://brush.en.alibaba.com/company_profile/feedback.html"
    assert opened[2] == "https://brush.en.alibaba.com/company_profile.html"


@pytest.mark.rule("R149")
def test_a_badge_is_switched_in_the_pane(qtbot, three, page):
    page.table.view.go_to(three[1])
    qtbot.mouseClick(
        page.pane.evidence.badges.checks[Badge.ASSESSED].box, Qt.MouseButton.LeftButton
    )
    assert words(cell(page, 1, "badges")) == "Gold Supplier, Assessed Supplier"


@pytest.mark.rule("R164")
def test_a_red_flag_is_recorded_and_resolved(qtbot, desk, three, page):
    press(qtbot, page, "btn.suppliers.flag")
    form = page.sheet.form
    form["kind"].put(FlagKind.SECOND_BATCH_BAD)
    form["note"].put("A forum says so")
    press(qtbot, page.sheet, "btn.suppliers.flag.submit")
    assert words(cell(page, 0, "flags")) in {"1 red flag", "1 red flag(s)"}
    press(qtbot, page, "btn.suppliers.resolve.1")
    press(qtbot, page.sheet, "btn.suppliers.resolve.submit")
    assert page.sheet.form["resolution"].invalid
    page.sheet.form["resolution"].put("Another company of the same name")
    press(qtbot, page.sheet, "btn.suppliers.resolve.submit")
    assert words(cell(page, 0, "flags")) == "None"


@pytest.mark.rule("R171")
def test_an_uneasy_gut_raises_a_flag(desk, three, page):
    page.pane.verdict.gut.put(Gut.UNEASY)
    page.pane.verdict.gut.finish()
    assert value(desk, "SELECT kind FROM red_flag") == FlagKind.INTUITION


@pytest.mark.rule("R123")
def test_a_field_saves_itself_and_a_refused_one_says_why(qtbot, desk, three, page):
    address = page.pane.form["address"]
    address.put("1 Lamp Road")
    address.finish()
    country = page.pane.form["country"]
    country.line.setText("C")
    country.finish()
    assert country.invalid
    assert desk.suppliers.fields(three[0]).address == "1 Lamp Road"
    contact = page.pane.form["contact_email"]
    contact.line.setText("li@lamps.example")
    contact.finish()
    assert desk.suppliers.contact(three[0]).email == "li@lamps.example"


@pytest.mark.rule("R147")
def test_the_keyboard_stars_bins_and_undoes(qtbot, desk, context, three, page):
    view = page.table.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.top.currentIndex() == 1
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert value(desk, "SELECT group_concat(id) FROM supplier WHERE star") == "1,2"
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert names(page) == ["Chengdu Chair"]
    assert context.notices.messages[-1].text.startswith("2 supplier")
    context.undo.undo()
    page.on_changed(Committed(anything_in({"supplier"})))
    assert names(page) == ["Anqing Lamps", "Baoding Brush", "Chengdu Chair"]
    assert value(desk, "SELECT sum(star) FROM supplier") == 2


def test_the_bin_gives_a_supplier_back(qtbot, desk, three, page):
    desk.suppliers.bin([three[0]])
    page.top.bar.view.setCurrentIndex(6)
    assert page.pane.binned.isVisible()
    press(qtbot, page, "btn.suppliers.restore")
    assert names(page) == []
    page.top.bar.view.setCurrentIndex(0)
    assert len(names(page)) == 3


def test_inquiries_are_wanted_for_one_or_several(qtbot, three, page):
    press(qtbot, page, "btn.suppliers.write")
    page.table.view.selectAll()
    press(qtbot, page, "btn.suppliers.write_all")
    assert page.asked == [
        Target("inquiries", action="write", keys=(1,)),
        Target("inquiries", action="write", keys=three),
    ]


def test_a_supplier_is_added_by_keyboard(qtbot, desk, page):
    page.add()
    sheet = page.sheet
    qtbot.waitUntil(sheet.form["name"].line.hasFocus)
    qtbot.keyClicks(sheet.form["name"].line, "Ningbo Sun Ltd")
    sheet.badges.checks[Badge.GOLD].box.click()
    qtbot.keyClick(sheet.form["name"].line, Qt.Key.Key_Return)
    assert names(page) == ["Ningbo Sun Ltd"]
    assert page.frame.name.text() == "Ningbo Sun Ltd"


def test_a_likely_duplicate_is_shown_before_it_is_added(qtbot, desk, three, page):
    page.add()
    page.sheet.form["name"].put("ANQING LAMPS CO., LTD")
    press(qtbot, page.sheet, "btn.suppliers.new.submit")
    assert "Anqing Lamps" in page.sheet.alike.text.text()
    press(qtbot, page.sheet, "btn.suppliers.new.submit")
    assert len(names(page)) == 4


def test_a_name_of_nothing_or_of_200_kb_is_refused(qtbot, desk, page):
    page.add()
    press(qtbot, page.sheet, "btn.suppliers.new.submit")
    assert page.sheet.form["name"].complaint.text() == "Fill this in."
    line = page.sheet.form["name"].line
    line.setText("x" * 200_000)
    press(qtbot, page.sheet, "btn.suppliers.new.submit")
    told = page.sheet.form["name"].complaint.text()
    assert told == "The text is too long: at most 200 characters."
    assert value(desk, "SELECT count(*) FROM supplier") == 0


def test_markup_in_a_name_is_shown_as_text(add, page):
    add('<img src="/dev/zero">', legal_name="<table>" * 20, notes="<b>" * 2000)
    assert page.frame.name.text() == '<img src="/dev/zero">'
    assert page.frame.name.textFormat() == Qt.TextFormat.PlainText
    assert page.frame.place.textFormat() == Qt.TextFormat.PlainText
    assert not page.grab().isNull()


def test_every_language_says_the_same_and_comes_back(three, page, language):
    before = page.top.csv.accessibleName(), page.frame.write.text()
    for code in ("ru", "zh", "en"):
        language.use(code)
    assert (page.top.csv.accessibleName(), page.frame.write.text()) == before


def test_targets_open_records_and_sheets(three, page):
    page.open(Target("suppliers", three[2]))
    assert page.frame.name.text() == "Chengdu Chair"
    page.open(Target("suppliers", action="add"))
    assert page.sheet.isVisible()


def test_a_click_on_the_star_stars_that_row_alone(qtbot, desk, context, three, page):
    view = page.table.view
    star = view.visualRect(view.rows.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=star)

    assert value(desk, "SELECT sum(star) FROM supplier") == 1
    assert value(desk, "SELECT star FROM supplier ORDER BY sort_name LIMIT 1 OFFSET 1") == 1


def test_a_selection_makes_the_pane_no_wider_and_cuts_no_button(page, three):
    view, frame = page.table.view, page.frame
    view.go_to(three[0])
    width = frame.width()
    view.selectAll()
    assert frame.write.text() == "&Write (3)"
    for count in (3, 20_000, 1_000_000, 1):
        frame.show_selection(count)
        page.grab()
        assert frame.width() == width
        assert frame.write.width() >= frame.write.sizeHint().width()


def test_what_is_typed_on_several_rows_goes_to_the_filter(qtbot, page, three):
    view = page.table.view
    view.setFocus()
    view.selectAll()
    assert not page.top.bar.isVisible()
    qtbot.keyClick(view, "b")
    assert page.top.bar.isVisible()
    qtbot.keyClicks(page.top.bar.field, "aoding b")
    assert names(page) == ["Baoding Brush"]
    assert not any(row.star for row in page.rows.page(three))
