"""How a document is printed: paper, margins, letterhead, language, copies and pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLabel, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.targets import OF_LETTERS, DocumentKind
from sourcing_app.domain.values.page_ranges import LONGEST, read_copies, read_pages
from sourcing_app.domain.values.paper import (
    MARGIN_NAMES,
    PAPER_NAMES,
    Margins,
    PageSetup,
    PaperSize,
)
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import field_label, label, restyle
from sourcing_app.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from sourcing_app.ui.preferences import Preferences

WIDTH = 232
NARROW = 212
M = TypeVar("M", bound=StrEnum)


class PrintOptions(Card):
    """What the user chose is remembered on this machine; the pages and copies are not."""

    changed = Signal()
    """The document is to be made again."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(spacing=4)
        self.setObjectName("crd.printing.options")
        self._preferences = preferences
        self.paper = ChoiceBox("fld.printing.paper")
        self.margins = ChoiceBox("fld.printing.margins")
        self.letterhead = WrapCheck("fld.printing.letterhead")
        self.english = WrapCheck("fld.printing.english")
        self.accounts = WrapCheck("fld.printing.accounts")
        self.copies = _line("copies", 2)
        self.pages = _line("pages", LONGEST)
        self._labels: dict[QWidget, QLabel] = {}
        self.complaint = label("", "error", wrap=True)
        self.complaint.setObjectName("lbl.printing.complaint")
        self._lay_out()
        self._restore()
        self._connect()

    def setup(self) -> PageSetup:
        """The paper as it is chosen."""
        return PageSetup(
            _chosen(self.paper, PaperSize),
            _chosen(self.margins, Margins),
            self.letterhead.checked(),
        )

    def read(self, count: int) -> tuple[tuple[int, ...], int] | None:
        """
        The pages to print of `count`, from 1, and how many copies.

        None where one is wrong: it complains and has the focus.
        """
        copies = self._typed(self.copies, read_copies)
        if copies is None:
            return None
        pages = self.read_pages(count)
        return None if pages is None else (pages, copies)

    def read_pages(self, count: int) -> tuple[int, ...] | None:
        """The pages named of `count`, from 1; None where they are wrong, as in `read()`."""
        return self._typed(self.pages, lambda text: read_pages(text, count))

    def name_no_pages(self) -> None:
        """Another document is asked for: its pages are others, and it is printed once."""
        self.pages.clear()
        self.copies.setText("1")
        self.accounts.set_checked(False)
        self._complain(self.pages, "")

    def show_for(self, kind: DocumentKind) -> None:
        """Offer what this document has: a letterhead, or a language."""
        letters = kind in OF_LETTERS
        self.letterhead.setVisible(letters)
        self.accounts.setVisible(kind is DocumentKind.SUPPLIER)
        self.english.setVisible(not letters and QLocale().language() != QLocale.Language.English)

    def retranslate(self) -> None:
        self.set_title(self.tr("Paper"))
        texts = {
            self.paper: self.tr("Size"),
            self.margins: self.tr("Margins"),
            self.copies: self.tr("Copies"),
            self.pages: self.tr("Pages"),
        }
        for field, text in texts.items():
            self._labels[field].setText(text)
            field.setAccessibleName(text)
        self.pages.setPlaceholderText(self.tr("All, or 1-3, 5"))
        self.letterhead.set_text(self.tr("Print the letterhead"))
        self.english.set_text(self.tr("In English"))
        self.accounts.set_text(self.tr("Whole account numbers"))
        _name(self.paper, PAPER_NAMES)
        _name(self.margins, MARGIN_NAMES)

    def _typed(self, field: LineField, read: Callable[[str], _T]) -> _T | None:
        try:
            found = read(field.text())
        except Rejected as error:
            self._complain(field, said(error.sentence))
            return None
        self._complain(field, "")
        return found

    def _complain(self, field: LineField, text: str) -> None:
        field.setProperty("invalid", "true" if text else "false")
        restyle(field)
        field.setAccessibleDescription(text)
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))
        if text:
            field.setFocus()

    def _lay_out(self) -> None:
        for field in (self.paper, self.margins, self.copies, self.pages):
            name = self._labels[field] = field_label("", field)
            self.body.addWidget(name)
            self.body.addWidget(field)
            self.body.addSpacing(4)
            if field is self.margins:
                self.body.addWidget(self.letterhead)
                self.body.addWidget(self.english)
                self.body.addWidget(self.accounts)
        self.body.addWidget(self.complaint)
        self.complaint.hide()
        self.body.addStretch(1)
        for box, members in ((self.paper, PaperSize), (self.margins, Margins)):
            box.addItems([""] * len(members))
            box.allow_narrow(8)

    def _restore(self) -> None:
        setup = self._preferences.page_setup()
        self.paper.setCurrentIndex([*PaperSize].index(setup.paper))
        self.margins.setCurrentIndex([*Margins].index(setup.margins))
        self.letterhead.set_checked(setup.letterhead)
        self.english.set_checked(self._preferences.flag("paper_english"))
        self.copies.setText("1")

    def _connect(self) -> None:
        self.paper.activated.connect(self._changed)
        self.margins.activated.connect(self._changed)
        self.letterhead.toggled.connect(self._changed)
        self.english.toggled.connect(self._changed)
        self.accounts.toggled.connect(self._changed)

    def _changed(self) -> None:
        setup = self.setup()
        self._preferences.keep("paper", setup.paper)
        self._preferences.keep("margins", setup.margins)
        self._preferences.keep("letterhead", setup.letterhead)
        self._preferences.keep("paper_english", self.english.checked())
        self.changed.emit()


_T = TypeVar("_T")


def _line(name: str, cap: int) -> LineField:
    made = LineField()
    made.setObjectName(f"fld.printing.{name}")
    made.setMaxLength(cap)
    return made


def _chosen(box: ChoiceBox, members: type[M]) -> M:
    found: list[M] = [*members]
    return found[max(box.currentIndex(), 0)]


def _name(box: ChoiceBox, names: Mapping[M, Sentence]) -> None:
    for place, words in enumerate(names.values()):
        box.setItemText(place, said(words))
