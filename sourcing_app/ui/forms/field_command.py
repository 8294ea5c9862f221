"""The command of a list that changes one field of all that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, SignalInstance
from PySide6.QtGui import QAction

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import Sentence, say

if TYPE_CHECKING:
    from sourcing_app.domain.records.spec import RecordSpec
    from sourcing_app.services.records import Records
    from sourcing_app.ui.page import Page

_COMMAND = say("FieldCommand", "Change a field…")
_NONE: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class OfRow:
    """A field that is the row's own, where the rows are parts of the records: a letter's day."""

    record: RecordSpec
    stored: Callable[[int], Any]
    save: Callable[[int, Any, Any], object]
    """Called with the row, the new value, and the one it was typed over."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a list has chosen, and how several of its records are counted in words."""

    records: Callable[[], Records[Any, Any]]
    """Asked for when it is needed: what writes is imported only then."""

    ids: Callable[[], Sequence[int]]
    in_bin: Callable[[], bool]
    counted: Callable[[int], str]
    """Such as "3 suppliers"."""

    keys: Callable[[Sequence[int]], Sequence[int]] = tuple
    """The records of chosen rows, where a row is something else, such as a letter."""

    name: str = "change_field"
    words: Sentence = _COMMAND
    """Other ones where a page has several such lists."""


class FieldCommand:
    """Such as act.quotes.change_field; `ask` opens its sheet, at a field where one is named."""

    def __init__(self, page: Page, chosen: Chosen, *followed: SignalInstance) -> None:
        """Make it for a list; at the `followed` signals something else may be chosen."""
        self._page, self._chosen = page, chosen
        self.action: QAction = page.command(chosen.name, chosen.words, self.ask, changes=True)
        for signal in followed:
            signal.connect(self.follow)
        self.follow()

    def ask(self, field: str = "") -> None:
        """Ask what becomes of which field of all that is chosen."""
        ids = tuple(self._chosen.ids())
        if ids and self.action.isEnabled():
            from sourcing_app.ui.forms.field_sheet import FieldSheet

            chosen = self._chosen
            sheet = FieldSheet(
                self._page, chosen.name, chosen.records(), chosen.keys(ids), chosen.counted
            )
            sheet.choose(field)
            sheet.open()

    def let_type(self, view: Any, of_rows: Mapping[str, OfRow] = _NONE) -> FieldCommand:
        """Let the cells of a table whose columns have a field be typed into; returns itself."""
        view.edit_wanted.connect(lambda index: self._type(view, index, of_rows))
        return self

    def _type(self, view: Any, index: QModelIndex, of_rows: Mapping[str, OfRow]) -> None:
        """Show the field of a cell over it; saving it is one step of undo."""
        if self._chosen.in_bin():
            return
        from sourcing_app.ui.forms.cell_edit import CellEdit
        from sourcing_app.ui.forms.from_spec import editors_of

        key, name = view.rows.window.ids[index.row()], view.rows.columns[index.column()].field
        page, today, of = self._page, self._page.desk.today, of_rows.get(name)
        try:
            of = of or self._of_record(key, name)
            stored = of.stored(key)
        except AppError as problem:
            page.context.refuse(problem)
            return
        (editor,) = editors_of(of.record, f"{page.name}.cell.", [name], today=today)

        def save(_field: str, value: Any, base: Any) -> None:
            of.save(key, value, base)

        made = CellEdit(page, view, index, editor)
        section = index.column()
        made.moved.connect(lambda step: view.edit_next(key, section, step))
        made.show_value(key, stored, save)

    def _of_record(self, key: int, name: str) -> OfRow:
        """The field of the record that a row is, or is part of."""
        records, today = self._chosen.records(), self._page.desk.today
        (own,) = self._chosen.keys((key,))

        def save(_key: int, value: Any, base: Any) -> None:
            records.change(own, today(), {name: base}, **{name: value})

        return OfRow(records.typed.record, lambda _key: getattr(records.fields(own), name), save)

    def follow(self, *_what: object) -> None:
        """Offer it for what is chosen outside the Bin."""
        self.action.setEnabled(bool(self._chosen.ids()) and not self._chosen.in_bin())
