"""The command of a list that changes one field of all that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction

from sourcing_app.domain.sentences import say

if TYPE_CHECKING:
    from sourcing_app.services.records import Records
    from sourcing_app.ui.page import Page

_COMMAND = say("FieldCommand", "Change a field…")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a list has chosen, and how several of its records are counted in words."""

    records: Callable[[], Records[Any, Any]]
    """Asked for when it is needed: what writes is imported only then."""

    ids: Callable[[], Sequence[int]]
    in_bin: Callable[[], bool]
    counted: Callable[[int], str]
    """Such as "3 suppliers"."""


class FieldCommand:
    """The command act.page.change_field; `ask` opens its sheet, at a field where one is named."""

    def __init__(self, page: Page, chosen: Chosen, *followed: SignalInstance) -> None:
        """Make it for a list; at the `followed` signals something else may be chosen."""
        self._page, self._chosen = page, chosen
        self.action: QAction = page.command("change_field", _COMMAND, self.ask, changes=True)
        for signal in followed:
            signal.connect(self.follow)
        self.follow()

    def ask(self, field: str = "") -> None:
        """Ask what becomes of which field of all that is chosen."""
        ids = tuple(self._chosen.ids())
        if ids and self.action.isEnabled():
            from sourcing_app.ui.forms.field_sheet import FieldSheet

            chosen = self._chosen
            FieldSheet(self._page, chosen.records(), ids, chosen.counted, field).open()

    def follow(self, *_what: object) -> None:
        """Offer it for what is chosen outside the Bin."""
        self.action.setEnabled(bool(self._chosen.ids()) and not self._chosen.in_bin())
