"""Tables of any length: few rows in memory, few reads, selection by id."""

import sys
import tracemalloc
from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.row_window import KEPT, PAGE
from sourcing_app.ui.tables.selection import MANY
from sourcing_app.ui.tables.table import ID_ROLE, ROW_ROLE, TableModel
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.cells import CELL_ROLE, PillText, TableCell

Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    name: str


class Source:
    """Rows 1..count; notes every read."""

    def __init__(self, count):
        self.count = count
        self.pages = []
        self.queries = []
        self.error = None

    def ids(self, search, sort, descending, view):
        self.queries.append((search, sort, descending, view))
        found = array("q", range(1, self.count + 1))
        if search:
            found = array("q", [key for key in found if search in str(key)])
        return found[::-1] if descending else found

    def page(self, ids):
        self.pages.append(len(ids))
        if self.error:
            raise self.error
        return [Row(key, f"Supplier {key}") for key in reversed(ids)]


COLUMNS = (
    Column("name", say("T", "Supplier"), lambda r: r.name, identity=True, sort_key="name"),
    Column(
        "badges",
        say("T", "Badges"),
        lambda _r: PillText("Gold", full="Gold Supplier"),
    ),
    Column("price", say("T", "Price"), lambda r: f"=1+{r.id}", right=True, priority=3),
)


@pytest.fixture
def model(qapp):
    model = TableModel(COLUMNS, Source(500))
    model.reload()
    return model


@pytest.fixture
def pane(qtbot, context):
    pane = TablePane("test.main", COLUMNS, Source(500), context)
    qtbot.addWidget(pane)
    pane.resize(700, 400)
    pane.show()
    pane.reload()
    return pane


def test_model_keeps_qts_rules(qtmodeltester, model):
    qtmodeltester.check(model)


def test_a_cell_is_made_once_a_row_unless_it_rests_on_more_than_the_row(qapp):
    made = []

    def told(row):
        made.append(row.id)
        return row.name

    columns = (Column("a", None, told), Column("b", None, told, lasting=False))
    model = TableModel(columns, Source(3))
    model.reload()
    first, second = model.index(0, 0), model.index(0, 1)

    assert [first.data() for _ in range(3)] == ["Supplier 1"] * 3
    assert made == [1]
    assert [second.data() for _ in range(2)] == ["Supplier 1"] * 2
    assert made == [1, 1, 1]
    model.patch({1})
    assert first.data() == "Supplier 1"
    assert made == [1, 1, 1, 1]


def test_another_language_makes_every_cell_anew(pane):
    place = pane.model.index(0, 0)
    kept = pane.model.cell(place)
    assert pane.model.cell(place) is kept
    QCoreApplication.sendEvent(pane.view, QEvent(QEvent.Type.LanguageChange))
    assert pane.model.cell(place) is not kept


def test_a_million_rows_cost_eight_bytes_each_and_a_few_pages(qapp):
    source = Source(1_000_000)
    model = TableModel(COLUMNS, source)
    tracemalloc.start()
    model.reload()
    for place in range(0, 1_000_000, 9_973):
        assert model.index(place, 0).data() == f"Supplier {place + 1}"
    grown, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert grown < 9_500_000
    assert len(model.window._rows) <= KEPT
    assert set(source.pages) == {PAGE}


def test_a_deep_jump_reads_at_most_two_pages(pane, qtbot):
    pane.model.window.source.count = 1_000_000
    pane.reload()
    pane.grab()
    before = len(pane.model.window.source.pages)
    assert pane.view.go_to(777_777)
    pane.grab()
    assert len(pane.model.window.source.pages) - before <= 2


