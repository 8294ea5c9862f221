"""The sheet of the filters that have no place in the bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.search.market import Filters
from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of, in_currency

NAMES = ("colour", "size", "most_moq", "least_price", "most_price")
_PRICES = ("least_price", "most_price")


class FiltersSheet(AskSheet):
    """Asks for colour, size, MOQ and prices; `then` gets the filters with them."""

    changes: ClassVar[bool] = False

    def __init__(self, parent: QWidget, filters: Filters, then: Callable[[Filters], None]) -> None:
        self._filters, self._then = filters, then
        editors = editors_of(SEARCH, "filters.", NAMES)
        for editor in editors:
            if editor.name in _PRICES:
                in_currency(editor, SEARCH[editor.name], "USD")
        asks = Asks(
            say("FiltersSheet", "More filters"),
            say("FiltersSheet", "Use these filters"),
            self._use,
            {name: getattr(filters, name) for name in NAMES},
        )
        super().__init__(parent, "search.filters", editors, asks, columns=2)

    def _use(self, values: dict[str, Any]) -> None:
        wanted: dict[str, Any] = {name: _number(values[name]) for name in NAMES[2:]}
        wanted |= {"colour": values["colour"], "size": values["size"]}
        self._then(replace(self._filters, **wanted))


def _number(value: Any) -> Decimal | None:
    return None if value in (None, "") else Decimal(value)
