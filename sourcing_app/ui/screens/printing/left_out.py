"""Letters that cannot be printed: whose, why, and the way to print them all the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sourcing_app.ui.formatting import said, shown
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button

if TYPE_CHECKING:
    from sourcing_app.services.inquiries.export import Stopped

TOLD = 3
"""Letters that are named; of the others only the number is told."""


class LeftOut(Banner):
    """Hidden while every letter can be printed."""

    def __init__(self) -> None:
        super().__init__("", Tone.WARN, "warn")
        self.setObjectName("ban.printing.left_out")
        self.latin = button("btn.printing.latin", "link")
        self._stopped: Sequence[Stopped] = ()
        self.add(self.latin)
        self.hide()

    def show_stopped(self, stopped: Sequence[Stopped]) -> None:
        """Name these letters."""
        self._stopped = stopped
        self.retranslate()
        self.setVisible(bool(stopped))
        self.latin.setVisible(any(each.latin for each in stopped))

    def retranslate(self) -> None:
        self.latin.setText(self.tr("Print with Latin names"))
        told = [said(each.sentence()) for each in self._stopped[:TOLD]]
        if len(self._stopped) > TOLD:
            more = self.tr("Not printed, too: {count}")
            told.append(more.format(count=shown(len(self._stopped) - TOLD)))
        self.say("\n".join(told))
