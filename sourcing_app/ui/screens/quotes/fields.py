"""The fields of a reply, the same in the sheet and in the detail pane."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.values.incoterms import INCOTERMS
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.from_spec import NOT_STATED, editors_of

REPLY = (
    *("product", "reference", "currency", "incoterm", "place", "received_on", "valid_until"),
    *("moq", "unit", "lead_days", "terms", "sample_price", "sample_days", "payment_ways"),
    *("payee_kind", "balance_after_shipment", "outside_platform", "notes"),
)
"""What a reply says, in reading order."""


def reply_editors(page: str, today: Callable[[], date]) -> list[Editor]:
    """Make the editors of all fields; `page` begins their names."""
    unknown = partial(said, NOT_STATED)
    incoterm = ChoiceEditor(f"{page}.incoterm", INCOTERMS, str, unknown=unknown)
    return editors_of(QUOTE, f"{page}.", REPLY, today=today, ready=(incoterm,), lines=2)


def stored(row: QuoteRow) -> dict[str, Any]:
    """Return what the editors of this quote show."""
    values = {name: getattr(row, name) for name in REPLY}
    return {**values, "incoterm": row.incoterm or None, "moq": row.stated_moq}


def kept(values: dict[str, Any]) -> dict[str, Any]:
    """Return editor values as the service takes them: no Incoterm is an empty one."""
    if "incoterm" in values:
        return {**values, "incoterm": values["incoterm"] or ""}
    return values
