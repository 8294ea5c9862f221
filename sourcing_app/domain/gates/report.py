"""A gate's report on a payment: facts that are met, missing or waived, and how to supply each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say


class Gate(StrEnum):
    """The payment gates, by their numbers in the design."""

    SUPPLIER = "G2"
    DEPOSIT = "G3"
    PAYEE = "G4"
    PREPAYMENT = "G5"
    PERSON = "G6"
    BALANCE = "G7"
    RECEIPT = "G8"
    ORDER = "G9"
    CARD = "G10"
    BRAND = "G11"


class Fix(StrEnum):
    """How to supply a missing fact; an interface shows it as a button or a command."""

    DECIDE_SAMPLE = "decide_sample"
    ADD_ACCOUNT = "add_account"
    CHECK_ACCOUNT = "check_account"
    ATTACH_PROFORMA = "attach_proforma"
    ENTER_ADDRESS = "enter_address"
    OPEN_SUPPLIER = "open_supplier"
    CHANGE_TERMS = "change_terms"
    PAY_DEPOSIT = "pay_deposit"
    ENTER_READY = "enter_ready"
    ATTACH_BILL = "attach_bill"
    RECORD_INSPECTION = "record_inspection"
    ADD_PHOTOS = "add_photos"
    COUNT_DEFECTS = "count_defects"
    DECIDE_DEFECTS = "decide_defects"
    RECORD_SHIPMENT = "record_shipment"
    CHECK_GOODS = "check_goods"
    ACCEPT_DIFFERENCES = "accept_differences"
    OPEN_DISPUTE = "open_dispute"
    CONFIRM_RECEIPT = "confirm_receipt"
    CLOSE_ORDER = "close_order"
    GIVE_FEEDBACK = "give_feedback"
    RECORD_INCIDENT = "record_incident"
    CONFIRM_PERSON = "confirm_person"
    RECORD_REFUND = "record_refund"


FIX_NAMES: Mapping[Fix, Sentence] = {
    Fix.DECIDE_SAMPLE: say("Gates", "Record sample"),
    Fix.ADD_ACCOUNT: say("Gates", "Add account"),
    Fix.CHECK_ACCOUNT: say("Gates", "Check account"),
    Fix.ATTACH_PROFORMA: say("Gates", "Attach proforma"),
    Fix.ENTER_ADDRESS: say("Gates", "Enter address"),
    Fix.OPEN_SUPPLIER: say("Gates", "Open supplier"),
    Fix.CHANGE_TERMS: say("Gates", "Change terms"),
    Fix.PAY_DEPOSIT: say("Gates", "Record deposit"),
    Fix.ENTER_READY: say("Gates", "Enter ready notice"),
    Fix.ATTACH_BILL: say("Gates", "Attach bill of lading"),
    Fix.RECORD_INSPECTION: say("Gates", "Record inspection"),
    Fix.ADD_PHOTOS: say("Gates", "Add photos…"),
    Fix.COUNT_DEFECTS: say("Gates", "Count defects"),
    Fix.DECIDE_DEFECTS: say("Gates", "Decide on defects"),
    Fix.RECORD_SHIPMENT: say("Gates", "Record shipment"),
    Fix.CHECK_GOODS: say("Gates", "Check goods"),
    Fix.ACCEPT_DIFFERENCES: say("Gates", "It is agreed"),
    Fix.OPEN_DISPUTE: say("Gates", "Open dispute"),
    Fix.CONFIRM_RECEIPT: say("Gates", "Confirm receipt…"),
    Fix.CLOSE_ORDER: say("Gates", "Close order…"),
    Fix.GIVE_FEEDBACK: say("Gates", "Give feedback…"),
    Fix.RECORD_INCIDENT: say("Gates", "Record as incident"),
    Fix.CONFIRM_PERSON: say("Gates", "Four checks…"),
    Fix.RECORD_REFUND: say("Gates", "Money came back…"),
}


class Purpose(StrEnum):
    """What the gates are evaluated for: a payment, or confirming the receipt."""

    DEPOSIT = "deposit"
    BALANCE = "balance"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Fact:
    """
    One condition: `id` is stable, `fix` supplies it, `waived` means a reason is on file.

    `key` identifies the risk a waiver accepts: the flag, answer or inspection it was given for; a
    later one has another key. Without spaces; empty means the `id`.
    """

    id: str
    gate: Gate
    sentence: Sentence
    met: bool
    fix: Fix | None = None
    waivable: bool = False
    waived: bool = False
    key: str = ""

    @property
    def risk(self) -> str:
        """The risk a waiver of this condition covers."""
        return self.key or self.id

    @property
    def missing(self) -> bool:
        return not (self.met or self.waived)


@dataclass(frozen=True, slots=True)
class GateReport:
    """Every fact of one payment, in the order they are shown; open when none is missing."""

    purpose: Purpose
    facts: tuple[Fact, ...]

    @property
    def open(self) -> bool:
        return not self.missing

    @property
    def missing(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.missing)


class Blocked(Rejected):
    """A gate is closed; `report` has every fact, the sentence names the first one missing."""

    def __init__(self, report: GateReport) -> None:
        what = _BLOCKED[report.purpose]
        super().__init__(what.put(fact=report.missing[0].sentence))
        self.report = report


_BLOCKED: dict[Purpose, Sentence] = {
    Purpose.DEPOSIT: say("Gates", "The deposit is blocked: {fact}"),
    Purpose.BALANCE: say("Gates", "The balance is blocked: {fact}"),
    Purpose.RECEIPT: say("Gates", "The receipt cannot be confirmed: {fact}"),
}
