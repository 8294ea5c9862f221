"""Facts about suppliers on a day, read with plain queries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import Badge, Observation, held_on
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut, VettingFacts, counted
from sourcing_app.domain.suppliers.next_steps import Dealings, OrderStand
from sourcing_app.domain.suppliers.on_file import OnFile
from sourcing_app.domain.suppliers.red_flags import Flag, FlagSeverity, weight
from sourcing_app.domain.suppliers.verdicts import Caution, caution
from sourcing_app.services.suppliers.flags import STANDS
from sourcing_app.services.suppliers.on_file import COLUMNS, on_file
from sourcing_app.store.queries.orders import PAID, SHORT
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or,
    day_or_none,
    grouped,
    word_or,
    word_or_none,
)

GONE = say("Suppliers", "This supplier is no longer in the file.")


def supplier_id_of(reader: Reader, text: str, *, binned: bool = False) -> int:
    """
    Find the supplier of this id or exact name; raises NotFound naming it.

    One in the Bin is found where `binned` says so, after those that are not.
    """
    name = text.strip()
    key = int(name) if name.isascii() and name.isdecimal() and len(name) < _ID_DIGITS else -1
    found = reader.value(_NAMED, {"id": key, "name": name, "binned": binned})
    if found is None:
        raise no_such_supplier(name)
    return int(found)


def no_such_supplier(name: str) -> NotFound:
    """The error for a supplier, named by its id or name, that the file does not have."""
    return NotFound(say("Suppliers", "There is no supplier “{name}”.").put(name=name[:200]))


def vetting_facts(reader: Reader, supplier_id: int, today: date) -> VettingFacts:
    """What gate G2 and the verdict ask about a supplier; raises NotFound."""
    found = vetting_facts_of(reader, [supplier_id], today)
    if supplier_id not in found:
        raise NotFound(GONE)
    return found[supplier_id]


def vetting_facts_of(reader: Reader, ids: Sequence[int], today: date) -> dict[int, VettingFacts]:
    """The facts of every supplier among these ids that exists."""
    people = {row["id"]: row for row in reader.rows_of(_PEOPLE, ids)}
    seen = grouped(reader.rows_of(_BADGES, ids), "supplier_id")
    checks = grouped(reader.rows_of(_CHECKS, ids), "supplier_id")
    flags = grouped(reader.rows_of(_FLAGS, ids), "supplier_id")
    return {
        key: VettingFacts(
            held_on(_observed(seen[key]), today),
            _answers(on_file(person), checks[key]),
            tuple(_flag(row) for row in flags[key]),
            word_or(person["gut"], Gut.UNASKED),
        )
        for key, person in people.items()
    }


def _answers(held: OnFile, checks: list[Row]) -> dict[CheckItem, CheckAnswer]:
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


def cautions_of(reader: Reader, ids: Iterable[int], today: date) -> dict[int, Caution]:
    """The warnings about these suppliers, by id."""
    found = vetting_facts_of(reader, sorted(set(ids)), today)
    cautions = {key: caution(facts) for key, facts in found.items()}
    return {key: why for key, why in cautions.items() if why is not None}


def _observed(rows: Iterable[Row]) -> Iterator[Observation]:
    """What was seen of badges that there are."""
    return (observation(row) for row in rows if word_or_none(Badge, row["badge"]))


def observation(row: Row) -> Observation:
    """The observation a row of badge_observation holds."""
    return Observation(
        Badge(row["badge"]),
        bool(row["held"]),
        day_or(row["seen_on"], date.min),
        day_or_none(row["valid_to"]),
        row["assessor"],
        row["url"],
    )


@dataclass(slots=True)
class _Letters:
    waiting_since: date | None = None
    answered: bool = False


def dealings_of(reader: Reader, ids: Sequence[int]) -> dict[int, Dealings]:
    """The dealings with each supplier; suppliers without any are left out."""
    letters: dict[int, _Letters] = defaultdict(_Letters)
    for row in reader.rows_of(_LETTERS, ids):
        if row["state"] != "sent":
            letters[row["supplier_id"]].answered = True
        elif row["since"]:
            letters[row["supplier_id"]].waiting_since = day_or_none(row["since"])
    quotes = {row["supplier_id"]: bool(row["rivals"]) for row in reader.rows_of(_QUOTES, ids)}
    orders = grouped(reader.rows_of(_ORDERS, ids), "supplier_id")
    return {
        key: Dealings(
            letters[key].waiting_since,
            letters[key].answered,
            key in quotes,
            quotes.get(key, False),
            tuple(_stand(row) for row in orders[key]),
        )
        for key in letters.keys() | quotes.keys() | orders.keys()
    }


def _stand(row: Row) -> OrderStand:
    return OrderStand(word_or(row["stage"], Stage.DRAFT), bool(row["paid"]))


_ID_DIGITS = 19  # as many as SQLite's largest whole number has
_NAMED = (
    "SELECT id FROM supplier WHERE (id = :id OR name = :name) AND (:binned OR binned_at IS NULL) "
    "ORDER BY id = :id DESC, binned_at IS NOT NULL, id LIMIT 1"
)
_PEOPLE = f"SELECT s.id, s.gut, {COLUMNS} FROM supplier s WHERE s.id {THESE}"
_BADGES = f"SELECT * FROM badge_observation WHERE supplier_id {THESE} ORDER BY id"
_CHECKS = f"SELECT supplier_id, item, answer, note FROM vetting_check WHERE supplier_id {THESE}"
_FLAGS = (
    "SELECT f.id, f.supplier_id, f.kind, f.severity FROM red_flag f "
    f"WHERE f.supplier_id {THESE} AND {STANDS} ORDER BY f.id"
)
_LETTERS = (
    "SELECT r.supplier_id, r.state, min(r.sent_on) AS since "
    "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id AND i.binned_at IS NULL "
    f"WHERE r.supplier_id {THESE} "
    "AND r.state IN ('sent', 'replied', 'shortlisted', 'awarded') GROUP BY 1, 2"
)
_ORDERS = (
    f"SELECT o.supplier_id, o.stage, {PAID} + {SHORT} >= o.total AS paid FROM purchase_order o "
    f"WHERE o.supplier_id {THESE} AND o.stage <> '{Stage.CANCELLED}'"
)
_OPEN_QUOTE = "state IN ('received', 'accepted') AND binned_at IS NULL"
_HERE = "supplier_id NOT IN (SELECT id FROM supplier WHERE binned_at IS NOT NULL)"
_QUOTES = (
    "SELECT supplier_id, count(*) FILTER (WHERE product IN ("
    f"SELECT product FROM quote WHERE {_OPEN_QUOTE} AND {_HERE} "
    "GROUP BY product HAVING count(DISTINCT supplier_id) > 1)) AS rivals "
    f"FROM quote WHERE supplier_id {THESE} AND {_OPEN_QUOTE} GROUP BY supplier_id"
)
