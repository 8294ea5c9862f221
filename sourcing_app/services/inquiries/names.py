"""File names of letters."""

from dataclasses import replace
from datetime import date

from sourcing_app.domain.values.file_names import safe_name
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.numbering import coming_number
from sourcing_app.store.sqlite.reader import Reader


def letter_name(item: Recipient, suffix: str = ".pdf") -> str:
    """
    Return the file name of one letter; the supplier's name cannot leave the folder.

    The second letter to a supplier and those after it say which they are, as their reference does.
    """
    revision = item.revision if item.sent else item.revision + 1
    which = f"-{revision}" if item.number and revision > 1 else ""
    return safe_name(f"Inquiry {item.number or ''}{which} {item.supplier}", suffix)


def to_be_numbered(reader: Reader, item: Recipient, day: date) -> Recipient:
    """Return a letter with the number it gets when it is saved, for the name that is proposed."""
    if item.number is not None or not item.readiness().sendable:
        return item
    return replace(item, number=coming_number(reader, "RFQ", day.year))


def merged_name(number: str | None, suffix: str = ".pdf") -> str:
    """Return the file name of all letters in one file."""
    return safe_name(f"Inquiries {number or ''}", suffix)
