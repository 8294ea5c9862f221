"""Figures read of suppliers, holds on them, and what the score and the black lists go by."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from sourcing_app.domain.suppliers.blacklists import BlacklistSite, sites
from sourcing_app.domain.suppliers.holds import Hold, HoldScope
from sourcing_app.domain.suppliers.metrics import Metric, MetricKind, latest
from sourcing_app.domain.suppliers.score import WEIGHTS, ScorePart, Weights
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or,
    grouped,
    word_or,
    word_or_none,
)
from sourcing_app.store.sqlite.shapes import read_as

_METRICS = (
    f"SELECT * FROM metric_observation WHERE supplier_id {THESE} ORDER BY supplier_id, seen_on, id"
)
_HOLDS = f"SELECT * FROM supplier_hold WHERE supplier_id {THESE} ORDER BY id"


def metrics_of(reader: Reader, ids: Iterable[int]) -> dict[int, dict[MetricKind, Metric]]:
    """The last figures read of these suppliers; one without any is left out."""
    rows = grouped(reader.rows_of(_METRICS, ids), "supplier_id")
    return {
        key: latest(_metric(row, kind) for row, kind in _known(its)) for key, its in rows.items()
    }


def figures_of(reader: Reader, ids: Iterable[int]) -> dict[int, Mapping[MetricKind, Decimal]]:
    """As `metrics_of`, the numbers alone; what holds no one number is left out."""
    return {
        key: {kind: each.value for kind, each in its.items() if each.value is not None}
        for key, its in metrics_of(reader, ids).items()
    }


def holds_of(reader: Reader, ids: Iterable[int]) -> dict[int, list[Hold]]:
    """Every hold there was on these suppliers, the first first; one without any is left out."""
    rows = grouped(reader.rows_of(_HOLDS, ids), "supplier_id")
    return {key: [_hold(row) for row in its] for key, its in rows.items()}


def active_holds(reader: Reader, ids: Iterable[int], day: date) -> dict[int, tuple[Hold, ...]]:
    """The holds that stop something on a day; a supplier without any is left out."""
    found = {
        key: tuple(hold for hold in its if hold.active(day))
        for key, its in holds_of(reader, ids).items()
    }
    return {key: its for key, its in found.items() if its}


def metric_on(reader: Reader, supplier_id: int, kind: str, day: date) -> int | None:
    """The reading of a figure on a day."""
    found = reader.value(
        "SELECT id FROM metric_observation WHERE supplier_id = ? AND kind = ? AND seen_on = ?",
        (supplier_id, kind, day.isoformat()),
    )
    return None if found is None else int(found)


def weights_of(reader: Reader) -> Weights:
    """What each part weighs in the score."""
    rows = reader.rows("SELECT part, weight FROM score_weight")
    own = {ScorePart(row["part"]): row["weight"] for row in rows if row["part"] in {*ScorePart}}
    return {**WEIGHTS, **own}


def weight_ids(reader: Reader) -> dict[str, int]:
    """The row of each part whose weight is the user's own."""
    return {row["part"]: row["id"] for row in reader.rows("SELECT id, part FROM score_weight")}


def blacklist_sites(reader: Reader) -> tuple[BlacklistSite, ...]:
    """The sites that are asked about suppliers."""
    rows = reader.rows("SELECT id, name, url, left_out FROM blacklist_site ORDER BY id")
    own = [read_as(BlacklistSite, row) for row in rows if not row["left_out"]]
    return sites(own, (row["url"] for row in rows if row["left_out"]))


def left_out_sites(reader: Reader) -> dict[str, int]:
    """The row of each shipped site that is left out, by its address."""
    rows = reader.rows("SELECT id, url FROM blacklist_site WHERE left_out")
    return {row["url"]: row["id"] for row in rows}


def _known(rows: Iterable[Row]) -> Iterable[tuple[Row, MetricKind]]:
    return ((row, kind) for row in rows if (kind := word_or_none(MetricKind, row["kind"])))


def _metric(row: Row, kind: MetricKind) -> Metric:
    return Metric(
        kind, row["told"], unscaled_or_none(row["value"]), day_or(row["seen_on"], date.min)
    )


def _hold(row: Row) -> Hold:
    return read_as(Hold, row, scope=word_or(row["scope"], HoldScope.EVERYTHING))
