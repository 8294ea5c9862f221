"""Editors made from what a record is made of; they name themselves in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor, MonthEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.number_editors import (
    AmountEditor,
    QuantityEditor,
    amount,
    duration,
    percent,
    quantity,
)
from sourcing_app.ui.forms.pick_editor import PICKS, PickEditor
from sourcing_app.ui.forms.text_editors import LineEditor, OfferingLineEditor, TextEditor

_IN_CURRENCY = say("FromSpec", "{field}, {currency}")


def editors_of(
    record: RecordSpec,
    stem: str,
    names: Iterable[str],
    *,
    today: Callable[[], date] = date.today,
    ready: Iterable[Editor] = (),
    lines: int = 4,
) -> list[Editor]:
    """
    Make the editors of these fields in their order.

    `stem` begins their object names: suppliers. or, where two records share a form,
    suppliers.contact_. `ready` are editors of some of them that were made another way. Areas of
    text have so many `lines`.
    """
    there = {editor.full_name: editor for editor in ready}
    make = partial(_editor, today=today, lines=lines)
    made = []
    for name in names:
        field = record[name]
        editor = there.get(stem + name) or make(field, stem + name)
        editor.set_words(field.words, field.hint)
        editor.needed = field.required
        made.append(editor)
    _join(made)
    return made


def _join(made: Iterable[Editor]) -> None:
    """Let amounts and quantities know the fields of their currency and unit."""
    named = {editor.name: editor for editor in made}
    for editor in named.values():
        if isinstance(editor, AmountEditor):
            editor.currency = named.get("currency")
        if isinstance(editor, AmountEditor | QuantityEditor) and "unit" in named:
            editor.unit = partial(_word, named["unit"])


def _word(editor: Editor) -> str:
    return str(editor.value() or "")


def offer(form: Form, names: Callable[[str], Sequence[str]]) -> None:
    """Let the lines of a form that can offer what is known offer these names."""
    for editor in form.editors.values():
        if isinstance(editor, OfferingLineEditor) and not isinstance(editor, PickEditor):
            editor.offers = names


def in_currency(editor: Editor, field: FieldSpec, currency: str) -> None:
    """Name an amount with the currency it is typed in."""
    editor.set_words(_IN_CURRENCY.put(field=field.words, currency=currency), field.hint)


def choice_editor(field: FieldSpec, name: str, members: Iterable[Any] = ()) -> ChoiceEditor:
    """Edit one of these members, else one of all choices."""

    def words(member: Any) -> str:
        return said(field.choices[member])

    return ChoiceEditor(name, tuple(members) or tuple(field.choices), words)


def _editor(field: FieldSpec, name: str, *, today: Callable[[], date], lines: int) -> Editor:
    if field.choices:
        return choice_editor(field, name)
    simple = _SIMPLE.get(field.kind)
    if simple is not None:
        return simple(name)
    if field.kind is FieldKind.DAY:
        return (MonthEditor if field.of_month else DayEditor)(name, today)
    if field.kind is FieldKind.TEXT:
        return TextEditor(name, cap=field.cap, lines=lines)
    if field.kind in PICKS:
        return PickEditor(name, PICKS[field.kind], cap=field.typed_cap)
    kind = OfferingLineEditor if field.offered else LineEditor
    return kind(name, cap=field.typed_cap)


_SIMPLE: Mapping[FieldKind, Callable[[str], Editor]] = {
    FieldKind.AMOUNT: amount,
    FieldKind.QUANTITY: QuantityEditor,
    FieldKind.PERCENT: percent,
    FieldKind.WHOLE: quantity,
    FieldKind.DURATION: duration,
    FieldKind.YES_NO: CheckEditor,
}
