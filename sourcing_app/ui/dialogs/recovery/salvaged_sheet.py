"""What was saved of a damaged file, and what is lost, kind by kind."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.all import record_of
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.sheet import ReadingSheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.salvage import Salvaged

_MORE: Mapping[str, Sentence] = {
    "blob": say("SalvagedSheet", "Contents of attached files"),
    "change_log": say("SalvagedSheet", "Lines of the history"),
}


class SalvagedSheet(ReadingSheet):
    """Names every kind of record with how many were saved and lost."""

    def __init__(self, parent: QWidget, done: "Salvaged") -> None:
        super().__init__(parent, "salvaged")
        self.set_title(self.tr("What was saved"))
        if done.whole:
            self.body.addWidget(FactRow(self.tr("Everything was saved."), Tone.OK))
        else:
            self.body.addWidget(
                label(
                    self.tr(
                        "The damaged file is unchanged. This is the new file: check what was "
                        "lost, and enter again what you need."
                    ),
                    wrap=True,
                )
            )
        for table, saved in done.rows.items():
            lost = done.lost[table]
            record = record_of(table)
            sentence = record.words if record else _MORE.get(table)
            if (saved or lost) and sentence is not None:
                about = table in done.uncertain
                self.body.addWidget(self._line(said(sentence), saved, lost, about=about))
        for note in done.notes:
            self.body.addWidget(FactRow(said(note), Tone.WARN))
        self.resize(480, 480)

    def _line(self, kind: str, saved: int, lost: int, *, about: bool) -> FactRow:
        kept = self.tr("{n} saved").format(n=number(saved))
        if not lost:
            return FactRow(kind, Tone.OK, kept)
        text = self.tr("about {n} lost") if about else self.tr("{n} lost")
        return FactRow(kind, Tone.DANGER, f"{kept}, {text.format(n=number(lost))}")
