"""Help: the rules of the field that has the focus, in the window beside it or in its sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from sourcing_app.domain.guide.rules import Rule, RuleFilter, where
from sourcing_app.domain.targets import PAGE_NAMES, Target
from sourcing_app.files.resources import resources
from sourcing_app.services.guide.catalogue import catalogue
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, empty, row, scrolling, to_top

_MOST = 12
"""Of a page's rules so many are shown; the Guide has them all."""
_IN_A_SHEET = 190


class HelpPanel(QFrame):
    """
    Number, text and source of each rule of a field, or of its page where it has none of its own.

    Esc closes it and gives the focus back. Everything it says is in the Guide, too.
    """

    wanted = Signal(object)
    """The `Target` of all rules of the page."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane.help")
        self.setProperty("card", "true")
        self._field: QWidget | None = None
        self._page = ""
        self._title = heading()
        self._close = icon_button("btn.help.close", "cross", self.close_panel)
        self.all = button("btn.help.all", "link", "ext", self._show_all)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        content = QWidget()
        content.setLayout(column(self._lines, None, margin=4))
        self.area = scrolling(content)
        self.area.setObjectName("area.help")
        self.area.setProperty("reading", "true")
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = row(self._title, self._close)
        head.setStretch(0, 1)
        self.setLayout(column(head, self.area, row(self.all, None), spacing=4, margin=10))

    def show_for(self, field: QWidget | None, page: str) -> None:
        """Show the rules of this field of a page, and take the focus."""
        self._field, self._page = field, page
        own = _rules_at(field)
        rules = own or _of_page(page)
        title = self.tr("Rules of this field") if own else self.tr("Rules of this page")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.area.setAccessibleName(title)
        name_icon_button(self._close, self.tr("Close help"))
        self.all.setText(self.tr("Show all on this page"))
        empty(self._lines)
        for rule in rules:
            self._tell(rule)
        if not rules:
            self._lines.addWidget(label(self.tr("No rule is about this."), "muted", wrap=True))
        self.show()
        self.raise_()
        to_top(self.area)
        self.area.setFocus()

    def close_panel(self) -> None:
        """Close it and give the focus back to the field."""
        self.hide()
        if self._field is not None and isValid(self._field) and self._field.isVisible():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Close in another language: what it says is in the one before."""
        if event.type() == QEvent.Type.LanguageChange:
            self.hide()
        super().changeEvent(event)

    def _tell(self, rule: Rule) -> None:
        language = QLocale().name()
        self._lines.addWidget(FactRow(rule.text.of(language), Tone.INFO, rule.code))
        if rule.deed is not None and rule.deed.text.en != rule.text.en:
            self._lines.addWidget(label(rule.deed.text.of(language), wrap=True))
        for note in rule.notes:
            self._lines.addWidget(label(note.text.of(language), "warn", wrap=True))
        self._lines.addWidget(label(said(where(rule.place)), "small", wrap=True))
        self._lines.addSpacing(6)

    def _show_all(self) -> None:
        self.hide()
        self.closed.emit()
        self.wanted.emit(Target("guide", action=self._page))


class HelpStrip(HelpPanel):
    """The help of a sheet, over its buttons; the Guide is not to be reached from there."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.setFixedHeight(_IN_A_SHEET)
        self.all.hide()
        self.hide()

    @classmethod
    def toggle_in(cls, sheet: QWidget, add: Callable[[QWidget], object]) -> None:
        """Show the rules of a sheet's field in the strip that `add` puts there, or close it."""
        strip = sheet.findChild(cls)
        if strip is None:
            strip = cls(sheet)
            add(strip)
        if strip.isVisible():
            strip.close_panel()
        else:
            field = sheet.focusWidget()
            strip.show_for(field, _page_of(field) or _page_around(sheet))


def _rules_at(field: QWidget | None) -> Sequence[Rule]:
    """Return the rules kept at the field, else at the nearest part around it that has any."""
    guide = catalogue(resources())
    for name in _names(field):
        found = guide.about({name, name.replace("btn.", "act.", 1)})
        if found:
            return found
    return ()


def _names(field: QWidget | None) -> Iterator[str]:
    """Yield the names from the field outwards, within its page or sheet."""
    while field is not None and not isinstance(field, Page) and not field.isWindow():
        if field.objectName():
            yield field.objectName()
        field = field.parentWidget()


def _of_page(page: str) -> Sequence[Rule]:
    if not page:
        return ()
    rules = RuleFilter(page=page).chosen(catalogue(resources()).rules)
    return list(islice(rules, _MOST))


def _page_of(field: QWidget | None) -> str:
    """Return the page that the name of a field speaks of (fld.orders.method), "" for none."""
    pages = (name.split(".")[1] for name in _names(field) if "." in name)
    return next((page for page in pages if page in PAGE_NAMES), "")


def _page_around(sheet: QWidget) -> str:
    """Return the page that a sheet was opened from, "" for none."""
    around = sheet.parentWidget()
    while around is not None and not isinstance(around, Page):
        around = around.parentWidget()
    return "" if around is None else around.name
