"""Placing the rows of a table of inquiries: those of one number are one inquiry to several."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.inquiries.blocks import BLOCK_NAMES, Block
from sourcing_app.domain.inquiries.marked import MarkedBlock, marked, read_marked
from sourcing_app.domain.records.inquiries import INQUIRY, RECIPIENT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.inquiries.kept import (
    Blocks,
    KeptInquiry,
    KeptLetter,
    refuse_unlikely,
)
from sourcing_app.services.suppliers.facts import refuse_held
from sourcing_app.services.transfer.called import SuppliersCalled
from sourcing_app.services.transfer.columns import LETTER_TEMPLATE, LETTER_WORDINGS, WORDINGS
from sourcing_app.services.transfer.record_plan import Planned, RecordPlan
from sourcing_app.services.transfer.record_rows import typed
from sourcing_app.services.transfer.recorded import (
    given_number,
    recorded,
    recorded_wordings,
    says_the_same,
)
from sourcing_app.store.queries.transfer import all_ids, inquiry_numbers
from sourcing_app.store.tables.inquiry import BlockFields, InquiryFields, RecipientFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_OTHERS = say("RecordImport", "Line {line} says something else of inquiry {number}: make them one.")
_TWICE = say("RecordImport", "Line {line} has this supplier in this inquiry already.")
_STAYS = say("RecordImport", "Inquiry {number} is recorded with other values, and stays.")
_OF_BLOCK = say("RecordImport", "“{block}”: {complaint}")
_IN_ONE = say(
    "RecordImport", "One letter alone has or leaves out “{block}”: say so under “{column}”."
)


@dataclass(frozen=True, slots=True)
class _FoundInquiry:
    """An inquiry of the file so far, its letters and the lines they are said on."""

    number: str
    fields: InquiryFields
    blocks: Blocks
    letters: dict[int, tuple[int, KeptLetter]] = field(default_factory=dict)


class InquiryPlacer:
    """Places inquiries row by row; rows without a number are one where all blocks are equal."""

    def __init__(self, plan: RecordPlan, file: "OpenFile", today: date) -> None:
        self.plan = plan
        self._reader = file.reader
        self._today = today
        self._suppliers = SuppliersCalled(file.reader)
        self._taken = inquiry_numbers(file.reader)
        self._known: dict[tuple[str, int], list[dict[str, Any]]] = {}
        wordings = recorded_wordings(file.reader, all_ids(file.reader, "inquiries"))
        for row, values in recorded(file.reader, "inquiries"):
            key = values["number"] or "", row["supplier_id"]
            own = zip((WORDINGS.key, LETTER_WORDINGS.key), wordings.get(row["id"], ("", "")),
                      strict=True)  # fmt: skip
            self._known.setdefault(key, []).append({**values, **dict(own)})
        self._found: dict[Hashable, _FoundInquiry] = {}
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid or Rejected."""
        supplier = self._suppliers.id_of(values)
        number = given_number(values)
        own = {name: value for name, value in values.items() if name in InquiryFields.model_fields}
        fields = InquiryFields.checked(**typed(INQUIRY, own))
        inquiry = _FoundInquiry(number, fields, _common_blocks(values))
        letter = KeptLetter(supplier, _letter_fields(values), _blocks(values, LETTER_WORDINGS.key))
        refuse_unlikely(letter.fields, self._today)
        if self._is_known(inquiry, letter):
            self._same += 1
        elif number in self._taken:
            raise Rejected(_STAYS.put(number=number), "number")
        else:
            refuse_held(self._reader, letter, HoldScope.INQUIRIES, self._today)
            self._place(line.number, inquiry, letter)

    def finish(self) -> int:
        """Take the new inquiries after the last row; returns how many rows are there already."""
        for found in self._found.values():
            letters = [letter for _, letter in found.letters.values()]
            first = min(line for line, _ in found.letters.values())
            inquiry = KeptInquiry(found.number, found.fields, letters, found.blocks)
            title = found.number or found.fields.product
            self.plan.new.append(Planned(first, title, inquiry))
        return self._same

    def _place(self, line: int, inquiry: _FoundInquiry, letter: KeptLetter) -> None:
        """Put a letter into its inquiry; raises Invalid where another line contradicts it."""
        said = (*inquiry.fields.model_dump().values(), _told(inquiry.blocks))
        found = self._found.setdefault(inquiry.number or said, inquiry)
        if (found.fields, found.blocks) != (inquiry.fields, inquiry.blocks):
            first = next(iter(found.letters.values()))[0]
            raise Invalid({"number": _OTHERS.put(line=first, number=inquiry.number)})
        there, before = found.letters.setdefault(letter.supplier_id, (line, letter))
        if before != letter:
            raise Invalid({"supplier": _TWICE.put(line=there)})
        self._same += there != line

    def _is_known(self, inquiry: _FoundInquiry, letter: KeptLetter) -> bool:
        values = {
            **dict(letter.fields),
            **dict(inquiry.fields),
            LETTER_TEMPLATE.key: letter.fields.template,
            LETTER_WORDINGS.key: _told(letter.blocks),
            WORDINGS.key: _told(inquiry.blocks),
        }
        known = self._known.get((inquiry.number, letter.supplier_id), ())
        return any(says_the_same(there, values) for there in known)


def _letter_fields(values: Mapping[str, Any]) -> RecipientFields:
    """What a row says of its letter, whose template is another column than its inquiry's."""
    own = {name: value for name, value in values.items() if name in RecipientFields.model_fields}
    own["template"] = values.get(LETTER_TEMPLATE.key)
    try:
        return RecipientFields.checked(**typed(RECIPIENT, own))
    except Invalid as error:
        told = error.complaints.items()
        names = {"template": LETTER_TEMPLATE.key}
        raise Invalid({names.get(name, name): sentence for name, sentence in told}) from None


def _common_blocks(values: Mapping[str, Any]) -> Blocks:
    """How a row words blocks in all letters; raises Invalid where it puts in or leaves out any."""
    found = _blocks(values, WORDINGS.key)
    for block, fields in found.items():
        if fields.use is not None:
            told = _IN_ONE.put(block=BLOCK_NAMES[block], column=LETTER_WORDINGS.words)
            raise Invalid({WORDINGS.key: told})
    return found


def _blocks(values: Mapping[str, Any], name: str) -> Blocks:
    """The blocks of a column that say something; raises Invalid."""
    try:
        said = read_marked(str(values.get(name, "")))
    except Rejected as error:
        raise Invalid({name: error.sentence}) from None
    found = {block: _checked(block, its, name) for block, its in said.items()}
    return {block: its for block, its in found.items() if its.use or its.wording}


def _checked(block: Block, said: MarkedBlock, name: str) -> BlockFields:
    try:
        return BlockFields.checked(use=said.use, wording=said.wording)
    except Invalid as error:
        complaint = next(iter(error.complaints.values()))
        told = _OF_BLOCK.put(block=BLOCK_NAMES[block], complaint=complaint)
        raise Invalid({name: told}) from None


def _told(blocks: Blocks) -> str:
    return marked({block: MarkedBlock(its.use, its.wording) for block, its in blocks.items()})
