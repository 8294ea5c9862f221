"""What the file says of suppliers where they are vetted: badges, answers, red flags."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from sourcing_app.domain.suppliers.badges import Badge, Observation, held_on
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut, VettingFacts, counted
from sourcing_app.domain.suppliers.on_file import OnFile
from sourcing_app.domain.suppliers.red_flags import Flag, FlagSeverity, weight
from sourcing_app.store.queries.flags import STANDS
from sourcing_app.store.queries.on_file import COLUMNS, on_file
from sourcing_app.store.queries.vetting_facts import figures_of, holds_of
from sourcing_app.store.sqlite.dialect import THESE, joined
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or,
    day_or_none,
    grouped,
    word_or,
    word_or_none,
)

_BADGE_OF = {badge.value: badge for badge in Badge}
_PEOPLE = f"SELECT s.id, s.gut, {COLUMNS} FROM supplier s WHERE s.id {THESE}"
_BADGES = f"SELECT * FROM badge_observation WHERE supplier_id {THESE} ORDER BY id"
_TOLD = (
    "badge || ' ' || held || ' ' || seen_on || ' ' || coalesce(valid_to, '-') || ' ' || "
    "coalesce(report_on, '')"
)
SEEN = (
    f"(SELECT {joined(_TOLD, ';')} "
    "FROM (SELECT * FROM badge_observation WHERE supplier_id = s.id ORDER BY id) AS its)"
)
"""What was seen of the badges of a supplier `s`, in one text for `badges_held`."""
_CHECKS = f"SELECT supplier_id, item, answer, note FROM vetting_check WHERE supplier_id {THESE}"
_FLAGS = (
    "SELECT f.id, f.supplier_id, f.kind, f.severity FROM red_flag f "
    f"WHERE f.supplier_id {THESE} AND {STANDS} ORDER BY f.id"
)


def vetting_facts_of(reader: Reader, ids: Sequence[int], today: date) -> dict[int, VettingFacts]:
    """The facts of every supplier among these ids that exists."""
    seen = observations(reader, ids)
    found = facts_with(reader, ids, {key: held_on(each, today) for key, each in seen.items()})
    for key, placed in holds_of(reader, ids).items():
        if key in found:
            active = tuple(hold for hold in placed if hold.active(today))
            found[key] = replace(found[key], holds=active, placed=tuple(placed))
    return found


def facts_with(
    reader: Reader, ids: Sequence[int], held: Mapping[int, frozenset[Badge]]
) -> dict[int, VettingFacts]:
    """The facts of every supplier among these ids that exists, with these badges and no hold."""
    figures = figures_of(reader, ids)
    checks = grouped(reader.rows_of(_CHECKS, ids), "supplier_id")
    flags = grouped(reader.rows_of(_FLAGS, ids), "supplier_id")
    return {
        row["id"]: VettingFacts(
            held.get(row["id"], frozenset()),
            _answers(on_file(row), checks.get(row["id"], ())),
            tuple(_flag(flag) for flag in flags.get(row["id"], ())),
            word_or(row["gut"], Gut.UNASKED),
            figures.get(row["id"], {}),
        )
        for row in reader.rows_of(_PEOPLE, ids)
    }


def observations(reader: Reader, ids: Iterable[int]) -> dict[int, list[Observation]]:
    """What was seen of these suppliers' badges, the first first; one without any is left out."""
    rows = grouped(reader.rows_of(_BADGES, ids), "supplier_id")
    return {key: [*_observed(seen)] for key, seen in rows.items()}


@lru_cache(maxsize=4096)
def badges_held(seen: str | None, day: date) -> frozenset[Badge]:
    """The badges held on a day, of what `SEEN` tells: of most suppliers the same as of others."""
    return held_on([*_told(seen.split(";"))] if seen else [], day)


def _told(several: Iterable[str]) -> Iterator[Observation]:
    for each in several:
        badge, held, seen_on, valid_to, report_on, *_ = (*each.split(" "), "", "", "", "")
        if badge in _BADGE_OF:
            days = day_or(seen_on, date.min), day_or_none(valid_to)
            report = day_or_none(report_on)
            yield Observation(_BADGE_OF[badge], held == "1", *days, report_on=report)


