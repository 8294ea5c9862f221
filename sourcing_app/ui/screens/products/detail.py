"""One product: its fields, its photos, and what names it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.sentences import say
from sourcing_app.services.attachments.records import KeptFile
from sourcing_app.services.products.rows import TYPED, ProductDetail
from sourcing_app.ui.browser import FileOpener
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.text_editors import TextEditor
from sourcing_app.ui.jobs import ReportProgress
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.bin_notice import BinNotice
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, empty, row, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

WIDTH = 352
_NAMED_BY = say("ProductPane", "Suppliers: {suppliers} · Inquiries: {inquiries} · Quotes: {quotes}")


def product_editors(stem: str) -> list[Editor]:
    """Make the editors of all fields; texts take three lines and scroll."""
    made = editors_of(PRODUCT, stem, TYPED, lines=3)
    for editor in made:
        if isinstance(editor, TextEditor):
            editor.area.setMaximumHeight(editor.area.minimumHeight())
    return made


class ProductPane(QFrame):
    """Fields save themselves; a photo is kept as soon as it is chosen."""

    search_wanted = Signal()

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self.setObjectName("pane.products.detail")
        self.setProperty("card", "true")
        self._desk, self._context = desk, context
        self.shown: ProductDetail | None = None
        self.files, self.opener = FileChoice(context.preferences), FileOpener()
        self.name = label("", "section", wrap=True)
        self.name.setObjectName("lbl.products.name")
        self.about = label("", "muted", wrap=True)
        self.notice = BinNotice("products")
        self.form = Form(product_editors("products."))
        self.form.bind(self._save)
        self._heading = heading()
        self._photos = column(spacing=2)
        self.add = button("btn.products.photo", icon="plus", call=self.choose_photo, changes=True)
        self.search = button("btn.products.search", "primary", "search", self.search_wanted.emit)
        self._build()

    def retranslate(self) -> None:
        """Set every text again."""
        self._heading.setText(self.tr("Photos"))
        self.add.setText(self.tr("Add photo…"))
        self.search.setText(self.tr("Search for it"))
        self.setAccessibleName(self.tr("Product details"))

    def show_product(self, shown: ProductDetail | None) -> None:
        """Show this product as the file has it; what is being typed into it stays."""
        self.shown = shown
        self.setVisible(shown is not None)
        if shown is None:
            return
        line = shown.row
        self.name.setText(line.name)
        counts = {"suppliers": line.suppliers, "inquiries": line.inquiries, "quotes": line.quotes}
        self.about.setText(said(_NAMED_BY.put(**counts)))
        binned = self.tr("This product is in the Bin.") if line.binned else ""
        self.notice.tell(binned, restorable=True)
        self.form.fill(shown.values, line.id)
        empty(self._photos)
        for photo in shown.photos:
            self._photos.addWidget(self._photo(photo))

    def flush(self) -> None:
        """Save what is being typed."""
        self.form.flush()

    def choose_photo(self) -> None:
        """Ask for a photo, and keep it with the product shown."""
        chosen = self.files.file(self, self.tr("Add photo")) if self.shown is not None else None
        if chosen is not None:
            self.keep_photo(chosen)

    def keep_photo(self, chosen: Path) -> None:
        """Keep a photo with the product shown."""
        if self.shown is None:
            return
        products, key = self._desk.products, self.shown.row.id

        def keep(step: ReportProgress) -> int:
            return products.attach_photo(key, chosen, step)

        refuse = self._context.refuse
        self._context.jobs.start(keep, owner=self, then=self._kept, failed=refuse)

    def open_photo(self, photo: KeptFile) -> None:
        """Show a copy of it with the system's program."""
        copies = self._desk.copies

        def copy(step: ReportProgress) -> Path:
            return copies.add(photo.id, step)

        refuse = self._context.refuse
        self._context.jobs.start(copy, owner=self, then=self._open, failed=refuse)

    def _kept(self, _key: int) -> None:
        self._context.undo.offer(self.tr("The photo is kept."))

    def _open(self, copy: Path) -> None:
        if not self.opener.open(self._desk.copies, copy):
            words = self.tr("No program on this computer opens {file}.")
            self._context.notices.toast(words.format(file=copy.name))

    def _photo(self, photo: KeptFile) -> FactRow:
        fact = FactRow(photo.name, Tone.NEUTRAL, icon="file")
        made = icon_button(f"btn.products.open.{photo.id}", "ext", partial(self.open_photo, photo))
        made.setFixedSize(24, 24)
        name_icon_button(made, self.tr("Open {name}").format(name=photo.name))
        fact.add(made)
        return fact

    def _save(self, name: str, value: Any, base: Any) -> None:
        if self.shown is not None:
            key, today = self.shown.row.id, self._desk.today()
            self._desk.products.change(key, today, {name: base}, **{name: value})

    def _build(self) -> None:
        head = column(self.name, self.about, self.notice, spacing=4)
        head.setContentsMargins(15, 14, 12, 8)
        content = QWidget()
        inner = column(self.form, self._heading, self._photos, row(self.add, None), None)
        inner.setContentsMargins(15, 4, 12, 14)
        content.setLayout(inner)
        self.area = scrolling(content)
        self.area.be_wide(WIDTH, self)
        foot = QFrame()
        foot.setProperty("footer", "true")
        foot.setLayout(column(button_row(self.search), margin=10))
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.area, 1)
        box.addWidget(foot)
