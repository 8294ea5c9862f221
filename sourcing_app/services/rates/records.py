"""Entering, fetching and removing exchange rates: each call is one action and one undo step."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Environment, NotFound, Rejected
from sourcing_app.domain.rates import DayRate, RateSource, jumps, refuse_impossible
from sourcing_app.domain.sentences import Sentence, say, together
from sourcing_app.files.inputs import read_bytes
from sourcing_app.files.rates import read_rates
from sourcing_app.files.system_errors import unreadable
from sourcing_app.services.fetching import Step, fetch, nobody_waits
from sourcing_app.services.rates.rows import BANKS, kept_rates
from sourcing_app.services.records import insert_row
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.rates import rate_id, rate_ids
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.screening import ExchangeRate, ExchangeRateFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["ExchangeRateFields", "Rates"]

_MOST = 5_000_000
_GONE = say("Rates", "There is no rate of {base} in {quote} entered by hand.")
_GONE_ON = say("Rates", "There is no rate of {base} in {quote} entered by hand for {day}.")
_FAR = say(
    "Rates", "This is more than a fifth from the rate before; see whether it is right: {rate}"
)
_LIKELY = say(
    "Rates",
    "These rates moved by more than a fifth; see whether that is right, then keep them: {rates}",
)


class Rates:
    """The exchange rates of the file."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def enter(self, fields: ExchangeRateFields, today: date) -> Sentence | None:
        """
        Enter a rate by hand, in the place of the one of its day; raises Rejected.

        Returns a warning where it is more than a fifth away from the one in use.
        """
        rate = DayRate(
            fields.base, fields.quote, fields.rate, fields.as_of, RateSource.TYPED, fields.units
        )
        refuse_impossible(rate, today)
        moved = jumps(kept_rates(self._file.reader, today), [rate])
        with self._file.database.writing(Action.RATE_ENTERED) as session:
            _keep(session, rate)
        return _FAR.put(rate=moved[0]) if moved else None

    def remove(self, base: str, quote: str, day: date | None = None) -> None:
        """Remove the rates of a pair entered by hand, of one day or of all; raises NotFound."""
        with self._file.database.writing(Action.RATE_REMOVED) as session:
            keys = [*rate_ids(SessionReader(session), base, quote, RateSource.TYPED, day)]
            if not keys:
                gone = _GONE if day is None else _GONE_ON.put(day=day)
                raise NotFound(gone.put(base=base, quote=quote))
            for row in rows_of(session, ExchangeRate, keys):
                session.delete(row)

    def fetched(
        self, source: RateSource, today: date, step: Step = nobody_waits, url: str = ""
    ) -> tuple[DayRate, ...]:
        """
        Fetch the rates of a central bank and keep nothing yet; for a worker's thread.

        Raises Rejected while working offline or for a list that is none, and Environment.
        """
        return read_rates(fetch(BANKS[source], step, url).data or b"", today)

    def of_file(self, path: Path, today: date) -> tuple[DayRate, ...]:
        """Read a central bank's list that was downloaded; raises Rejected or Environment."""
        try:
            data = read_bytes(path, _MOST)
        except OSError as error:
            raise Environment(unreadable(error, path)) from error
        return read_rates(data, today)

    def keep(self, rates: Iterable[DayRate], *, jumps_agreed: bool = False) -> int:
        """
        Keep rates of central banks beside those of other days; returns how many.

        One takes the place of that of its own day alone. Raises Rejected naming those more than a
        fifth away from the rates in use, unless `jumps_agreed`.
        """
        news = [*rates]
        sources = {rate.source for rate in news}
        today = self._file.today()
        known = [rate for rate in kept_rates(self._file.reader, today) if rate.source in sources]
        moved = jumps(known, news)
        if moved and not jumps_agreed:
            raise Rejected(_LIKELY.put(rates=together(moved, "; ")))
        with self._file.database.writing(Action.RATES_FETCHED) as session:
            for rate in news:
                _keep(session, rate)
        return len(news)


def _keep(session: Session, rate: DayRate) -> None:
    """Put a rate in the place of the one there is of its pair, source and day."""
    fields = ExchangeRateFields.checked(**asdict(rate))
    key = rate_id(SessionReader(session), rate.base, rate.quote, rate.source, rate.as_of)
    if key is None:
        insert_row(session, ExchangeRate(**fields.model_dump()))
    else:
        session.get_one(ExchangeRate, key).sqlmodel_update(fields.model_dump())
