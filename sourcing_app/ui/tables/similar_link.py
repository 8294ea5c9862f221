"""The second step of a filter: where nothing is found, words of the file like those typed."""

from contextlib import suppress

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.ui.tables.row_window import SuggestingSource
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.layouts import row


class SimilarLink(QWidget):
    """
    Offers them for the field of a table's filter; hidden where there is nothing to offer.

    What the table offers instead, to clear the filter, clears the field.
    """

    def __init__(self, page: str, table: TablePane, field: FilterField) -> None:
        super().__init__()
        self._table, self._field, self.words = table, field, ""
        self.link = button(f"btn.{page}.similar", "link", "search", self.take)
        self.setLayout(row(self.link, None))
        self.hide()
        table.view.arrived.connect(self.offer)
        table.clearing.connect(field.clear)

    def offer(self) -> None:
        """Look for such words if the table is known to have no row."""
        model, self.words = self._table.model, ""
        source = model.window.source
        nothing = model.query.search and model.whole and not len(model.window)
        if nothing and not model.asking.pending and isinstance(source, SuggestingSource):
            with suppress(AppError):  # the table itself says why the file cannot be read
                self.words = source.similar(model.query.search)
        self._tell()
        self.setVisible(bool(self.words))

    def take(self) -> None:
        """Look for these words instead."""
        self._field.setText(self.words)
        self._field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        text = self.tr("Nothing found. Search for “{words}”")
        self.link.setText(text.format(words=self.words.replace("&", "&&")))
