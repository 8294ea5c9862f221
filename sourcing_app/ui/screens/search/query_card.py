"""The card of the query: the line, where to search, what is wrong, what comes of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.search.market import Market
from sourcing_app.ui.screens.search.filters_bar import FiltersBar
from sourcing_app.ui.screens.search.lint_list import LintList
from sourcing_app.ui.screens.search.result_card import ResultCard
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.labels import field_label
from sourcing_app.ui.widgets.layouts import row, scrolling
from sourcing_app.ui.widgets.text_fields import LineField

HALF_HEIGHT = 182
LOW_HALF_HEIGHT = 64
LOWEST_HALF_HEIGHT = 44


class QueryCard(Card):
    """Lays out its parts; the page connects them."""

    def __init__(self, markets: Sequence[Market]) -> None:
        super().__init__(spacing=10)
        self.line = LineField()
        self.line.setObjectName("fld.search.query")
        self.line.setClearButtonEnabled(True)
        self._line_label = field_label("", self.line)
        self.fix = button("btn.search.fix_all", icon="check")
        self.filters = FiltersBar(markets)
        self.lint = LintList()
        self.result = ResultCard()
        typing = row(self._line_label, self.line, self.fix, spacing=8)
        typing.setStretch(1, 1)
        self.body.addLayout(typing)
        self.body.addWidget(self.filters)
        self._lower = self._halves()
        self.set_low(low=False)
        self.body.addWidget(self._lower)

    def set_low(self, *, low: bool) -> None:
        """Leave the room of a window that is low for its letters to what is typed and chosen."""
        self._lower.setMinimumHeight(LOWEST_HALF_HEIGHT if low else LOW_HALF_HEIGHT)
        self._lower.setMaximumHeight(LOWEST_HALF_HEIGHT if low else HALF_HEIGHT)

    def retranslate(self) -> None:
        self._line_label.setText(self.tr("Query"))
        self.line.setAccessibleName(self.tr("Query"))
        self.line.setPlaceholderText(self.tr("led desk lamp"))
        self.fix.setText(self.tr("Fix all"))
        self.filters.retranslate()
        self.result.retranslate()

    def _halves(self) -> QWidget:
        """What is wrong at the left, what comes of it at the right; both scroll when low."""
        halves = row(scrolling(self.lint), scrolling(self.result), spacing=20)
        halves.setStretch(0, 5)
        halves.setStretch(1, 4)
        inside = QWidget()
        inside.setLayout(halves)
        return inside
