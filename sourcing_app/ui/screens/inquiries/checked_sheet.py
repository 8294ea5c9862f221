"""What the checks found in many letters: one line a finding; a letter is opened from its line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from sourcing_app.domain.inquiries.states import CHANNELS, Channel
from sourcing_app.services.inquiries.checking import CheckedLetter, Fit
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.style.icons import icon
from sourcing_app.ui.widgets.labels import label

_KEY = Qt.ItemDataRole.UserRole
_MOST = 500
"""Lines shown: whoever has more of them mends the first ones, and asks again."""


class CheckedSheet(Sheet):
    """What keeps a letter back stands first."""

    changes = False

    opened = Signal(int)
    """The recipient whose letter is wanted."""

    def __init__(self, parent: QWidget, letters: Sequence[CheckedLetter]) -> None:
        super().__init__(parent, "inquiries.check", "mail")
        self._letters = letters
        self.summary = label("", wrap=True)
        self.channels = label("", "small", wrap=True)
        self.channels.setObjectName("lbl.inquiries.channels")
        self.lines = QListWidget()
        self.lines.setObjectName("lst.inquiries.check")
        self.lines.setWordWrap(True)
        self.lines.setMinimumHeight(220)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(self.channels)
        self.fill()
        self._retranslate()
        self._show()
        self.lines.itemActivated.connect(self.primary.click)

    def submit(self) -> bool:
        self.opened.emit(self.lines.currentItem().data(_KEY))
        return True

    def _retranslate(self) -> None:
        self.set_texts(self.tr("Checked letters"), self.tr("Open letter"))
        self.lines.setAccessibleName(self.tr("What was found"))
        translate = QCoreApplication.translate
        ready = sum(not letter.missing for letter in self._letters)
        count = translate("CheckedSheet", "%n letter(s) checked", "", len(self._letters))
        sendable = translate("CheckedSheet", "%n can be sent", "", ready)
        self.summary.setText(f"{count} · {sendable}")
        self.channels.setText(
            "\n".join(map(self._taken, self._letters[0].lengths if self._letters else ()))
        )

    def _taken(self, channel: Channel) -> str:
        """Say how many of the letters a channel takes."""
        fits = [letter.lengths[channel] for letter in self._letters]
        translate = QCoreApplication.translate
        cut = translate("CheckedSheet", "%n letter(s) are cut", "", fits.count(Fit.CUT))
        long = translate("CheckedSheet", "%n letter(s) are long for it", "", fits.count(Fit.LONG))
        told = [cut] * (Fit.CUT in fits) + [long] * (Fit.LONG in fits)
        taken = " · ".join(told) or self.tr("all fit")
        return f"{said(CHANNELS[channel])}: {taken}"

    def _show(self) -> None:
        held_back = [(letter, each, "stop") for letter in self._letters for each in letter.missing]
        others = [(letter, each, "warn") for letter in self._letters for each in letter.findings]
        for letter, sentence, name in (*held_back, *others)[:_MOST]:
            text = self.tr("{supplier}: {finding}").format(
                supplier=letter.supplier, finding=said(sentence)
            )
            item = QListWidgetItem(icon(name, "text2"), text, self.lines)
            item.setData(_KEY, letter.recipient)
        self.lines.setCurrentRow(0)
