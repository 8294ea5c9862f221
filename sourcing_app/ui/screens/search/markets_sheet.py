"""The sheet that opens one query on several markets, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.elsewhere import MarketSearch
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import label

_NONE = say("MarketsSheet", "Choose at least one market.")


class MarketsSheet(Sheet):
    """`then` gets the searches that were ticked; those of `ticked` are at first."""

    changes: ClassVar[bool] = False

    def __init__(
        self,
        parent: QWidget,
        searches: Sequence[MarketSearch],
        ticked: Sequence[str],
        then: Callable[[Sequence[MarketSearch]], None],
    ) -> None:
        super().__init__(parent, "search.markets", "ext")
        self._searches, self._then = [*searches], then
        self.checks: list[WrapCheck] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for place, search in enumerate(self._searches):
            self._add(grid, place, search, on=search.market.name in ticked)
        self.body.addLayout(grid)
        self.resize(620, 420)
        self.set_texts(self.tr("The same search on several markets"), self.tr("Open in browser"))

    def submit(self) -> bool:
        pairs = zip(self._searches, self.checks, strict=True)
        chosen = [search for search, check in pairs if check.checked()]
        if not chosen:
            raise Rejected(_NONE)
        self._then(chosen)
        return True

    def _add(self, grid: QGridLayout, place: int, search: MarketSearch, *, on: bool) -> None:
        check = WrapCheck(f"chk.search.market{place}")
        check.set_text(search.market.title)
        check.set_checked(on and bool(search.address))
        check.box.setEnabled(bool(search.address))
        self.checks.append(check)
        grid.addWidget(check, place, 0)
        why = said(search.reason) if search.reason else search.query
        grid.addWidget(label(why, "error" if search.reason else "strong", wrap=True), place, 1)
        grid.addWidget(label(_noted(search), "muted"), place, 2)


def _noted(search: MarketSearch) -> str:
    if search.hits is None:
        return QCoreApplication.translate("MarketsSheet", "no results noted")
    words = QCoreApplication.translate("MarketsSheet", "{hits} results, {day}")
    return words.format(hits=number(search.hits), day=day(search.noted_on))
