"""Choosing the suppliers of a new inquiry, with a search over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.caution import CautionRow, marked
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SHOWN = 200
_KEY = Qt.ItemDataRole.UserRole


class ChooseSheet(Sheet):
    """Ticked suppliers stay ticked while the search changes; at most 200 are shown at a time."""

    keeps_text: ClassVar[bool] = False

    chosen = Signal(object)
    """The ids of the ticked suppliers, a tuple in the order they were ticked."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "inquiries.choose", "mail")
        self._desk = desk
        self._source = SupplierRows(desk.reader, desk.today)
        self._ticked: dict[int, None] = {}
        self._search = LineField()
        self._search.setObjectName("fld.inquiries.choose_search")
        self._search.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setObjectName("lst.inquiries.choose")
        self._list.setMinimumHeight(220)
        self._more = label("", "small", wrap=True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self.caution = CautionRow("inquiries.choose")
        for part in (self._search, self._list, self.caution, self._more):
            self.body.addWidget(part)
        self._wait.timeout.connect(self._fill)
        self._search.textChanged.connect(self._wait.start)
        self._list.itemChanged.connect(self._note)
        self.retranslate()
        self._fill()

    def retranslate(self) -> None:
        self.set_texts(self.tr("New inquiry"), self.tr("Write inquiry"))
        self._search.setPlaceholderText(self.tr("Find a supplier…"))
        self._search.setAccessibleName(self.tr("Find a supplier"))
        self._list.setAccessibleName(self.tr("Suppliers"))

    def submit(self) -> bool:
        if not self._ticked:
            self.refuse(self.tr("Tick at least one supplier."))
            return False
        self.chosen.emit(tuple(self._ticked))
        return True

    def _fill(self) -> None:
        ids = self._source.ids(search=self._search.text())
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._list.clear()
        shown = ids[:_SHOWN]
        cautions = cautions_of(self._desk.reader, shown, self._desk.today())
        for row in self._source.page(shown):
            text = f"{row.name} · {row.product}" if row.product else row.name
            item = QListWidgetItem(marked(text, cautions.get(row.id)), self._list)
            item.setData(_KEY, row.id)
            item.setSizeHint(QSize(0, 30))
            state = Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's signature
        if self._list.count():
            self._list.setCurrentRow(0)
        self._tell(len(ids))

    def _tell(self, found: int) -> None:
        if not found:
            self._more.setText(self.tr("No supplier found. Add suppliers on the page Suppliers."))
        elif found > _SHOWN:
            self._more.setText(self.tr("More suppliers match: type more letters."))
        else:
            self._more.setText(
                self.tr("Each supplier gets a letter of its own, made from the same blocks.")
            )

    def _note(self, item: QListWidgetItem) -> None:
        key = item.data(_KEY)
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked[key] = None
        else:
            self._ticked.pop(key, None)
        found = cautions_of(self._desk.reader, self._ticked, self._desk.today())
        first = next((key for key in self._ticked if key in found), None)
        rows = [] if first is None else self._source.page([first])
        self.caution.show_caution(found.get(first or 0), rows[0].name if rows else "")
