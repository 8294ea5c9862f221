"""The fields of a reply, the same in the sheet and in the detail pane."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sourcing_app.domain.quotes.ladder import Ladder
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of

REPLY = (
    *("product", "reference", "currency", "incoterm", "place", "received_on", "valid_until"),
    *("moq", "unit", "lead_days", "terms", "sample_price", "sample_days", "payment_ways"),
    *("payee_kind", "balance_after_shipment", "outside_platform", "notes"),
)
"""What a reply says, in reading order."""


def reply_editors(page: str, today: Callable[[], date]) -> list[Editor]:
    """Make the editors of all fields; `page` begins their names."""
    return editors_of(QUOTE, f"{page}.", REPLY, today=today, lines=2)


def stored(row: QuoteRow) -> dict[str, Any]:
    """Return what the editors of this quote show."""
    return {name: getattr(row, name) for name in REPLY}


def agree(form: Form, ladder: Ladder) -> None:
    """Raise Rejected where pasted prices are in another currency or unit than the form says."""
    ladder.refuse_others(str(form["currency"].value()), str(form["unit"].value()))


def take_over(form: Form, ladder: Ladder) -> None:
    """As `agree`; currency and unit that nobody typed yet are those of the prices."""
    for name, said in ladder.said().items():
        if not form[name].changed:
            form[name].put(said)
    agree(form, ladder)
