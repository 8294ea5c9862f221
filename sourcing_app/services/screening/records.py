"""Taking lists in, screening suppliers and deciding on matches: each call is one undo step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Environment, NotFound, Rejected
from sourcing_app.domain.screening.lists import (
    KeptList,
    ListKind,
    MatchDecision,
    NameList,
    check_decision,
    refuse_without_lists,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.inputs import read_bytes
from sourcing_app.files.name_lists.reading import read_list
from sourcing_app.files.system_errors import unreadable
from sourcing_app.services.fetching import Step, fetch, nobody_waits
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.services.screening.kept import kept_names, packed
from sourcing_app.services.screening.matching import FoundMatch, NameIndex
from sourcing_app.services.screening.rows import BETWEEN_NAMES, against, kept_lists, named
from sourcing_app.services.screening.sources import MOST, SOURCES
from sourcing_app.store import blobs
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import screening
from sourcing_app.store.sqlite.reader import Row
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.screening import (
    Screening,
    ScreeningList,
    ScreeningListFields,
    ScreeningMatch,
    ScreeningMatchFields,
)

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_NO_MATCH = say("Screening", "This match is no longer in the file.")
_NO_LIST = say("Screening", "This list is not in the file.")
_FEWER = say(
    "Screening",
    "The list has {count} entries, the one in the file {before}: it may be only a part. Take it in "
    "only if you know that it is whole.",
)
_SEVERAL = say("Screening", "There are several lists of your own. Say which one: {names}.")
_BETWEEN_STEPS = 20


@dataclass(frozen=True, slots=True)
class IncomingList:
    """A list that was read and is not kept yet, with its source and the digest of its file."""

    names: NameList
    source: str
    digest: str
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Screened:
    """What comparing suppliers found, by supplier: their names, and the matches."""

    lists: tuple[KeptList, ...]
    found: Mapping[int, tuple[str, tuple[FoundMatch, ...]]]


def read_file(path: Path, kind: ListKind | None = None, step: Step = nobody_waits) -> IncomingList:
    """Read a list that was downloaded; raises Rejected or Environment."""
    try:
        data = read_bytes(path, MOST)
    except OSError as error:
        raise Environment(unreadable(error, path)) from error
    names = read_list(data, kind, step)
    return IncomingList(names, path.name[:200] or "?", sha256(data).hexdigest())


class Screenings:
    """The screening lists of the file, and the screening of its suppliers."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file
        self._index: tuple[str, NameIndex] | None = None

    def fetched(self, kind: ListKind, step: Step = nobody_waits) -> IncomingList | None:
        """
        Fetch a list and keep nothing yet; None where the one in the file is still the newest.

        For a worker's thread. Raises Rejected while working offline, and Environment.
        """
        known = next((each for each in kept_lists(self._file.reader) if each.kind is kind), None)
        answer = fetch(SOURCES[kind], step, etag=known.etag if known else "")
        if answer.data is None:
            return None
        names = read_list(answer.data, kind, step)
        digest = sha256(answer.data).hexdigest()
        return IncomingList(names, SOURCES[kind].url, digest, answer.etag)

    def doubt(self, incoming: IncomingList) -> Sentence | None:
        """
        Say what somebody should agree to before a list takes the place of the one there is.

        That is one of fewer than half as many names: a part of it. A list of one's own takes the
        place of the one of the same file name alone, and stands beside all others.
        """
        names, source = incoming.names, _source(incoming)
        there = next(
            (
                each
                for each in kept_lists(self._file.reader)
                if each.kind is names.kind and source in {"", each.source}
            ),
            None,
        )
        if there is None or there.digest == incoming.digest:
            return None
        count = len(names.entries)
        return _FEWER.put(before=there.names, count=count) if count * 2 < there.names else None

    def keep(self, incoming: IncomingList, today: date, *, agreed: bool = False) -> None:
        """
        Keep a list in the place of the one of its kind, an own one of its file name.

        Raises Rejected for a `doubt` not agreed to.
        """
        doubt = None if agreed else self.doubt(incoming)
        if doubt is not None:
            raise Rejected(doubt)
        data = packed(incoming.names)
        digest = sha256(data).hexdigest()
        fields = ScreeningListFields.checked(
            kind=incoming.names.kind,
            source=incoming.source,
            list_date=incoming.names.as_of,
            kept_on=today,
            names=len(incoming.names.entries),
            digest=incoming.digest,
            etag=incoming.etag,
            sha256=digest,
        )
        with self._file.database.writing(Action.LIST_KEPT) as session:
            blobs.keep(session, digest, len(data), lambda: [data])
            reader = SessionReader(session)
            keys = screening.list_ids(reader, fields.kind, _source(incoming))
            if keys:
                session.get_one(ScreeningList, keys[0]).sqlmodel_update(fields.model_dump())
            else:
                insert_row(session, ScreeningList(**fields.model_dump()))

    def seen_again(self, kind: ListKind, today: date) -> None:
        """Note that the list in the file is still the newest today; raises NotFound."""
        with self._file.database.writing(Action.LIST_KEPT) as session:
            _list_row(session, kind).kept_on = today

    def remove(self, kind: ListKind, source: str = "") -> None:
        """
        Remove a list; raises NotFound.

        Of several own ones `source` says which: its file's name. Rejected where it does not. With
        the last of its kind go the matches nobody has judged: no screening would find them again.
        """
        with self._file.database.writing(Action.LIST_REMOVED) as session:
            row, reader = _list_row(session, kind, source), SessionReader(session)
            if screening.list_ids(reader, kind) == [row.id]:
                for key in screening.open_matches(reader, kind):
                    session.delete(session.get_one(ScreeningMatch, key))
            session.delete(row)

    def compare(self, ids: Sequence[int] | None = None, step: Step = nobody_waits) -> Screened:
        """
        Compare suppliers, all outside the Bin where none are named, and keep nothing yet.

        For a worker's thread: `step` hears how many are done, and may raise Cancelled. Raises
        Rejected without any list.
        """
        reader = self._file.reader
        lists = kept_lists(reader)
        refuse_without_lists(lists)
        index = self._indexed(lists, step)
        keys = screening.everybody(reader) if ids is None else [*ids]
        names = named(reader, keys)
        found = {}
        for done, key in enumerate(keys):
            if done % _BETWEEN_STEPS == 0:
                step(done, len(keys))
            text = names.get(key, "")
            if text:
                found[key] = (text, tuple(index.matches(text.split(BETWEEN_NAMES))))
        return Screened(lists, found)

    def compare_name(self, name: str, step: Step = nobody_waits) -> list[FoundMatch]:
        """Compare one name that is no supplier's; raises Rejected without any list."""
        lists = kept_lists(self._file.reader)
        refuse_without_lists(lists)
        return self._indexed(lists, step).matches([name])

    def record(self, screened: Screened, today: date) -> None:
        """
        Keep what was found, as one step.

        A decision stays where neither the entry nor the name changed; else it is asked again. "The
        same" stays whatever changed, and whether the entry is found or not: only `decide` ends it.
        """
        with self._file.database.writing(Action.SUPPLIERS_SCREENED) as session:
            reader, keys = SessionReader(session), [*screened.found]
            known = {row["supplier_id"]: row["id"] for row in screening.screened(reader, keys)}
            rows = screening.matches_of(reader, keys)
            there = {(row["supplier_id"], row["kind"], row["entry"]): row for row in rows}
            stays = {row["id"] for row in rows if row["decision"] == MatchDecision.SAME}
            for key, (text, matches) in screened.found.items():
                _note(session, known.get(key), key, (today, against(screened.lists), text))
                for match in matches:
                    row = there.get((key, match.kind.value, match.entry.key))
                    if row is not None and _unchanged(row, match):
                        stays.add(row["id"])
                    elif row is not None and row["id"] in stays:
                        _renew(session.get_one(ScreeningMatch, row["id"]), match)
                    else:
                        session.add(_found(key, match, today))
            for row in rows:
                if row["id"] not in stays:
                    session.delete(session.get_one(ScreeningMatch, row["id"]))

    def screen(self, supplier_id: int, today: date) -> None:
        """Compare one supplier and keep what was found."""
        self.record(self.compare([supplier_id]), today)

    def decide(
        self, supplier_id: int, match_id: int, decision: MatchDecision, reason: str, today: date
    ) -> None:
        """
        Decide whether a match is the supplier; "open" takes a decision back.

        Raises Invalid where "not the same", or taking back "the same", lacks its reason, NotFound
        for a match of others.
        """
        decided = None if decision is MatchDecision.OPEN else today
        with self._file.database.writing(Action.MATCH_DECIDED) as session:
            row = row_of(session, ScreeningMatch, match_id, _NO_MATCH)
            if row.supplier_id != supplier_id:
                raise NotFound(_NO_MATCH)
            check_decision(decision, reason, row.decision, row.reason)
            fields = ScreeningMatchFields.of(row).changed(
                None, decision=decision, reason=reason, decided_on=decided
            )
            row.sqlmodel_update(fields.model_dump())

    def _indexed(self, lists: tuple[KeptList, ...], step: Step) -> NameIndex:
        """The names of the lists, made ready once for each state of them."""
        now = against(lists)
        if self._index is None or self._index[0] != now:
            reader = self._file.reader
            made = NameIndex((kept_names(reader, each) for each in lists), step)
            self._index = (now, made)
        return self._index[1]


