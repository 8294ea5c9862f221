"""The fields of a reply, the same in the sheet and in the detail pane."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sourcing_app.domain.quotes.ladder import Ladder
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.sentences import say
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of

REPLY = (
    *("moq", "unit", "lead_days", "terms", "currency", "product", "incoterm", "place"),
    *("sample_price", "sample_days", "received_on", "valid_until", "reference", "payment_ways"),
    *("payee_kind", "balance_after_shipment", "outside_platform", "notes"),
)
"""What a reply says, in reading order: first what every letter asks for."""
_BY_PRICES = say("QuoteFields", "Left empty, it is the least quantity of the prices")


def reply_editors(page: str, today: Callable[[], date]) -> list[Editor]:
    """Make the editors of all fields; `page` begins their names."""
    made = editors_of(QUOTE, f"{page}.", REPLY, today=today, lines=2)
    made[REPLY.index("moq")].set_words(QUOTE["moq"].words, _BY_PRICES)
    return made


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
