"""What emptying the Bin erases, and what it keeps because other records depend on it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.all import BINNED
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.sqlite.dialect import THESE, listed
from sourcing_app.store.sqlite.reader import Reader, id_list

_ORDER = tuple(record.table for record in reversed(BINNED))
"""What depends on others goes before them."""
_WAIVED = say("BinPlan", "Kept, because a condition was waived for it.")


@dataclass(frozen=True, slots=True)
class NotErased:
    """One item that is not erased, and why."""

    item: BinItem
    reason: Sentence


@dataclass(frozen=True, slots=True)
class ErasePlan:
    """`erased` is in erasing order: dependants before what they depend on."""

    erased: tuple[BinItem, ...]
    kept: tuple[NotErased, ...]


def in_bin(reader: Reader, items: Iterable[BinItem] | None = None) -> list[BinItem]:
    """List these items, or all there are; raises NotFound for one that is not in the Bin."""
    there = [
        BinItem(table, row["id"])
        for table in _ORDER
        for row in reader.rows(f"SELECT id FROM {table} WHERE binned_at IS NOT NULL ORDER BY id")
    ]
    if items is None:
        return there
    wanted = set(items)
    for item in sorted(wanted.difference(there), key=str):
        raise NotFound(say("BinPlan", "There is no {item} in the Bin.").put(item=str(item)))
    return [item for item in there if item in wanted]


def plan(reader: Reader, items: Sequence[BinItem]) -> ErasePlan:
    """
    Tell what of these would be erased.

    A quote whose order exists, an inquiry that was sent or answered, and a supplier with inquiries,
    quotes, orders or waivers are kept for good; what is erased at the same time keeps nothing.
    """
    wanted: defaultdict[str, list[int]] = defaultdict(list)
    for item in items:
        wanted[item.record].append(item.id)
    erased: list[BinItem] = []
    kept: list[NotErased] = []
    gone: dict[str, list[int]] = {table: [] for table in _ORDER}
    for table in _ORDER:
        reasons = _REASONS[table](reader, wanted[table], gone)
        kept += [
            NotErased(BinItem(table, key), reasons[key]) for key in wanted[table] if key in reasons
        ]
        gone[table] = [key for key in wanted[table] if key not in reasons]
        erased += [BinItem(table, key) for key in gone[table]]
    return ErasePlan(tuple(erased), tuple(kept))


def _quotes(reader: Reader, ids: list[int], _gone: dict[str, list[int]]) -> dict[int, Sentence]:
    sentence = say("BinPlan", "Kept, because order {order} was made from it.")
    rows = reader.rows_of(_ORDERED, ids)
    return {row["id"]: sentence.put(order=row["number"]) for row in rows}


def _inquiries(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
    answered = say("BinPlan", "Kept, because a quote of {supplier} answers it.")
    sent = say("BinPlan", "Kept, because it was sent to {supplier}.")
    values = {"ids": id_list(ids), "quotes": id_list(gone["quote"])}
    found = {r["id"]: answered.put(supplier=r["name"]) for r in reader.rows(_ANSWERED, values)}
    values.pop("quotes")
    return found | {r["id"]: sent.put(supplier=r["name"]) for r in reader.rows(_SENT, values)}


def _suppliers(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
    """The strongest reason counts; later ones here are stronger."""
    quoted = say("BinPlan", "Kept, because it gave a quote for {product}.")
    asked = say("BinPlan", "Kept, because inquiry {inquiry} was written to it.")
    ordered = say("BinPlan", "Kept, because order {order} was made with it.")
    these = {"ids": id_list(ids)}
    left = {**these, "inquiries": id_list(gone["inquiry"])}
    found = {row["id"]: _WAIVED for row in reader.rows(_WAIVERS, these)}
    for row in reader.rows(_QUOTED, {**these, "quotes": id_list(gone["quote"])}):
        found[row["id"]] = quoted.put(product=row["product"])
    for row in reader.rows(_ASKED, left):
        found[row["id"]] = asked.put(inquiry=row["name"])
    for row in reader.rows(_ORDERED_WITH, these):
        found[row["id"]] = ordered.put(order=row["number"])
    return found


def _nothing(_reader: Reader, _ids: list[int], _gone: dict[str, list[int]]) -> dict[int, Sentence]:
    """Nothing depends on it."""
    return {}


def _products(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
    """The strongest reason counts; later ones here are stronger."""
    reasons = {
        "inquiry": say("BinPlan", "Kept, because inquiries are about it: {count}."),
        "quote": say("BinPlan", "Kept, because quotes are for it: {count}."),
        "supplier": say("BinPlan", "Kept, because suppliers sell it: {count}."),
    }
    found: dict[int, Sentence] = {}
    for table, reason in reasons.items():
        values = {"ids": id_list(ids), "gone": id_list(gone[table])}
        for row in reader.rows(_NAMED_BY.format(table=table), values):
            found[row["id"]] = reason.put(count=row["number"])
    return found


_REASONS = {
    **dict.fromkeys(_ORDER, _nothing),
    "quote": _quotes,
    "inquiry": _inquiries,
    "supplier": _suppliers,
    "product": _products,
}
_ORDERED = f"SELECT quote_id AS id, number FROM purchase_order WHERE quote_id {THESE} ORDER BY id"
_ORDERED_WITH = (
    f"SELECT supplier_id AS id, number FROM purchase_order WHERE supplier_id {THESE} "
    "ORDER BY purchase_order.id"
)
_ANSWERED = (
    "SELECT r.inquiry_id AS id, s.name FROM inquiry_recipient r "
    "JOIN quote q ON q.recipient_id = r.id JOIN supplier s ON s.id = q.supplier_id "
    f"WHERE r.inquiry_id {THESE} AND q.id NOT {listed('quotes')}"
)
_SENT = (
    "SELECT r.inquiry_id AS id, s.name FROM inquiry_recipient r "
    f"JOIN supplier s ON s.id = r.supplier_id WHERE r.inquiry_id {THESE} "
    "AND (r.revision > 0 OR r.state NOT IN ('draft', 'cancelled')) ORDER BY r.id DESC"
)
_QUOTED = (
    f"SELECT supplier_id AS id, product FROM quote WHERE supplier_id {THESE} "
    f"AND id NOT {listed('quotes')}"
)
_ASKED = (
    "SELECT r.supplier_id AS id, "
    "coalesce(i.number, nullif(i.product, ''), CAST(i.id AS TEXT)) AS name "
    "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
    f"WHERE r.supplier_id {THESE} AND i.id NOT {listed('inquiries')}"
)
_NAMED_BY = (
    f"SELECT product_id AS id, count(*) AS number FROM {{table}} WHERE product_id {THESE} "
    f"AND id NOT {listed('gone')} GROUP BY product_id"
)
_WAIVERS = f"SELECT supplier_id AS id FROM gate_waiver WHERE supplier_id {THESE}"
