"""Backups in words: why one was made, what it holds, what state it is in."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.backups import Backup, BackupReason
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import moment, number

REASONS: Mapping[BackupReason, Sentence] = {
    BackupReason.ASKED: say("BackupReason", "You asked for it"),
    BackupReason.OPENING: say("BackupReason", "After opening"),
    BackupReason.TIMER: say("BackupReason", "While working"),
    BackupReason.CLOSING: say("BackupReason", "At closing"),
    BackupReason.IMPORT: say("BackupReason", "Before an import"),
    BackupReason.MIGRATION: say("BackupReason", "Before an update of the file"),
    BackupReason.RESTORE: say("BackupReason", "Before restoring"),
    BackupReason.ERASING: say("BackupReason", "Before erasing"),
}
_KILO = 1000


def size(count: int) -> str:
    """Write a number of bytes the short way: 4.2 MB."""
    if count < _KILO:
        return QCoreApplication.translate("BackupTexts", "{n} bytes").format(n=number(count))
    units = (
        QCoreApplication.translate("BackupTexts", "{n} kB"),
        QCoreApplication.translate("BackupTexts", "{n} MB"),
        QCoreApplication.translate("BackupTexts", "{n} GB"),
    )
    place = 0 if count < _KILO**2 else 1 if count < _KILO**3 else 2
    value = Decimal(count) / Decimal(_KILO ** (place + 1))
    return units[place].format(n=number(value, 0 if value >= 100 else 1))  # noqa: PLR2004 - three digits are enough


def suppliers_in(rows: Mapping[str, int]) -> str:
    """Say how many suppliers there are."""
    count = rows.get("supplier", 0)
    return QCoreApplication.translate("BackupTexts", "%n supplier(s)", "", count)


def orders_in(rows: Mapping[str, int]) -> str:
    """Say how many orders there are."""
    count = rows.get("purchase_order", 0)
    return QCoreApplication.translate("BackupTexts", "%n order(s)", "", count)


def line_of(backup: Backup) -> str:
    """Describe a backup in one line: when it was made and what it holds."""
    parts = [moment(backup.made), suppliers_in(backup.rows), orders_in(backup.rows)]
    parts.append(size(backup.bytes))
    if not backup.sound:
        parts.append(QCoreApplication.translate("BackupTexts", "changed by another program"))
    return " · ".join(parts)


def counted_names() -> dict[str, str]:
    """Name the kinds of records that are counted, by table."""
    return {
        "supplier": QCoreApplication.translate("BackupTexts", "Suppliers"),
        "inquiry": QCoreApplication.translate("BackupTexts", "Inquiries"),
        "quote": QCoreApplication.translate("BackupTexts", "Quotes"),
        "purchase_order": QCoreApplication.translate("BackupTexts", "Orders"),
        "attachment": QCoreApplication.translate("BackupTexts", "Attached files"),
    }
