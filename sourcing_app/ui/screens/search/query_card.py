"""The card of the query: the line, where to search, what is wrong, what comes of it."""

from collections.abc import Sequence

from sourcing_app.domain.search.market import Market
from sourcing_app.ui.screens.search.filters_bar import FiltersBar
from sourcing_app.ui.screens.search.ideas_bar import IdeasBar
from sourcing_app.ui.screens.search.lint_list import LintList
from sourcing_app.ui.screens.search.result_card import ResultCard
from sourcing_app.ui.screens.search.sign_in_row import SignInRow
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.labels import field_label
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.widgets.text_fields import LineField


class QueryCard(Card):
    """Lays out its parts one under the other; the tab connects them."""

    def __init__(self, markets: Sequence[Market], sign_in: SignInRow) -> None:
        super().__init__(spacing=12)
        self.line = LineField()
        self.line.setObjectName("fld.search.query")
        self.line.setClearButtonEnabled(True)
        self._line_label = field_label("", self.line)
        self.fix = button("btn.search.fix_all", icon="check")
        self.filters = FiltersBar(markets)
        self.sign_in = sign_in
        self.lint = LintList()
        self.result = ResultCard()
        self.ideas = IdeasBar()
        typing = row(self._line_label, self.line, self.fix, spacing=8)
        typing.setStretch(1, 1)
        self.body.addLayout(typing)
        for part in (self.sign_in, self.filters, self.lint, self.result, self.ideas):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self._line_label.setText(self.tr("Query"))
        self.line.setAccessibleName(self.tr("Query"))
        self.line.setPlaceholderText(self.tr("led desk lamp"))
        self.fix.setText(self.tr("Fix all"))
        self.filters.retranslate()
        self.sign_in.retranslate()
        self.result.retranslate()
        self.ideas.retranslate()
