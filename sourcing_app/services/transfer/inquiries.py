"""Placing the rows of a table of inquiries: those of one number are one inquiry to several."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.records.inquiries import INQUIRY, RECIPIENT
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.inquiries.kept import KeptInquiry, KeptLetter, refuse_unlikely
from sourcing_app.services.transfer.called import SuppliersCalled
from sourcing_app.services.transfer.record_plan import Planned, RecordPlan
from sourcing_app.services.transfer.record_rows import typed
from sourcing_app.services.transfer.recorded import given_number, recorded, says_the_same
from sourcing_app.store.queries.transfer import inquiry_numbers
from sourcing_app.store.tables.inquiry import InquiryFields, RecipientFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_OTHERS = say("RecordImport", "Line {line} says something else of inquiry {number}: make them one.")
_TWICE = say("RecordImport", "Line {line} has this supplier in this inquiry already.")
_STAYS = say("RecordImport", "Inquiry {number} is recorded with other values, and stays.")


@dataclass(frozen=True, slots=True)
class _FoundInquiry:
    """An inquiry of the file so far, its letters and the lines they are said on."""

    number: str
    fields: InquiryFields
    letters: dict[int, tuple[int, RecipientFields]] = field(default_factory=dict)


class InquiryPlacer:
    """Places inquiries row by row; rows without a number are one where all blocks are equal."""

    def __init__(self, plan: RecordPlan, file: "OpenFile", today: date) -> None:
        self.plan = plan
        self._today = today
        self._suppliers = SuppliersCalled(file.reader)
        self._taken = inquiry_numbers(file.reader)
        self._known: dict[tuple[str, int], list[dict[str, Any]]] = {}
        for row, values in recorded(file.reader, "inquiries"):
            key = values["number"] or "", row["supplier_id"]
            self._known.setdefault(key, []).append(values)
        self._found: dict[Hashable, _FoundInquiry] = {}
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid or Rejected."""
        supplier = self._suppliers.id_of(values)
        number = given_number(values)
        own = {name: value for name, value in values.items() if name in InquiryFields.model_fields}
        of_letter = {n: v for n, v in values.items() if n in RecipientFields.model_fields}
        fields = InquiryFields.checked(**typed(INQUIRY, own))
        letter = RecipientFields.checked(**typed(RECIPIENT, of_letter))
        refuse_unlikely(letter, self._today)
        if self._is_known(number, supplier, {**dict(fields), **dict(letter)}):
            self._same += 1
            return
        if number in self._taken:
            raise Rejected(_STAYS.put(number=number), "number")
        key = number or tuple(fields.model_dump().values())
        found = self._found.setdefault(key, _FoundInquiry(number, fields))
        if found.fields != fields:
            first = next(iter(found.letters.values()))[0]
            raise Invalid({"number": _OTHERS.put(line=first, number=number)})
        if supplier in found.letters:
            there, before = found.letters[supplier]
            if before != letter:
                raise Invalid({"supplier": _TWICE.put(line=there)})
            self._same += 1
        else:
            found.letters[supplier] = line.number, letter

    def finish(self) -> int:
        """Take the new inquiries after the last row; returns how many rows are there already."""
        for found in self._found.values():
            letters = [KeptLetter(key, letter) for key, (_, letter) in found.letters.items()]
            first = min(line for line, _ in found.letters.values())
            inquiry = KeptInquiry(found.number, found.fields, letters)
            title = found.number or found.fields.product
            self.plan.new.append(Planned(first, title, inquiry))
        return self._same

    def _is_known(self, number: str, supplier: int, values: dict[str, Any]) -> bool:
        known = self._known.get((number, supplier), ())
        return any(says_the_same(there, values) for there in known)
