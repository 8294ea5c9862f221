"""Facts about suppliers on a day, read with plain queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.domain.suppliers.holds import HoldScope, held_for, refusal
from sourcing_app.domain.suppliers.next_steps import Dealings, OrderStand
from sourcing_app.domain.suppliers.verdicts import Caution, caution
from sourcing_app.store.facts.vetting import judged_facts_of
from sourcing_app.store.queries import dealings
from sourcing_app.store.queries.suppliers import named, names_of
from sourcing_app.store.queries.vetting_facts import active_holds
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or_none,
    grouped,
    word_or,
)

GONE = say("Suppliers", "This supplier is no longer in the file.")


def supplier_id_of(reader: Reader, text: str, *, binned: bool = False) -> int:
    """
    Find the supplier of this id or exact name; raises NotFound naming it.

    One in the Bin is found where `binned` says so, after those that are not.
    """
    name = text.strip()
    key = int(name) if name.isascii() and name.isdecimal() and len(name) < _ID_DIGITS else -1
    found = named(reader, key, name, binned=binned)
    if found is None:
        raise no_such_supplier(name)
    return found


def no_such_supplier(name: str) -> NotFound:
    """The error for a supplier, named by its id or name, that the file does not have."""
    return NotFound(say("Suppliers", "There is no supplier “{name}”.").put(name=name[:200]))


def vetting_facts(reader: Reader, supplier_id: int, today: date) -> VettingFacts:
    """What gate G2 and the verdict ask about a supplier; raises NotFound."""
    found = judged_facts_of(reader, [supplier_id], today)
    if supplier_id not in found:
        raise NotFound(GONE)
    return found[supplier_id]


def cautions_of(reader: Reader, ids: Iterable[int], today: date) -> dict[int, Caution]:
    """The warnings about these suppliers, by id."""
    found = judged_facts_of(reader, sorted(set(ids)), today)
    cautions = {key: caution(facts) for key, facts in found.items()}
    return {key: why for key, why in cautions.items() if why is not None}


def held_back(
    reader: Reader, suppliers: Iterable[int], scope: HoldScope, day: date
) -> dict[int, Sentence]:
    """Why nothing of this goes out on a day to those of these suppliers that are on hold for it."""
    active = active_holds(reader, set(suppliers), day)
    stopping = {key: [*held_for(holds, scope)] for key, holds in active.items()}
    found = {key: holds[0] for key, holds in stopping.items() if holds}
    names = names_of(reader, found)
    return {key: refusal(hold, names.get(key, "")) for key, hold in found.items()}


def refuse_if_held(
    reader: Reader, suppliers: Iterable[int], scope: HoldScope, day: date, field: str = ""
) -> None:
    """Raise Rejected, naming it, if one of these suppliers is on hold for this on a day."""
    for sentence in held_back(reader, suppliers, scope, day).values():
        raise Rejected(sentence, field)


class Recorded(Protocol):
    """What a table brings that went out to a supplier: an order, or a letter."""

    @property
    def supplier_id(self) -> int: ...
    @property
    def went_out(self) -> date | None:
        """The day; None while it has not: it would today."""

    @property
    def cancelled(self) -> bool: ...


def refuse_held(reader: Reader, brought: Recorded, scope: HoldScope, today: date) -> None:
    """
    Raise Rejected for what went out while its supplier was on hold, as it does not go out here.

    What was cancelled, or went out on another day, is recorded as it was.
    """
    if not brought.cancelled:
        day = brought.went_out or today
        refuse_if_held(reader, [brought.supplier_id], scope, day, "supplier")


@dataclass(slots=True)
class _Letters:
    waiting_since: date | None = None
    answered: bool = False


def dealings_of(reader: Reader, ids: Sequence[int]) -> dict[int, Dealings]:
    """The dealings with each supplier; suppliers without any are left out."""
    letters: dict[int, _Letters] = defaultdict(_Letters)
    for row in dealings.letters_of(reader, ids):
        if row["state"] != "sent":
            letters[row["supplier_id"]].answered = True
        elif row["since"]:
            letters[row["supplier_id"]].waiting_since = day_or_none(row["since"])
    quotes = {
        row["supplier_id"]: bool(row["rivals"]) for row in dealings.open_quotes_of(reader, ids)
    }
    orders = grouped(dealings.orders_of(reader, ids), "supplier_id")
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
