"""All unsaved text of a window: counted, found, restored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.targets import Target
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.widgets.layouts import bring_into_view

if TYPE_CHECKING:
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.forms.form import Form
    from sourcing_app.ui.forms.sheet import Sheet
    from sourcing_app.ui.window.page_stack import PageStack

_OF_ONE_LETTER = {"inquiries.follow_up", "inquiries.product_url"}
_BY_FIELD = "registration"
"""The page that has one record, and is opened at a field."""


class Unsaved(QObject):
    """Looks at the forms of a window once after whatever moved in them."""

    counted = Signal(int)
    """How many fields, of records shown and others and of sheets left, hold what is not saved."""

    def __init__(self, window: QWidget, stack: PageStack, context: AppContext) -> None:
        super().__init__(window)
        self._window, self._stack, self._context = window, stack, context
        self.kept: list[Typed] = []
        """Texts of a session before, not put back yet."""
        self._offered: list[Typed] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._count)

    def look_again(self) -> None:
        self._soon.start()

    def flush(self) -> None:
        """Save all that can be saved."""
        for form in self._forms():
            form.flush()

    def in_forms(self) -> list[Typed]:
        """Return what the fields of records hold that is not saved."""
        titles = {entry.name: entry.title() for entry in self._stack.entries}
        found = (typed for form in self._forms() for typed in (*form.unsaved(), *form.waiting))
        return [replace(typed, where=titles.get(typed.page, "")) for typed in found]

    def texts(self) -> list[Typed]:
        """Return the same with what stands in sheets, shown or left behind."""
        return [*self.in_forms(), *(typed for sheet in self._sheets() for typed in sheet.unsaved())]

    def left_sheets(self) -> list[Sheet]:
        """Return the sheets that were closed with text in them."""
        return [sheet for sheet in self._sheets() if sheet.left]

    def offer(self, texts: Sequence[Typed]) -> None:
        """Take texts of a session before, to be put back when their records are shown."""
        self.kept, self._offered = [*texts], [*texts]
        self.look_again()
        names = ", ".join(dict.fromkeys(typed.caption or typed.where for typed in texts))
        words = self.tr("Text you had typed was kept: {fields}").format(fields=names)
        self._context.notices.toast(words, self.tr("Show"), self.show_kept)

    def show_kept(self) -> None:
        """Show all texts of a session before, to be copied."""
        from sourcing_app.ui.window.unsaved_sheets import KeptSheet

        sheet = KeptSheet(self._window, self._offered)
        sheet.forgotten.connect(self.kept.clear)
        sheet.open()

    def go_to_first(self) -> None:
        """Show the first field that holds what is not saved, else the sheet left with text."""
        texts, left = self.in_forms(), self.left_sheets()
        if texts:
            self.go_to(texts[0])
        elif left:
            left[0].open_again()

    def go_to(self, typed: Typed) -> None:
        """Show the record of a text and put the focus into its field."""
        self._stack.open(_place(typed))
        for form in self._forms():
            for editor in form.editors.values():
                if editor.full_name == typed.field and form.record == typed.record:
                    bring_into_view(editor)
                    editor.setFocus()

    def _count(self) -> None:
        for form in self._forms():
            form.put_back(self.kept)
        left = sum(len(sheet.unsaved()) for sheet in self.left_sheets())
        self.counted.emit(len(self.in_forms()) + left)

    def _sheets(self) -> list[Sheet]:
        from sourcing_app.ui.forms.sheet import Sheet

        return self._window.findChildren(Sheet)

    def _forms(self) -> list[Form]:
        from sourcing_app.ui.forms.form import Form

        return self._window.findChildren(Form)


def _place(typed: Typed) -> Target:
    if typed.page == _BY_FIELD:
        return Target(typed.page, action=typed.field.partition(".")[2])
    one_letter = typed.field in _OF_ONE_LETTER
    return Target(typed.page, typed.record, action="recipient" if one_letter else "")
