"""What an import would do: every row checked and placed, nothing written yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from itertools import chain, islice
from operator import attrgetter

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.records.suppliers import CONTACT
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import excerpt
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.table import ReportStep, SourceLine, silent
from sourcing_app.services.suppliers.contact_rows import same_person
from sourcing_app.services.suppliers.lookalikes import LOOKED_AT, Drawn, Lookalikes, drawn
from sourcing_app.services.transfer.companies import (
    OF_OFFER,
    SAME_NAME,
    SAME_NUMBER,
    Companies,
    Company,
    of_entry,
)
from sourcing_app.services.transfer.entries import PackedEntries
from sourcing_app.services.transfer.mapping import FIELDS, NOTES, field_named
from sourcing_app.services.transfer.merging import CONTACT_, is_another_offer, merged
from sourcing_app.services.transfer.row_columns import RowColumns
from sourcing_app.services.transfer.rows import Entry, Remark, refusals
from sourcing_app.store.sqlite.reader import Reader

BATCH = 1_000
_CHECKING = say("Transfer", "Checking rows")
_COMPARING = say("Transfer", "Comparing rows with the list")
_LEFT_OUT = say(
    "Transfer",
    "An account number in “{column}” was not imported. Add it under the supplier's bank "
    "accounts, where it is checked.",
)
_NOBODY = say("Transfer", "No supplier is called “{name}”. Import or add the supplier first.")
_STAYS = say("Transfer", "Another value is recorded already and stays.")
_PERSON_STAYS = say("Transfer", "“{old}” stays for {name}; the table has “{new}”.")
_BESIDE = say("Transfer", "Another value is recorded already; this one stands in the notes.")
_ON_LINE = say("Transfer", "This may be the company of line {line}: {why}.")
_ON_LIST = say("Transfer", "This may be “{name}”, which is in the list: {why}.")


class Duplicates(StrEnum):
    """What happens to a row that may be a company already known."""

    HOLD = "hold"
    MERGE = "merge"
    KEEP = "keep"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Placing:
    """
    Where rows go: `duplicates` is for those that may be a company already known.

    `by_line` decides for single rows. With `only_known` a row belongs to the supplier of its name,
    and none is added.
    """

    duplicates: Duplicates = Duplicates.HOLD
    only_known: bool = False
    by_line: Mapping[int, Duplicates] = field(default_factory=dict)

    def choice(self, line: int) -> Duplicates:
        """What happens to this row where it may be a company already known."""
        return self.by_line.get(line, self.duplicates)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row, by its line and name, that may be a company already known: why, and what happens."""

    line: int
    name: str
    sentence: Sentence
    choice: Duplicates


