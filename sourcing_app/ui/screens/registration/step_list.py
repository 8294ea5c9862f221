"""The steps of registering on a marketplace: each is a tick with the day it was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.registration.marketplaces import STEP_NAMES
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, empty, row

if TYPE_CHECKING:
    from sourcing_app.domain.registration.marketplaces import RegistrationStep, StepToDo
    from sourcing_app.services.registration.account_rows import MarketplaceRow


class StepList(QWidget):
    """Names what is to be done, step by step; `name` begins object names."""

    ticked = Signal(object, bool)
    """A step, and whether it is done."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._lines: dict[RegistrationStep, StepLine] = {}
        self._box = column(spacing=2)
        self.setLayout(self._box)

    def show_account(self, account: MarketplaceRow) -> None:
        """Show the steps of an account; the keyboard stays on its tick."""
        if [each.step for each in account.steps] != [*self._lines]:
            empty(self._box)
            self._lines = {each.step: self._line(each) for each in account.steps}
        for step, words in account.steps:
            self._lines[step].show_step(said(words), said(STEP_NAMES[step]), account.days[step])

    def _line(self, what: StepToDo) -> StepLine:
        def tell(done: bool) -> None:  # noqa: FBT001 - Qt's signal
            self.ticked.emit(what.step, done)

        line = StepLine(f"{self._name}_{what.step.value}", tell)
        self._box.addWidget(line)
        return line


class StepLine(QWidget):
    """One step; its day stands at the right."""

    def __init__(self, name: str, call: Callable[[bool], None]) -> None:
        super().__init__()
        self.check = WrapCheck(f"fld.{name}", changes=True)
        self.check.toggled.connect(call)
        self._day = label("", "muted")
        self.setLayout(row(self.check, self._day, spacing=12))

    def show_step(self, to_do: str, done: str, on: date | None) -> None:
        self.check.set_checked(on is not None)
        self.check.set_text(to_do)
        self._day.setText(day(on))
        self.check.set_about(f"{done}: {day(on)}" if on else "")
