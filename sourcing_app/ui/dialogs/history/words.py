"""Lines of the history in words: what was done, to which field, from what to what."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.actions import ACTION_WORDS, Action
from sourcing_app.domain.records.all import field_of, record_of
from sourcing_app.domain.records.spec import NUMBERS, FieldKind
from sourcing_app.domain.records.suppliers import CHECK
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import ITEM_TEXTS
from sourcing_app.services.history.names import NamedLine
from sourcing_app.services.history.rows import filled
from sourcing_app.ui.formatting import day, moment, number, said

_MORE: Mapping[str, Sentence] = {
    "file.accepted": say("HistoryWords", "accept what another program changed"),
    "file.handed_on": say("HistoryWords", "save a copy for a colleague"),
    "file.migrated": say("HistoryWords", "bring the file up to date"),
    "file.restored": say("HistoryWords", "restore a backup"),
    "file.salvaged": say("HistoryWords", "save what could be read"),
}
_RISKS: Mapping[str, Sentence] = {
    **{item.value: text for item, text in ITEM_TEXTS.items()},
    "flag": say("HistoryWords", "Red flag"),
    "free_member": say("HistoryWords", "Free Member"),
    "gut": say("HistoryWords", "Gut check"),
    "inspection": say("HistoryWords", "Inspection"),
    "membership": say("HistoryWords", "Membership"),
    "prepayment": say("HistoryWords", "Full prepayment"),
    "sample": say("HistoryWords", "Sample"),
}


def what(action: str) -> str:
    """Name an action; an undone one says so."""
    prefix, _, rest = action.partition(" ")
    if rest and prefix in {"undo", "redo"}:
        texts = {
            "undo": QCoreApplication.translate("HistoryWords", "Undo: {what}"),
            "redo": QCoreApplication.translate("HistoryWords", "Redo: {what}"),
        }
        done = what(rest)
        return texts[prefix].format(what=done[:1].lower() + done[1:])
    if action in {known.value for known in Action}:
        return _begun(said(ACTION_WORDS[Action(action)]))
    return _begun(said(_MORE[action])) if action in _MORE else action


def _begun(text: str) -> str:
    """Write the words of an action, made to stand after "Undo:", as a line of their own."""
    return text[:1].upper() + text[1:]


def kind(table: str) -> str:
    """Name the kind of a row."""
    record = record_of(table)
    return table if record is None else said(record.words)


def field(line: NamedLine) -> str:
    """Name the field that was changed; the whole row says whether it was made or erased."""
    if not line.line.field:
        if line.line.old is None:
            return QCoreApplication.translate("HistoryWords", "New")
        return QCoreApplication.translate("HistoryWords", "Erased")
    return _column(line.line.entity, line.line.field)


def before(line: NamedLine) -> str:
    """The former value, as this language writes it."""
    return _side(line, line.line.old)


def after(line: NamedLine) -> str:
    """The new value, as this language writes it."""
    return _side(line, line.line.new)


def _side(line: NamedLine, text: str | None) -> str:
    if text is None:
        return ""
    if line.line.field:
        return value(line.line.entity, line.line.field, text)
    return _whole_row(line.line.entity, text)


def value(table: str, column: str, text: str) -> str:
    """Write a stored value the way its kind is read; a word of the program in this language."""
    if column == "entity":
        return kind(text)
    if column == "covers":
        return risks(text)
    field = field_of(table, column)
    if field is None:
        return text
    chosen = field.choice(text)
    if chosen is not None:
        return said(chosen)
    try:
        return _SHOWN[field.kind](text) if field.kind in _SHOWN else text
    except (ArithmeticError, ValueError):
        return text


def _yes_no(text: str) -> str:
    yes = QCoreApplication.translate("HistoryWords", "yes")
    return yes if text == "True" else QCoreApplication.translate("HistoryWords", "no")


def _moment(text: str) -> str:
    when = datetime.fromisoformat(text)
    return moment(when if when.tzinfo else when.replace(tzinfo=UTC))


_SHOWN: Mapping[FieldKind, Callable[[str], str]] = {
    FieldKind.DAY: lambda text: day(date.fromisoformat(text)),
    FieldKind.MOMENT: _moment,
    FieldKind.YES_NO: _yes_no,
    **dict.fromkeys(NUMBERS, lambda text: number(Decimal(text))),
}


def risks(covers: str) -> str:
    """Write what a waiver covers: each risk by its name, with the answer or number it was."""
    return "; ".join(_risk(*risk.partition(":")[::2]) for risk in covers.split())


def _risk(name: str, which: str) -> str:
    sentence = _RISKS.get(name)
    text = name if sentence is None else said(sentence)
    answer = CHECK["answer"].choice(which)
    detail = which.replace(":", " ").strip() if answer is None else said(answer)
    return f"{text} ({detail})" if detail else text


def _whole_row(table: str, text: str) -> str:
    """Write a row that was made or erased: each field by its name."""
    told = [
        f"{_column(table, column)}: {value(table, column, shown)}"
        for column, shown in filled(text).items()
        if column not in {"id", "version", "sort_name", "product_id"}
    ]
    return "; ".join(told) or text


def _column(table: str, column: str) -> str:
    field = field_of(table, column)
    return column if field is None else said(field.words)