def noted_by_rule(reader: Reader, supplier_id: int, kind: str) -> set[str]:
    """What the flags of a kind say that rules raised at a supplier, the resolved ones too."""
    rows = reader.rows(
        "SELECT note FROM red_flag WHERE supplier_id = ? AND kind = ? AND raised_by = 'rule'",
        (supplier_id, kind),
    )
    return {row["note"] for row in rows}


def open_by_rule(reader: Reader, supplier_id: int, kind: str, note: str = "") -> list[int]:
    """The open flags of a kind that a rule raised at a supplier, and that say no more than this."""
    rows = reader.rows(
        "SELECT id FROM red_flag WHERE supplier_id = ? AND kind = ? AND raised_by = 'rule' "
        "AND note = ? AND resolved_on IS NULL ORDER BY id",
        (supplier_id, kind, note),
    )
    return [row["id"] for row in rows]


def seen_on(reader: Reader, supplier_id: int, badge: str, day: date) -> int | None:
    """The observation of a badge on a day."""
    found = reader.value(
        "SELECT id FROM badge_observation WHERE supplier_id = ? AND badge = ? AND seen_on = ? "
        "ORDER BY id LIMIT 1",
        (supplier_id, badge, day.isoformat()),
    )
    return None if found is None else int(found)


def last_seen(reader: Reader, supplier_id: int) -> list[Row]:
    """The last observation of each badge of a supplier."""
    return reader.rows(
        "SELECT b.* FROM badge_observation b WHERE b.supplier_id = :id AND NOT EXISTS "
        "(SELECT 1 FROM badge_observation o WHERE o.supplier_id = :id AND o.badge = b.badge "
        "AND (o.seen_on > b.seen_on OR (o.seen_on = b.seen_on AND o.id > b.id))) ORDER BY b.id",
        {"id": supplier_id},
    )


def answer_to(reader: Reader, supplier_id: int, item: str) -> int | None:
    """The stored answer to a question."""
    found = reader.value(
        "SELECT id FROM vetting_check WHERE supplier_id = ? AND item = ?", (supplier_id, item)
    )
    return None if found is None else int(found)


def answers_of(reader: Reader, supplier_id: int) -> list[Row]:
    """The stored answers of one supplier, whatever they count as."""
    return reader.rows("SELECT * FROM vetting_check WHERE supplier_id = ?", (supplier_id,))


def flags_of(reader: Reader, supplier_id: int) -> list[Row]:
    """All red flags of one supplier; those that count (`stands`) come first."""
    return reader.rows(
        f"SELECT f.*, {STANDS} AS stands FROM red_flag f WHERE f.supplier_id = ? "
        f"ORDER BY NOT {STANDS}, f.id",
        (supplier_id,),
    )


def _observation(row: Row, badge: Badge) -> Observation:
    """The observation a row of badge_observation holds."""
    return Observation(
        badge,
        bool(row["held"]),
        day_or(row["seen_on"], date.min),
        day_or_none(row["valid_to"]),
        row["assessor"],
        row["url"],
        day_or_none(row["report_on"]),
        bool(row["report_read"]),
    )


def _observed(rows: Iterable[Row]) -> Iterator[Observation]:
    """What was seen of badges that there are."""
    return (_observation(row, badge) for row in rows if (badge := _BADGE_OF.get(row["badge"])))


def _answers(held: OnFile, checks: Sequence[Row]) -> dict[CheckItem, CheckAnswer]:
    """What the stored answers count as."""
    known = [row for row in checks if word_or_none(CheckItem, row["item"])]
    return {CheckItem(row["item"]): _counted(held, CheckItem(row["item"]), row) for row in known}


def _counted(held: OnFile, item: CheckItem, row: Row) -> CheckAnswer:
    answer = counted(item, word_or(row["answer"], CheckAnswer.UNKNOWN), row["note"])
    return held.borne_out(item, answer)


def _flag(row: Row) -> Flag:
    return Flag(
        row["kind"], weight(row["kind"], word_or(row["severity"], FlagSeverity.CRITICAL)), row["id"]
    )