def test_a_cell_says_its_words(model):
    badge = model.index(0, 1)
    assert badge.data(Role.AccessibleTextRole) == "Gold Supplier"
    assert isinstance(badge.data(CELL_ROLE), TableCell)
    assert model.index(4, 0).data(ID_ROLE) == 5
    assert model.index(4, 0).data(ROW_ROLE) == Row(5, "Supplier 5")
    assert model.index(0, 2).data(Role.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_a_sorted_heading_says_so(model):
    model.ask(sort="name", descending=True)
    heading = model.headerData(0, Qt.Orientation.Horizontal, Role.AccessibleTextRole)
    assert heading == "Supplier, sorted descending"


def test_an_error_is_told_once_and_stops_the_reading(model, qtbot):
    source = model.window.source
    source.error = Rejected(say("Test", "The file is gone."))
    model.window.forget()
    told = []
    model.failed.connect(told.append)
    for place in range(0, 500, 10):
        assert model.index(place, 0).data() == ""
    assert len(told) == 1
    source.error = None
    model.reload()
    assert model.index(0, 0).data() == "Supplier 1"


def test_a_bug_of_the_source_is_raised_once(model):
    source = model.window.source
    source.error = ZeroDivisionError()
    model.window.forget()
    with pytest.raises(ZeroDivisionError):
        model.row(0)
    assert model.row(100) is None


def test_selection_and_current_row_stay_by_id(pane):
    pane.view.go_to(42)
    pane.sort("name", descending=True)
    assert pane.view.ids() == (42,)
    assert pane.view.current_id() == 42


def test_everything_selected_stays_everything(pane):
    pane.view.selectAll()
    pane.sort("name", descending=True)
    assert len(pane.view.ids()) == 500
    assert pane.view.ids()[0] == 500


def test_what_comes_to_a_list_that_was_selected_whole_is_not_selected(pane):
    pane.search("42")
    pane.view.selectAll()
    found = pane.view.ids()
    pane.search("")
    assert pane.view.ids() == found
    pane.view.selectAll()
    pane.model.window.source.count = 502
    pane.reload()
    assert pane.view.ids() == tuple(range(1, 501))


def test_more_than_many_stay_selected_while_none_comes_to_them(pane):
    pane.model.window.source.count = 2 * MANY
    pane.reload()
    pane.view.selectAll()
    pane.sort("name", descending=True)
    assert len(pane.view.ids()) == 2 * MANY
    pane.model.window.source.count = 2 * MANY + 1
    pane.reload()
    assert pane.view.ids() == ()


def test_a_row_is_stood_on_without_being_selected(pane, qtbot):
    view = pane.view
    view.settle()
    assert (view.current_id(), view.ids(), view.chosen()) == (1, (), (1,))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert (view.current_id(), view.ids()) == (2, (2,))
    view.clearSelection()
    pane.model.window.source.count = 1
    pane.reload()
    assert (view.current_id(), view.ids()) == (1, ())


def test_what_the_search_leaves_out_is_not_selected(pane):
    pane.view.go_to(42)
    pane.search("7")
    assert pane.view.ids() == ()


def test_keys_open_star_bin_and_copy(pane, qtbot):
    pane.view.go_to(3)
    view = pane.view
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.star) as star:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.bin) as bins:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert (opened.args, star.args, bins.args) == ([3], [(3,)], [(3,)])
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "Supplier\tBadges\tPrice\nSupplier 3\tGold Supplier\t'=1+3"
    assert "<th>Supplier</th>" in QGuiApplication.clipboard().mimeData().html()


def test_a_name_typed_in_the_table_goes_to_the_filter_and_stars_nothing(pane, qtbot):
    bar = ListBar("test", pane, say("T", "Filter"))
    qtbot.addWidget(bar)
    bar.show()
    qtbot.waitExposed(bar)
    bar.field.setText("7")
    pane.view.go_to(7)
    pane.view.star.connect(lambda _ids: pytest.fail("a space that was typed starred"))
    pages = pane.model.window.source.pages
    pages.clear()
    qtbot.keyClick(pane.view, "4")
    assert bar.window().focusWidget() is bar.field
    qtbot.keyClicks(bar.field, "2 ")
    assert bar.field.text() == "42 "
    assert list(pane.model.window.ids) == [42, 142, 242, 342, *range(420, 430), 442]
    assert len(pages) <= 3


def test_a_letter_reads_no_rows_where_there_is_no_filter(pane, qtbot):
    pane.model.window.source.count = 100_000
    pane.reload()
    pane.view.go_to(50_000)
    pane.grab()
    before = len(pane.model.window.source.pages)
    for key in ("z", "\b", " "):
        pane.view.keyboardSearch(key)
    qtbot.keyClick(pane.view, "s")
    assert pane.view.current_id() == 50_000
    assert len(pane.model.window.source.pages) == before