def _source(incoming: IncomingList) -> str:
    """The name by which lists of this kind are told from each other; "" where there is but one."""
    return incoming.source if incoming.names.kind is ListKind.OWN else ""


def _list_row(session: Session, kind: ListKind, source: str = "") -> ScreeningList:
    rows = rows_of(session, ScreeningList, screening.list_ids(SessionReader(session), kind, source))
    if not rows:
        raise NotFound(_NO_LIST)
    if len(rows) > 1:
        raise Rejected(_SEVERAL.put(names=", ".join(row.source for row in rows)))
    return rows[0]


def _note(
    session: Session, known: int | None, supplier_id: int, told: tuple[date, str, str]
) -> None:
    """Say when a supplier was compared, with what, and under which names."""
    day, lists, text = told
    if known is None:
        row = Screening(supplier_id=supplier_id, screened_on=day, against=lists, named=text)
        session.add(row)
        return
    row = session.get_one(Screening, known)
    row.screened_on, row.against, row.named = day, lists, text


def _unchanged(row: Row, match: FoundMatch) -> bool:
    now = (match.entry.digest, match.name)
    return (row["entry_digest"], row["name"]) == now


def _renew(row: ScreeningMatch, match: FoundMatch) -> None:
    """Say of a match what the list says now; when it was found and decided stays."""
    row.listed, row.about, row.entry_digest = match.listed, match.entry.about, match.entry.digest
    row.name, row.score = match.name, match.score


def _found(supplier_id: int, match: FoundMatch, today: date) -> ScreeningMatch:
    fields = ScreeningMatchFields.checked(
        kind=match.kind,
        entry=match.entry.key,
        listed=match.listed,
        about=match.entry.about,
        entry_digest=match.entry.digest,
        name=match.name,
        score=match.score,
        found_on=today,
    )
    return ScreeningMatch(**fields.model_dump(), supplier_id=supplier_id)
