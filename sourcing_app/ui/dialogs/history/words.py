"""Lines of the history in words: what was done, to which field, from what to what."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.accounts import account, confirmation
from sourcing_app.domain.actions import ACTION_WORDS, Action
from sourcing_app.domain.inquiries import states as inquiries
from sourcing_app.domain.orders import stages as orders
from sourcing_app.domain.payments import methods
from sourcing_app.domain.quotes import states as quotes
from sourcing_app.domain.registration import profile
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers import badges, identity
from sourcing_app.domain.suppliers import checks as vetting
from sourcing_app.domain.suppliers import red_flags as redflags
from sourcing_app.services.history.names import NamedLine
from sourcing_app.services.history.rows import filled
from sourcing_app.ui.dialogs.history.fields import field_name, kind_name
from sourcing_app.ui.formatting import day, moment, number, said

_MORE: Mapping[str, Sentence] = {
    "file.accepted": say("HistoryWords", "accept what another program changed"),
    "file.restored": say("HistoryWords", "restore a backup"),
    "file.salvaged": say("HistoryWords", "save what could be read"),
}
_VALUES: Mapping[str, Mapping[Any, Sentence]] = {
    "badge_observation.badge": badges.NAMES,
    "buyer_profile.kind": profile.BUYER_KIND_NAMES,
    "buyer_profile.role": profile.ROLE_NAMES,
    "inquiry_recipient.state": inquiries.NAMES,
    "payment.method": methods.METHOD_NAMES,
    "payment.payee_kind": quotes.PAYEE_NAMES,
    "purchase_order.sample_state": orders.SAMPLE_NAMES,
    "purchase_order.stage": orders.STAGE_NAMES,
    "quote.payee_kind": quotes.PAYEE_NAMES,
    "quote.state": quotes.STATE_NAMES,
    "red_flag.ground": redflags.GROUND_TEXTS,
    "red_flag.kind": redflags.FLAG_TEXTS,
    "red_flag.severity": redflags.SEVERITY_NAMES,
    "supplier.gut": vetting.GUT_NAMES,
    "supplier.kind": identity.SUPPLIER_KIND_NAMES,
    "supplier_bank_account.channel_kind": confirmation.CHANNEL_NAMES,
    "supplier_bank_account.kind": quotes.PAYEE_NAMES,
    "supplier_bank_account.state": account.ACCOUNT_STATE_NAMES,
    "vetting_check.answer": vetting.ANSWER_NAMES,
    "vetting_check.item": vetting.ITEM_TEXTS,
}
"""Values that are words of the program, by table and column."""

_RISKS: Mapping[str, Sentence] = {
    **{item.value: text for item, text in vetting.ITEM_TEXTS.items()},
    "flag": say("HistoryWords", "Red flag"),
    "free_member": say("HistoryWords", "Free Member"),
    "gut": say("HistoryWords", "Gut check"),
    "inspection": say("HistoryWords", "Inspection"),
    "membership": say("HistoryWords", "Membership"),
    "prepayment": say("HistoryWords", "Full prepayment"),
    "sample": say("HistoryWords", "Sample"),
}
"""What a waiver covers, by the name of the risk."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}.*")


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
    sentence = kind_name(table)
    return table if sentence is None else said(sentence)


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
    """Write a stored value: a day, a moment, a number, yes or no, a word of the program."""
    if column == "entity":
        return kind(text)
    if column == "covers":
        return _covered(text)
    names = _VALUES.get(f"{table}.{column}", {})
    if text in names:
        return said(names[text])
    if text in {"True", "False"}:
        yes = QCoreApplication.translate("HistoryWords", "yes")
        return yes if text == "True" else QCoreApplication.translate("HistoryWords", "no")
    return _dated(text) or _numbered(column, text) or text


def _dated(text: str) -> str:
    try:
        if _DAY.fullmatch(text):
            return day(date.fromisoformat(text))
        if _MOMENT.fullmatch(text):
            when = datetime.fromisoformat(text)
            return moment(when if when.tzinfo else when.replace(tzinfo=UTC))
    except ValueError:
        return ""
    return ""


_NUMBERS = frozenset(
    {"amount", "fee", "hits", "min_quantity", "moq", "percent", "price", "price_seen", "quantity",
     "rate", "sample_price", "short", "total", "unit_price"}
)  # fmt: skip


def _numbered(column: str, text: str) -> str:
    if column not in _NUMBERS:
        return ""
    found = re.fullmatch(r"-?\d+(\.\d+)?", text)
    return number(Decimal(text)) if found else ""


def _whole_row(table: str, text: str) -> str:
    """Write a row that was made or erased: each field by its name."""
    told = [
        f"{_column(table, column)}: {value(table, column, shown)}"
        for column, shown in filled(text).items()
        if column not in {"id", "version", "sort_name"}
    ]
    return "; ".join(told) or text


def _column(table: str, column: str) -> str:
    sentence = field_name(table, column)
    return column if sentence is None else said(sentence)


def _covered(covers: str) -> str:
    """Write what a waiver covers: each risk by its name, with the answer or number it was."""
    return "; ".join(_risk(*risk.partition(":")[::2]) for risk in covers.split())


def _risk(name: str, which: str) -> str:
    sentence = _RISKS.get(name)
    text = name if sentence is None else said(sentence)
    if which in set(vetting.CheckAnswer):
        detail = said(vetting.ANSWER_NAMES[vetting.CheckAnswer(which)])
    else:
        detail = which.replace(":", " ").strip()
    return f"{text} ({detail})" if detail else text