def test_home_and_end_go_to_the_first_and_the_last_row(pane, qtbot):
    view = pane.view
    view.go_to(42)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert (view.current_id(), view.ids()) == (500, (500,))
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (view.current_id(), view.ids()) == (1, (1,))
    view.go_to(498)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.ids() == (498, 499, 500)


def test_a_click_on_a_heading_sorts_and_again_turns_round(pane):
    pane.view.columns_bar.sectionClicked.emit(0)
    pane.view.columns_bar.sectionClicked.emit(0)
    assert pane.model.window.source.queries[-2:] == [
        ("", "name", False, ""),
        ("", "name", True, ""),
    ]
    assert pane.view.columns_bar.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert pane.view.columns_bar.isSortIndicatorShown()


def test_narrow_tables_lose_the_least_needed_column_first(pane):
    pane.resize(290, 300)
    bar = pane.view.columns_bar
    assert [bar.isSectionHidden(at) for at in range(3)] == [False, False, True]
    assert bar.sectionSize(0) >= 180


def test_no_heading_is_cut(pane):
    bar = pane.view.columns_bar
    for width in (300, 400, 600, 900):
        pane.resize(width, 300)
        shown = [at for at in range(3) if not bar.isSectionHidden(at)]
        assert all(bar.sectionSize(at) >= bar.sectionSizeHint(at) for at in shown)


def test_a_column_that_was_hidden_comes_back_with_room_for_its_heading(context, qtbot):
    heading = say("T", "A heading longer than anything under it")
    long = Column("long", heading, lambda r: r.id, 60, priority=3)
    pane = TablePane("test.long", (COLUMNS[0], long), Source(5), context)
    qtbot.addWidget(pane)
    pane.show()
    bar = pane.view.columns_bar
    shown = []
    for width in (200, 300, 400, 700):
        pane.resize(width, 300)
        shown.append(not bar.isSectionHidden(1))
        assert bar.isSectionHidden(1) or bar.sectionSize(1) >= bar.sectionSizeHint(1)
    assert (shown[0], shown[-1]) == (False, True)


def test_columns_are_remembered(pane, context, qtbot):
    bar = pane.view.columns_bar
    bar.choose("badges", shown=False)
    bar.moveSection(2, 0)
    bar.resizeSection(2, 150)
    again = TablePane("test.main", COLUMNS, Source(5), context)
    qtbot.addWidget(again)
    again.resize(700, 400)
    again.show()
    bar = again.view.columns_bar
    assert bar.isSectionHidden(1)
    assert bar.visualIndex(2) == 0
    assert bar.sectionSize(2) == 150


def test_a_column_is_widened_by_hand_where_there_is_no_room(pane, context, qtbot):
    pane.resize(290, 300)
    bar = pane.view.columns_bar
    shown = [at for at in range(3) if not bar.isSectionHidden(at)]
    for at, width in ((1, 260), (0, 320)):
        bar.resizeSection(at, width)
        assert bar.sectionSize(at) == width
    assert [at for at in range(3) if not bar.isSectionHidden(at)] == shown
    qtbot.waitUntil(lambda: pane.view.horizontalScrollBar().maximum() > 0)
    pane.view.horizontalScrollBar().setValue(90)
    pane.view.go_to(5)
    assert pane.view.horizontalScrollBar().value() == 90
    again = TablePane("test.main", COLUMNS, Source(5), context)
    qtbot.addWidget(again)
    again.resize(290, 300)
    again.show()
    bar = again.view.columns_bar
    assert (bar.sectionSize(0), bar.sectionSize(1)) == (320, 260)
    bar.set_back()
    assert bar.length() <= again.view.viewport().width()


def test_painting_leaves_none_alone(pane):
    for _ in range(3):
        pane.grab()
    assert sys.getrefcount(None) > 1_000_000 or sys.version_info >= (3, 12)


def test_a_list_not_known_whole_does_not_say_of_how_many_rows_are_selected(pane):
    assert pane.selected(2) == "2 of 500 selected"
    pane.model.whole = False
    assert pane.selected(2) == "2 selected"
