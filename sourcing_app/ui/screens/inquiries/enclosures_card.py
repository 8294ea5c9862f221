"""The drawings and photos that go along with the letters of an inquiry, with small pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.services.inquiries.enclosed import Enclosure
from sourcing_app.ui.browser import FileOpener
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.style.icons import icon
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row

if TYPE_CHECKING:
    from sourcing_app.services.inquiries.recipient import Recipient
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection

_KEY = Qt.ItemDataRole.UserRole
_SIZE = QSize(40, 40)
_LINE = 46
_ROWS = 3
"""Lines shown at once."""


class EnclosuresCard(Card):
    """One line a file; Enter opens it."""

    pictured = Signal(int)
    """The small picture of a photo is wanted."""

    def __init__(self) -> None:
        super().__init__(spacing=6)
        self.setObjectName("card.inquiries.enclosures")
        self.list = QListWidget()
        self.list.setObjectName("lst.inquiries.enclosures")
        self.list.setIconSize(_SIZE)
        self.add = button("btn.inquiries.enclose", icon="plus", changes=True)
        self.open = button("btn.inquiries.open_enclosure", icon="ext")
        self.out = button("btn.inquiries.take_out", icon="cross", changes=True)
        self.body.addWidget(self.list)
        self.body.addWidget(button_row(self.add, self.open, self.out))
        self._icons: dict[int, QIcon] = {}
        self._files: Sequence[Enclosure] = ()

    def show_files(self, files: Sequence[Enclosure], *, writable: bool) -> None:
        """Show these; only what goes along with letters not sent yet can be changed."""
        self.setVisible(writable or bool(files))
        self.add.setVisible(writable)
        for each in (self.list, self.open):
            each.setVisible(bool(files))
        self.out.setVisible(writable and bool(files))
        if files != self._files:
            self._files = files
            self._fill()

    def chosen(self) -> int | None:
        """Return the file that the list stands on."""
        item = self.list.currentItem() if self._files else None
        return None if item is None else int(item.data(_KEY))

    def show_picture(self, attachment_id: int, data: bytes) -> None:
        """Show the small picture of a file; b"" is none."""
        picture = QPixmap()
        if data and picture.loadFromData(data):
            self._icons[attachment_id] = QIcon(picture)
            for at in range(self.list.count()):
                if self.list.item(at).data(_KEY) == attachment_id:
                    self.list.item(at).setIcon(self._icons[attachment_id])

    def retranslate(self) -> None:
        self.set_title(self.tr("Enclosures"))
        self.list.setAccessibleName(self.tr("Enclosures"))
        self.add.setText(self.tr("Add files…"))
        self.open.setText(self.tr("Open"))
        self.out.setText(self.tr("Take out"))

    def _fill(self) -> None:
        self.list.clear()
        for each in self._files:
            shown = self._icons.get(each.id) or icon("file", "text2")
            item = QListWidgetItem(shown, each.listed, self.list)
            item.setData(_KEY, each.id)
            item.setSizeHint(QSize(0, _LINE))
            if each.kind is AttachmentKind.PRODUCT_PHOTO and each.id not in self._icons:
                self.pictured.emit(each.id)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(_LINE * min(max(1, len(self._files)), _ROWS) + 4)


class Enclosing(QObject):
    """Adds, opens and takes out files of the open letter's inquiry; files are read in jobs."""

    done = Signal()
    """Something was written: the letter is to be shown again."""

    def __init__(
        self, page: Page, selection: LetterSelection, card: EnclosuresCard, files: FileChoice
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._selection, self._card, self._files = selection, card, files
        self.opener = FileOpener()
        card.add.clicked.connect(self.choose)
        card.open.clicked.connect(self.open)
        card.list.itemActivated.connect(self.open)
        card.out.clicked.connect(self.take_out)
        card.pictured.connect(self._picture)

    def choose(self) -> None:
        """Ask for drawings and photos, and keep them."""
        item = self._selection.current
        chosen = self._files.files(self._page, self.tr("Add drawings and photos"))
        if item is not None and chosen:
            self._add(item, chosen)

    def open(self) -> None:
        """Show a copy of the chosen file with the system's program."""
        key, copies = self._card.chosen(), self._desk.copies
        if key is not None:
            self._start(lambda step: copies.add(key, step), self._show)

    def take_out(self) -> None:
        """Let the chosen file go along no longer."""
        item, key = self._selection.current, self._card.chosen()
        if item is None or key is None:
            return
        service = self._desk.inquiries.enclosures
        if self._context.attempt(lambda: service.take_out(item.inquiry_id, [key])):
            self._context.undo.offer(self.tr("The file goes along no longer."))
        self.done.emit()

    def _add(self, item: Recipient, chosen: Sequence[Path]) -> None:
        service = self._desk.inquiries.enclosures

        def keep(step: ReportProgress) -> int:
            service.add(item.inquiry_id, chosen, step)
            return len(chosen)

        self._start(keep, self._kept)

    def _kept(self, count: int) -> None:
        self.done.emit()
        text = QCoreApplication.translate("Enclosing", "%n file(s) enclosed", "", count)
        self._context.undo.offer(text)

    def _picture(self, key: int) -> None:
        service = self._desk.inquiries.enclosures
        show = partial(self._card.show_picture, key)
        self._start(lambda _step: service.thumbnail(key), show)

    def _show(self, copy: Path) -> None:
        if not self.opener.open(self._desk.copies, copy):
            words = self.tr("No program on this computer opens {file}.")
            self._context.notices.toast(words.format(file=copy.name))

    def _start(self, call: Callable[[ReportProgress], Any], then: Callable[[Any], None]) -> None:
        self._context.jobs.start(call, owner=self, then=then, failed=self._context.refuse)