@dataclass(frozen=True, slots=True)
class Coming:
    """One record an import brings, by its line and title; one that is not `new` is filled in."""

    line: int
    title: str
    new: bool


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """
    What an import would do; nothing is written yet.

    `held` are rows that may be a company already known, `skipped` those left out for it, `merged`
    counts rows that went into one before; `doubts` are all rows that may be one already known,
    whatever was chosen for them. `moved` stands in the notes instead of its field. `alike`
    are names and addresses that look like others, `left_out` account numbers not taken,
    `assumed` is what a row leaves open and what is taken for it.
    """

    file: SourceTable
    mapping: Mapping[str, str]
    added: PackedEntries = field(default_factory=PackedEntries)
    updated: PackedEntries = field(default_factory=PackedEntries)
    unchanged: int = 0
    merged: int = 0
    skipped: int = 0
    refused: list[Remark] = field(default_factory=list)
    held: list[Remark] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    moved: list[Remark] = field(default_factory=list)
    kept: list[Remark] = field(default_factory=list)
    alike: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)
    assumed: list[Remark] = field(default_factory=list)
    kind: str = "suppliers"

    @property
    def read(self) -> int:
        """How many rows the file has."""
        return len(self.file.lines)

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are, and what becomes of them."""
        return {
            "read": self.read,
            "added": len(self.added),
            "updated": len(self.updated),
            "unchanged": self.unchanged,
        }

    @property
    def coming(self) -> Iterator[Coming]:
        """What it brings: suppliers that are new, then those that are filled in."""
        yield from (Coming(each.line, each.fields.name, new=True) for each in self.added)
        yield from (Coming(each.line, each.fields.name, new=False) for each in self.updated)

    @property
    def set_aside(self) -> list[tuple[SourceLine, list[Remark]]]:
        """The lines that are not taken, with what is said about each."""
        return self._lines(self.refused, self.held)

    @property
    def not_whole(self) -> list[tuple[SourceLine, list[Remark]]]:
        """The lines of which something is not taken: those set aside, and those merged."""
        return self._lines(self.refused, self.held, self.kept)

    @property
    def aside(self) -> int:
        """How many lines are not taken."""
        return _number(self.refused, self.held)

    @property
    def incomplete(self) -> int:
        """How many lines there are of which something is not taken."""
        return _number(self.refused, self.held, self.kept)

    def _lines(self, *remarks: Sequence[Remark]) -> list[tuple[SourceLine, list[Remark]]]:
        said: dict[int, list[Remark]] = {}
        for remark in chain(*remarks):
            said.setdefault(remark.line, []).append(remark)
        return [(line, said[line.number]) for line in self.file.lines.numbered(said)]


def _number(*remarks: Sequence[Remark]) -> int:
    return len({remark.line for remark in chain(*remarks)})


class _Planning:
    """Sorts rows one by one; what they bring is known to those behind them."""

    def __init__(self, result: ImportPlan, known: Companies, placing: Placing) -> None:
        self._only_known = placing.only_known
        self._result = result
        self._known = known
        self._placing = placing
        self.unchanged = self.merged = self.skipped = 0

    def place(self, entry: Entry) -> bool:
        """Put a good row where it belongs; False where it is held up or left out."""
        company, doubt = self._met(entry)
        if company is None and self._only_known:
            raise Invalid({"name": _NOBODY.put(name=entry.fields.name)})
        if company is None:
            self._add(entry)
        elif doubt is None:
            self._merge(company, entry)
        else:
            return self._decide(company, entry, _asked(company, doubt))
        return True

    def _met(self, entry: Entry) -> tuple[Company | None, Sentence | None]:
        """The company that a row is, or may be: then with what speaks for it."""
        if not self._known.may_meet(entry):
            return None, None
        if self._only_known:
            return self._known.called(entry), None
        company = self._known.same(entry)
        if company is None:
            return self._known.alike(entry) or (None, None)
        if company.is_another(entry):
            return company, SAME_NUMBER
        of_the_file = company.line is not None
        return company, SAME_NAME if of_the_file and company.contradicts(entry) else None

    def _decide(self, company: Company, entry: Entry, why: Sentence) -> bool:
        """Do what was chosen for a row that may be this company; False where it is not taken."""
        choice = self._placing.choice(entry.line)
        self._result.doubts.append(Doubt(entry.line, entry.fields.name, why, choice))
        if choice is Duplicates.KEEP:
            self._add(entry)
        elif choice is Duplicates.MERGE:
            self._merge(company, entry)
        elif choice is Duplicates.SKIP:
            self.skipped += 1
        else:
            self._result.held.append(Remark(entry.line, "name", why))
        return choice in {Duplicates.KEEP, Duplicates.MERGE}

    def _add(self, entry: Entry) -> None:
        if self._known.may_meet(entry):
            self._known.note(of_entry(entry, len(self._result.added)))
        self._result.added.append(entry)

    def _merge(self, company: Company, entry: Entry) -> None:
        """Fill in what is blank of a company; another value stays, another product is noted."""
        news, differing = company.differing(entry)
        other = is_another_offer(company, entry)
        told = [name for name in differing if not (other and name in OF_OFFER)]
        said = _BESIDE if self._only_known else _STAYS
        self._result.kept.extend(
            Remark(entry.line, name, _of_person(company, entry, name) or said) for name in told
        )
        beside = _beside(entry, told) if self._only_known else ""
        listed = self._result.added if company.supplier_id is None else self._result.updated
        before = company.entry
        after = merged(company, before, entry, news, beside)
        company.entry = after or before
        self._known.note_traces(company)
        first = company.line is None
        company.line = entry.line if first else company.line
        if after is None:
            self.unchanged += first
            self.merged += not first
        elif before is None:
            company.place = len(listed)
            listed.append(after)
        else:
            listed.replace(company.place, after)
            self.merged += 1


_USUAL = Placing()


def plan(
    file: SourceTable,
    mapping: Mapping[str, str],
    reader: Reader,
    placing: Placing = _USUAL,
    progress: ReportStep = silent,
) -> ImportPlan:
    """
    Sort every row into added, updated, unchanged, held or refused, with what is remarkable.

    All rows are checked before the file is asked, once, for whom they may be. No more of them than
    a batch are in the memory at a time, and those that may be a company already known.
    """
    result = ImportPlan(file, mapping)
    good = PackedEntries(_checked(result, progress))
    step = partial(progress, 0, result.read, _COMPARING)
    planning = _Planning(result, Companies.met_by(reader, good, step), placing)
    looks = Lookalikes(reader)
    done = 0
    for batch in good.batches():
        progress(done, len(good), _COMPARING)
        done += len(batch)
        seen = drawn(_looked_at(batch))
        looks.ahead(seen)
        for entry, its in zip(batch, seen, strict=True):
            if _is_taken(result, planning, entry):
                _remark(result, entry, its, looks)
    for entries in (result.added, result.updated):
        entries.settle()
    result.refused.sort(key=attrgetter("line"))
    return replace(
        result,
        unchanged=planning.unchanged,
        merged=planning.merged,
        skipped=planning.skipped,
    )


def _checked(result: ImportPlan, progress: ReportStep) -> Iterator[Entry]:
    """Every row that is good as its entry; why others are refused is told to the plan."""
    reader = RowColumns(result.file.columns, result.mapping)
    lines, done = iter(result.file.lines), 0
    while some := [*islice(lines, BATCH)]:
        progress(done, result.read, _CHECKING)
        done += len(some)
        for each in reader.entries(some):
            if isinstance(each, Entry):
                yield each
            else:
                result.refused.extend(each)


def _looked_at(entries: Sequence[Entry]) -> dict[str, list[str]]:
    """The fields of several rows whose letters are looked at (`lookalikes.LOOKED_AT`)."""
    own = [each.fields for each in entries]
    people = [each.contact for each in entries]
    return {
        name: [getattr(each, name.removeprefix(CONTACT_)) for each in of]
        for name in LOOKED_AT
        for of in (people if name.startswith(CONTACT_) else own,)
    }


def _is_taken(result: ImportPlan, planning: _Planning, entry: Entry) -> bool:
    """Put a checked row where it belongs; False where it is refused, held up or left out."""
    try:
        return planning.place(entry)
    except Invalid as error:
        result.refused.extend(refusals(entry.line, error))
        return False


def _beside(entry: Entry, names: Sequence[str]) -> str:
    """A line of the notes with what a supplier has already, such as a second address."""
    parts = [
        f"{FIELDS[field_named(name)].words}: {entry.values[name]}"
        for name in names
        if name != NOTES and not name.startswith(CONTACT_)
    ]
    more = entry.fields.notes.replace("\n", "; ") if NOTES in names else ""
    return "; ".join(filter(None, [*parts, more]))


def _of_person(company: Company, entry: Entry, name: str) -> Sentence | None:
    """What stays of a contact, and what the table has instead; None of the supplier itself."""
    person = same_person(company.contacts, entry.contact)
    if person is None or not name.startswith(CONTACT_):
        return None
    field = name.removeprefix(CONTACT_)
    called = next(filter(None, (getattr(person, each) for each in CONTACT.title)), "")
    old, new = getattr(person, field), getattr(entry.contact, field)
    return _PERSON_STAYS.put(old=excerpt(old), name=excerpt(called), new=excerpt(new))


def _asked(company: Company, why: Sentence) -> Sentence:
    if company.line is not None:
        return _ON_LINE.put(line=company.line, why=why)
    return _ON_LIST.put(name=company.said("name"), why=why)


def _remark(result: ImportPlan, entry: Entry, seen: Drawn, looks: Lookalikes) -> None:
    """Say what of a row that is taken needs a second look."""
    result.alike.extend([Remark(entry.line, *said) for said in looks.remarks_on(seen)])
    looks.note(seen)
    result.moved.extend(entry.moved)
    for column in entry.left_out:
        told = _LEFT_OUT.put(column=column[:100])
        result.left_out.append(Remark(entry.line, "", told))
