"""What emptying the Bin erases, and what it keeps because other records depend on it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.all import BINNED
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.queries import bin as queries
from sourcing_app.store.sqlite.reader import Reader

_Reasons = Callable[[Reader, list[int], dict[str, list[int]]], dict[int, Sentence]]
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
    there = [BinItem(table, key) for table in _ORDER for key in queries.in_bin(reader, table)]
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
    rows = queries.orders_from(reader, ids)
    return {row["id"]: sentence.put(order=row["number"]) for row in rows}


def _inquiries(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
    answered = say("BinPlan", "Kept, because a quote of {supplier} answers it.")
    sent = say("BinPlan", "Kept, because it was sent to {supplier}.")
    answers = queries.answers_to(reader, ids, gone["quote"])
    found = {row["id"]: answered.put(supplier=row["name"]) for row in answers}
    letters = queries.sent_to(reader, ids)
    return found | {row["id"]: sent.put(supplier=row["name"]) for row in letters}


def _suppliers(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
    """The strongest reason counts; later ones here are stronger."""
    quoted = say("BinPlan", "Kept, because it gave a quote for {product}.")
    asked = say("BinPlan", "Kept, because inquiry {inquiry} was written to it.")
    ordered = say("BinPlan", "Kept, because order {order} was made with it.")
    found = dict.fromkeys(queries.waived(reader, ids), _WAIVED)
    for row in queries.quotes_of(reader, ids, gone["quote"]):
        found[row["id"]] = quoted.put(product=row["product"])
    for row in queries.inquiries_to(reader, ids, gone["inquiry"]):
        found[row["id"]] = asked.put(inquiry=row["name"])
    for row in queries.orders_with(reader, ids):
        found[row["id"]] = ordered.put(order=row["number"])
    return found


def _nothing(_reader: Reader, _ids: list[int], _gone: dict[str, list[int]]) -> dict[int, Sentence]:
    """Nothing depends on it."""
    return {}


def _kept_by(reasons: Mapping[queries.Naming, Sentence]) -> _Reasons:
    """Keep what others name, by the strongest reason: later ones here are stronger."""

    def find(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
        found: dict[int, Sentence] = {}
        for named, reason in reasons.items():
            for row in queries.naming(reader, named, ids, gone.get(named.table, [])):
                found[row["id"]] = reason.put(count=row["number"])
        return found

    return find


_ASKED = say("BinPlan", "Kept, because inquiries are about it: {count}.")
_QUOTED = say("BinPlan", "Kept, because quotes are for it: {count}.")
_ORDERED = say("BinPlan", "Kept, because orders are for it: {count}.")
_FOUND = say("BinPlan", "Kept, because suppliers were found by it: {count}.")
_products = _kept_by(
    {
        queries.Naming("need", "product_id"): say(
            "BinPlan", "Kept, because needs are for it: {count}."
        ),
        queries.Naming("inquiry", "product_id"): _ASKED,
        queries.Naming("quote", "product_id"): _QUOTED,
        queries.Naming("supplier", "product_id"): say(
            "BinPlan", "Kept, because suppliers sell it: {count}."
        ),
        queries.Naming("order_line", "product_id"): _ORDERED,
    }
)
_needs = _kept_by(
    {
        queries.Naming("search_query", "need_id"): say(
            "BinPlan", "Kept, because searches were made for it: {count}."
        ),
        queries.Naming("buying_request", "need_id"): say(
            "BinPlan", "Kept, because buying requests are for it: {count}."
        ),
        queries.Naming("inquiry", "need_id"): _ASKED,
        queries.Naming("quote", "need_id"): _QUOTED,
        queries.Naming("purchase_order", "need_id"): _ORDERED,
    }
)
_requests = _kept_by(
    {
        queries.Naming("supplier", "request_id"): _FOUND,
        queries.Naming("quote", "request_id"): say(
            "BinPlan", "Kept, because quotes answer it: {count}."
        ),
    }
)
_searches = _kept_by({queries.Naming("supplier", "search_query_id"): _FOUND})
_profiles = _kept_by(
    {
        queries.Naming("inquiry", "profile_id"): say(
            "BinPlan", "Kept, because inquiries were written for it: {count}."
        ),
        queries.Naming("purchase_order", "profile_id"): say(
            "BinPlan", "Kept, because orders were made for it: {count}."
        ),
    }
)


def _contacts(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
    addressed = say("BinPlan", "Kept, because letters are addressed to this person: {count}.")
    named = queries.Naming("inquiry_recipient", "contact_id", "inquiry_id")
    rows = queries.naming(reader, named, ids, gone["inquiry"])
    return {row["id"]: addressed.put(count=row["number"]) for row in rows}


def _templates(reader: Reader, ids: list[int], gone: dict[str, list[int]]) -> dict[int, Sentence]:
    written = say("BinPlan", "Kept, because letters are written from it.")
    users = (
        queries.Naming("inquiry", "template_id"),
        queries.Naming("inquiry_recipient", "template_id", "inquiry_id"),
    )
    rows = (row for user in users for row in queries.naming(reader, user, ids, gone["inquiry"]))
    return {row["id"]: written for row in rows}


_REASONS = {
    **dict.fromkeys(_ORDER, _nothing),
    "quote": _quotes,
    "inquiry": _inquiries,
    "supplier": _suppliers,
    "product": _products,
    "need": _needs,
    "buying_request": _requests,
    "search_query": _searches,
    "buyer_profile": _profiles,
    "supplier_contact": _contacts,
    "letter_template": _templates,
}
