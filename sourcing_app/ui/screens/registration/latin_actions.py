"""Writing the buyer's details in Latin letters beside their native texts (R34)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sourcing_app.domain.registration.profile import PAIRS
from sourcing_app.domain.registration.registration import latin_remarks
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said

if TYPE_CHECKING:
    from sourcing_app.services.registration.records import Registration
    from sourcing_app.ui.page import Page


class LatinActions(QObject):
    """`buyer` is the profile that is shown; `flush` saves what is being typed."""

    def __init__(
        self, page: Page, buyer: Callable[[], Registration], flush: Callable[[], object]
    ) -> None:
        super().__init__(page)
        self._page, self._buyer, self._flush = page, buyer, flush
        self.here = page.command(
            "transliterate", say("RegistrationPage", "Write in Latin letters"), self._write_here,
            "Ctrl+Shift+T", changes=True,
        )  # fmt: skip

    def write(self, pair: str) -> None:
        """Write one native text in Latin letters."""
        self._flush()
        self._do(lambda: self._buyer().transliterate(pair), (pair,))

    def _write_here(self) -> None:
        """Write the pair that has the focus, else every one that lacks its Latin form."""
        focused = self._page.focusWidget()
        field = focused.objectName().rpartition(".")[2] if focused else ""
        pair = field.removesuffix("_native").removesuffix("_latin")
        if pair in PAIRS:
            self.write(pair)
        else:
            self._flush()
            self._do(lambda: self._buyer().transliterate_all(), PAIRS)

    def _do(self, call: Callable[[], object], pairs: Sequence[str]) -> None:
        """Do it, and tell what was left out or is left to the user."""
        if self._page.context.attempt(call):
            remarks = latin_remarks(self._buyer().profile(), pairs)
            if remarks:
                self._page.context.notices.toast(" ".join(map(said, remarks)))
