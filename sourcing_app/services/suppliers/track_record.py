"""How a supplier did in our own inquiries and orders."""

from collections.abc import Sequence
from datetime import date

from sourcing_app.domain.suppliers.track_record import Promise, TrackRecord
from sourcing_app.domain.values.days import later
from sourcing_app.services.suppliers.defect_rates import defect_rates
from sourcing_app.store.queries import track_record as queries
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none


def track_record(reader: Reader, supplier_id: int, today: date) -> TrackRecord:
    """Count what is known of a supplier; orders whose day has not come do not count yet."""
    letters = queries.letters(reader, supplier_id)
    kept = [each.kept(today) for each in _promises(queries.promises(reader, supplier_id))]
    known = [each for each in kept if each is not None]
    return TrackRecord(
        asked=letters["asked"] if letters else 0,
        answered=letters["answered"] if letters else 0,
        promised=len(known),
        in_time=sum(known),
        disputes=queries.disputes(reader, supplier_id),
        scores=tuple(
            (row["quality"], row["time"], row["contact"])
            for row in queries.scores(reader, supplier_id)
        ),
        defects=tuple(defect_rates(reader, supplier_id)),
    )


def _promises(rows: Sequence[Row]) -> list[Promise]:
    found = []
    for row in rows:
        promised = day_or_none(row["planned"]) or _lead(row)
        if promised is not None:
            found.append(Promise(promised, day_or_none(row["ready"])))
    return found


def _lead(row: Row) -> date | None:
    """The lead time counts from the deposit (R92)."""
    started = day_or_none(row["deposit_on"])
    if started is None or row["lead_days"] is None:
        return None
    return later(started, row["lead_days"])
