"""Editors made from what a record is made of; they name themselves in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.number_editors import amount, percent, quantity
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor

Make = Callable[[str], Editor]
"""Makes an editor of this full name, such as suppliers.city."""

_NONE: Mapping[str, Make] = MappingProxyType({})
NOT_STATED = say("FromSpec", "Not stated")


def editors_of(
    record: RecordSpec,
    page: str,
    names: Iterable[str],
    *,
    today: Callable[[], date] = date.today,
    special: Mapping[str, Make] = _NONE,
    prefix: str = "",
) -> list[Editor]:
    """
    Make the editors of these fields in their order; `page` begins their object names.

    `special` makes those of some names its own way. `prefix` stands before each field's name,
    where two records share a form.
    """
    made = []
    for name in names:
        field = record[name]
        make = special.get(name) or partial(_editor, field, today)
        editor = make(f"{page}.{prefix}{name}")
        editor.set_words(field.words, field.hint)
        made.append(editor)
    return made


def _editor(field: FieldSpec, today: Callable[[], date], name: str) -> Editor:
    if field.choices:
        return choice_editor(field, name)
    simple = _SIMPLE.get(field.kind)
    if simple is not None:
        return simple(name)
    if field.kind is FieldKind.DAY:
        return DayEditor(name, today)
    if field.kind is FieldKind.TEXT:
        return TextEditor(name, cap=field.cap)
    return LineEditor(name, cap=field.typed_cap)


def choice_editor(field: FieldSpec, name: str, *members: Any) -> ChoiceEditor:
    """Edit one of these members, else of all choices; None is one where it may be unknown."""

    def words(member: Any) -> str:
        return said(field.choices[member])

    unknown = partial(said, NOT_STATED) if field.nullable else None
    return ChoiceEditor(name, members or tuple(field.choices), words, unknown=unknown)


_SIMPLE: Mapping[FieldKind, Make] = {
    FieldKind.AMOUNT: amount,
    FieldKind.PERCENT: percent,
    FieldKind.WHOLE: quantity,
    FieldKind.YES_NO: CheckEditor,
}
