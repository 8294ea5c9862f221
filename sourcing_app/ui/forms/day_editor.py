"""An editor of a calendar day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.days import parse_day
from sourcing_app.ui.formatting import day
from sourcing_app.ui.forms.text_editors import ParsedLineEditor


class DayEditor(ParsedLineEditor):
    """A calendar day, typed in any usual way; the day understood is shown before one leaves."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        super().__init__(name)
        self._today = today
        self.line.textEdited.connect(self._preview)

    def value(self) -> date | None:
        text = self.line.text()
        return parse_day(text, self._today(), _language()) if text.strip() else None

    def written(self, value: Any) -> str:
        return day(value)

    def _preview(self) -> None:
        try:
            understood = self.value()
        except Rejected:
            understood = None
        self.show_reading(f"= {day(understood)}" if understood else "")


def _language() -> str:
    return QLocale().name().partition("_")[0]
