"""The full answer to a question: a note, a link, files, and when to look again."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.suppliers import CHECK
from sourcing_app.domain.suppliers.blacklists import BlacklistSite
from sourcing_app.domain.suppliers.checks import ANSWER_NAMES, CheckAnswer, CheckItem
from sourcing_app.services.suppliers.detail import Check
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form import Form, Save
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import FlowLayout, column, empty

NOTE_HEIGHT = 64
FIELDS = {"answer": "answer", "note": "note", "link": "url", "again": "recheck_on"}
"""The field of the record that an editor saves, by how its name begins."""


class PanelWish(NamedTuple):
    """What a button asks for: a `site` to look on, a `file` to save a copy of, or to `attach`."""

    item: CheckItem
    site: BlacklistSite | None = None
    file: tuple[int, str] | None = None


class AnswerPanel(QWidget):
    """The full answer to a question, with its evidence."""

    asked = Signal(object)

    def __init__(self, item: CheckItem, save: Save) -> None:
        super().__init__()
        self.item = item
        name = f"suppliers.answer_{item}"
        self.choice = ChoiceEditor(name, tuple(CheckAnswer), lambda one: said(ANSWER_NAMES[one]))
        self.note = TextEditor(f"suppliers.note_{item}", lines=2)
        self.note.area.setFixedHeight(NOTE_HEIGHT)
        self.link = LineEditor(f"suppliers.link_{item}", cap=CHECK["url"].typed_cap)
        self.again = DayEditor(f"suppliers.again_{item}", date.today)
        self.form = Form([self.choice, self.note, self.link, self.again])
        self.form.bind(save)
        self._sites: tuple[BlacklistSite, ...] = ()
        self._files: tuple[tuple[int, str], ...] = ()
        self._places = QWidget()
        self._buttons = FlowLayout(self._places, spacing=5)
        inner = column(self.form, self._places)
        inner.setContentsMargins(32, 2, 0, 8)
        self.setLayout(inner)
        self.retranslate()

    def show_check(self, check: Check, supplier: int | None) -> None:
        values = {
            self.choice.name: check.answer,
            self.note.name: check.note,
            self.link.name: check.url,
            self.again.name: check.recheck_on,
        }
        self.form.fill(values, supplier)
        if check.files != self._files:
            self._files = check.files
            self._lay_out()

    def show_sites(self, sites: tuple[BlacklistSite, ...]) -> None:
        """Offer these sites to look on."""
        if sites != self._sites:
            self._sites = sites
            self._lay_out()

    def retranslate(self) -> None:
        self.choice.set_words(CHECK["answer"].words)
        self.note.set_words(CHECK["note"].words)
        self.link.set_words(CHECK["url"].words)
        self.again.set_words(CHECK["recheck_on"].words)
        self._lay_out()

    def _lay_out(self) -> None:
        """One button a site and a file, and the one that attaches another."""
        empty(self._buttons)
        for place, site in enumerate(self._sites):
            text = self.tr("Look on {site}").format(site=site.name)
            self._add(f"btn.suppliers.site.{place}", "ext", text, PanelWish(self.item, site))
        for file in self._files:
            text = self.tr("Save a copy: {file}").format(file=file[1][:40])
            wish = PanelWish(self.item, file=file)
            self._add(f"btn.suppliers.evidence.{file[0]}", "folder", text, wish)
        name = f"btn.suppliers.attach.{self.item}"
        self._add(name, "attach", self.tr("Attach file…"), PanelWish(self.item), changes=True)

    def _add(
        self, name: str, icon: str, text: str, wish: PanelWish, *, changes: bool = False
    ) -> None:
        made = button(name, "link", icon, lambda: self.asked.emit(wish), changes=changes)
        made.setProperty("bar", "true")
        made.setText(text)
        self._buttons.addWidget(made)
