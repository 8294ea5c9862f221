import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.cell_parts import _ink, parts_width
from sourcing_app.ui.tables.delegates import CellDelegate, cell_of
from sourcing_app.ui.widgets.cells import CELL_ROLE, PillText, TableCell, words

GOLD = PillText("Gold", "medal", Tone.WARN, "Gold Supplier")
SHIELD = PillText("TA", "shield", Tone.OK, "Trade Assurance")
HOSTILE = "<img src=x onerror=1>&amp;\u202e%n{0}"
CELLS = [
    TableCell(star=True, accessible="Starred"),
    TableCell("Ningbo", second="宁波"),
    TableCell(pills=(GOLD, SHIELD)),
    TableCell("7/9", fraction=7 / 9, accessible="7 of 9 checked"),
    TableCell("30 %", fraction=0.3, notch=0.3),
    TableCell("Deposit blocked", icon="lock", tone=Tone.DANGER),
    TableCell("USD 18,400.00"),
    TableCell(HOSTILE, second=HOSTILE),
]


class OneRow(QAbstractTableModel):
    def rowCount(self, _parent=None):
        return 1

    def columnCount(self, _parent=None):
        return len(CELLS) + 1

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if index.column() == len(CELLS):
            return "plain" if role == Qt.ItemDataRole.DisplayRole else None
        cell = CELLS[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words(cell)
        return cell if role == CELL_ROLE else None


@pytest.fixture
def table(qtbot, theme):
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(OneRow(table))
    table.setItemDelegate(CellDelegate(table))
    table.resize(900, 200)
    table.show()
    return table


def test_every_cell_says_its_words():
    assert [words(cell) for cell in CELLS[:4]] == [
        "Starred",
        "Ningbo, 宁波",
        "Gold Supplier, Trade Assurance",
        "7 of 9 checked",
    ]


def test_a_reader_gets_the_words_of_painted_cells(table):
    reader = QAccessible.queryAccessibleInterface(table)
    parts = [reader.child(i) for i in range(reader.childCount())]
    cells = [part for part in parts if part.role() == QAccessible.Role.Cell]
    said = [cell.text(QAccessible.Text.Name) for cell in cells]
    assert said[: len(CELLS)] == [words(cell) for cell in CELLS]


def test_an_index_without_a_cell_shows_its_text(table):
    assert cell_of(table.model().index(0, len(CELLS))) == TableCell("plain")


def drawn(table, column, width):
    image = QImage(width, 46, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.widget = table
    painter = QPainter(image)
    table.itemDelegate().paint(painter, option, table.model().index(0, column))
    painter.end()
    return image


@pytest.mark.parametrize("column", range(len(CELLS)))
def test_each_kind_of_cell_paints_something(table, theme, column):
    empty = QImage(200, 46, QImage.Format.Format_ARGB32)
    empty.fill(0xFFFFFFFF)
    light = drawn(table, column, 200)
    assert light != empty
    theme.set_scheme("dark")
    assert drawn(table, column, 200) != light


def test_badges_become_round_icons_when_narrow(table):
    narrow = drawn(table, 2, 80)
    assert narrow != drawn(table, 2, 300).copy(0, 0, 80, 46)


def test_the_width_covers_all_parts(theme):
    assert parts_width(TableCell("x", icon="lock")) > parts_width(TableCell("x"))
    assert parts_width(TableCell(pills=(GOLD, SHIELD))) > parts_width(TableCell(pills=(GOLD,)))


def test_the_focused_selection_is_visible(table, qtbot):
    table.selectRow(0)
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    with_focus = table.grab().toImage()
    table.clearFocus()
    assert table.grab().toImage() != with_focus


def test_what_only_informs_is_not_blue_as_a_link_is(theme):
    for scheme in ("light", "dark"):
        theme.set_scheme(scheme)
        assert (
            _ink(TableCell("Compare quotes", icon="compare", tone=Tone.INFO)) == theme.tokens.text
        )
        danger = TableCell("Do not proceed", icon="stop", tone=Tone.DANGER)
        assert _ink(danger) == theme.tokens.tones[Tone.DANGER].text
