"""An editor of a calendar day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.days import parse_day, parse_month
from sourcing_app.ui.formatting import day, month_name
from sourcing_app.ui.forms.text_editors import ParsedLineEditor


class DayEditor(ParsedLineEditor):
    """A calendar day, typed in any usual way; the day understood is shown before one leaves."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        super().__init__(name)
        self._today = today
        self.line.textEdited.connect(self._preview)

    def value(self) -> date | None:
        text = self.line.text()
        return self.read(text) if text.strip() else None

    def read(self, text: str) -> date:
        """The day that is typed; raises Rejected."""
        return parse_day(text, self._today(), _language())

    def written(self, value: Any) -> str:
        return day(value)

    def _preview(self) -> None:
        try:
            understood = self.value()
        except Rejected:
            understood = None
        self.show_reading(f"= {self.written(understood)}" if understood else "")


class MonthEditor(DayEditor):
    """A month, typed as one or as any day of it; it is shown as a month."""

    def value(self) -> date | None:
        """The first day of the month, another one where that is typed or kept."""
        found, kept = super().value(), self.base
        return kept if kept and self.written(found) == self.written(kept) else found

    def read(self, text: str) -> date:
        return parse_month(text, self._today(), _language())

    def written(self, value: Any) -> str:
        return month_name(value) if value else ""


def _language() -> str:
    return QLocale().name().partition("_")[0]
