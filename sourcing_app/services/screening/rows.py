"""The lists, and what screening says of a supplier, read with plain queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sourcing_app.domain.screening.lists import (
    LIST_NAMES,
    KeptList,
    ListKind,
    MatchDecision,
    no_match,
    on_list,
    possible_on_list,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import screening
from sourcing_app.store.sqlite.reader import Reader, Row, day_or, day_or_none, word_or
from sourcing_app.store.sqlite.shapes import read_as

BETWEEN_NAMES = "\n"
NOT_SCREENED = say("Screening", "Not screened yet.")
_NO_LISTS = say("Screening", "No screening list is in the file.")
_STALE = say("Screening", "Screened on {day}; a list or a name has changed since: screen again.")
_OLD = say("Screening", "The {list} is of {day}: fetch a newer one.")
_ANOTHER = say("Screening", "Not the same as “{entry}” on the {list}: {reason}")
_ANOTHER_OWN = say("Screening", "Not the same as “{entry}” on your own list: {reason}")
_OLD_OWN = say("Screening", "Your own list {name} is of {day}: take in a newer one.")


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A possible match of a supplier, as it was found, and what was decided about it."""

    id: int
    supplier_id: int
    kind: ListKind
    entry: str
    listed: str
    about: str
    name: str
    score: int
    found_on: date
    decision: MatchDecision
    reason: str
    decided_on: date | None

    @property
    def sentence(self) -> Sentence:
        """Say what it means; never that all is well."""
        if self.decision is MatchDecision.SAME:
            return on_list(self.kind, self.listed)
        if self.decision is MatchDecision.OPEN:
            return possible_on_list(self.kind, self.listed)
        if self.kind is ListKind.OWN:
            return _ANOTHER_OWN.put(entry=self.listed, reason=self.reason)
        return _ANOTHER.put(entry=self.listed, list=LIST_NAMES[self.kind], reason=self.reason)


@dataclass(frozen=True, slots=True)
class ScreeningState:
    """
    What is known of a supplier from lists on a day.

    `stale` says that a list or one of its names changed since; `old` are lists to be renewed.
    """

    lists: tuple[KeptList, ...]
    screened_on: date | None
    stale: bool
    matches: tuple[MatchRow, ...]
    old: tuple[KeptList, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All there is to say, the most serious first."""
        order = (MatchDecision.SAME, MatchDecision.OPEN, MatchDecision.NOT_SAME)
        found = sorted(self.matches, key=lambda match: order.index(match.decision))
        told = [match.sentence for match in found]
        if not self.lists:
            return (*told, _NO_LISTS)
        if self.screened_on is None:
            told.append(NOT_SCREENED)
        elif self.stale:
            told.append(_STALE.put(day=self.screened_on))
        elif all(match.decision is MatchDecision.NOT_SAME for match in found):
            told.append(no_match(self.lists))
        return (*told, *map(_told_old, self.old))


def _told_old(each: KeptList) -> Sentence:
    if each.kind is ListKind.OWN:
        return _OLD_OWN.put(name=each.source, day=each.as_of)
    return _OLD.put(list=each.words, day=each.as_of)


def kept_lists(reader: Reader) -> tuple[KeptList, ...]:
    """The lists in the file."""
    return tuple(_list(row) for row in screening.lists(reader))


def old_lists(reader: Reader, today: date) -> tuple[KeptList, ...]:
    """The lists that are older than the limits in use allow."""
    after = read_limits(reader).whole(LimitName.LIST_AGE)
    return tuple(each for each in kept_lists(reader) if each.is_old(today, after))


def screening_of(reader: Reader, supplier_id: int, today: date) -> ScreeningState:
    """What screening says of one supplier."""
    return screenings_of(reader, [supplier_id], today)[supplier_id]


def screenings_of(reader: Reader, ids: Sequence[int], today: date) -> Mapping[int, ScreeningState]:
    """As `screening_of`, of several."""
    lists = kept_lists(reader)
    names, now = named(reader, ids), against(lists)
    done = {row["supplier_id"]: row for row in screening.screened(reader, ids)}
    matches: defaultdict[int, tuple[MatchRow, ...]] = defaultdict(tuple)
    for row in screening.matches_of(reader, ids):
        matches[row["supplier_id"]] += (_match(row),)
    old = old_lists(reader, today)
    return {
        key: ScreeningState(
            lists,
            day_or_none(done[key]["screened_on"]) if key in done else None,
            key in done and (done[key]["against"], done[key]["named"]) != (now, names.get(key)),
            matches[key],
            old,
        )
        for key in ids
    }


def due_for_screening(reader: Reader) -> int:
    """How many suppliers of the shortlist and of open orders are to be screened (again)."""
    lists = kept_lists(reader)
    if not lists:
        return 0
    ids, now = screening.in_use(reader), against(lists)
    done = {
        row["supplier_id"]: row["named"]
        for row in screening.screened(reader, ids)
        if row["against"] == now
    }
    names = named(reader, done)
    fresh = [key for key, told in done.items() if names.get(key) == told]
    return len(ids) - len(fresh)


@dataclass(frozen=True, slots=True)
class WaitingMatch:
    """A match that is not decided, or is the supplier itself, with the supplier's name."""

    supplier: str
    match: MatchRow

    @property
    def same(self) -> bool:
        return self.match.decision is MatchDecision.SAME


def waiting_matches(reader: Reader) -> list[WaitingMatch]:
    """The matches of suppliers outside the Bin that are to be decided, or stand against them."""
    rows = screening.waiting(reader)
    return [WaitingMatch(row["supplier"], _match(row)) for row in rows]


def named(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The names of suppliers that are compared with lists, each once, in one text."""
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for row in screening.names_of(reader, ids):
        found[row["id"]][row["name"]] = None
    return {key: BETWEEN_NAMES.join(names) for key, names in found.items()}


def against(lists: Iterable[KeptList]) -> str:
    """What stands for these lists as they are now: another one where any of them changed."""
    told = sorted((each.kind.value, each.sha256) for each in lists)
    return sha256(repr(told).encode()).hexdigest()


def _list(row: Row) -> KeptList:
    kept = day_or(row["kept_on"], date.min)
    return KeptList(
        row["id"], word_or(row["kind"], ListKind.OWN), row["source"],
        day_or(row["list_date"], kept), kept, row["names"], row["digest"], row["sha256"],
        row["etag"],
    )  # fmt: skip


def _match(row: Row) -> MatchRow:
    return read_as(
        MatchRow,
        row,
        kind=word_or(row["kind"], ListKind.OWN),
        decision=word_or(row["decision"], MatchDecision.OPEN),
        found_on=day_or(row["found_on"], date.min),
    )
