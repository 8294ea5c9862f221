"""The warning about a supplier, shown wherever it can be chosen."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.cells import TableCell, words
from sourcing_app.ui.widgets.facts import FactRow


def marked(text: str, caution: Caution | None) -> str:
    """Put the word of warning behind the text of a choice."""
    return f"{text} · {_word(caution)}" if caution else text


def marked_cell(cell: TableCell, caution: Caution | None) -> TableCell:
    """Mark the cell that names the supplier: by an icon, and in words for who hears it."""
    if caution is None:
        return cell
    icon, tone = ("stop", Tone.DANGER) if caution.stops else ("warn", Tone.WARN)
    return replace(
        cell, icon=icon, tone=tone, accessible=f"{words(cell)}, {said(caution.sentence)}"
    )


class CautionRow(FactRow):
    """The warning about the chosen supplier; hidden if there is none."""

    def __init__(self, page: str) -> None:
        super().__init__("")
        self.setObjectName(f"fact.{page}.caution")
        self.hide()

    def show_caution(self, caution: Caution | None, name: str = "") -> None:
        self.setVisible(caution is not None)
        if caution is None:
            return
        text = said(caution.sentence)
        tone = Tone.DANGER if caution.stops else Tone.WARN
        self.show_fact(f"{name}: {text}" if name else text, tone)


def _word(caution: Caution) -> str:
    if caution.stops:
        return QCoreApplication.translate("Caution", "do not proceed")
    return QCoreApplication.translate("Caution", "uneasy")
