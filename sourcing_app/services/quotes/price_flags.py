"""A quote far below those of others for the same goods raises a red flag (R162)."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from sqlmodel import Session

from sourcing_app.domain.quotes.outliers import is_outlier
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.suppliers.signs import raise_once
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import signs
from sourcing_app.store.sqlite.reader import Row
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.quote import Quote


def flag_price(session: Session, quote: Quote, today: date) -> None:
    """Compare the prices of a quote with the last ones of other suppliers, where there are any."""
    assert quote.id is not None
    reader = SessionReader(session)
    rivals = groupby(signs.rivals_breaks(reader, quote.id), key=lambda row: row["quote_id"])
    others = [_breaks(rows) for _, rows in rivals]
    percent = read_limits(reader)[LimitName.PRICE_SHARE]
    if is_outlier(_breaks(signs.breaks_of(reader, quote.id)), others, percent):
        raise_once(session, quote.supplier_id, FlagKind.PRICE_OUTLIER, quote.product, today)


def _breaks(rows: Iterable[Row]) -> list[PriceBreak]:
    return [PriceBreak(unscaled(row["min_quantity"]), unscaled(row["price"])) for row in rows]
