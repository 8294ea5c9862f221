"""The words of an order's goods: samples, milestones, shipments, receipts."""

from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class SampleVerdict(StrEnum):
    """What was decided on a sample; `again`: another round was asked for."""

    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"
    AGAIN = "again"


VERDICT_NAMES: dict[SampleVerdict, Sentence] = {
    SampleVerdict.OPEN: say("Orders", "Not decided"),
    SampleVerdict.APPROVED: say("Orders", "Approved"),
    SampleVerdict.REJECTED: say("Orders", "Rejected"),
    SampleVerdict.AGAIN: say("Orders", "Another sample asked for"),
}


class MilestoneKind(StrEnum):
    """A day of the production; an `own` one has a name of its own."""

    MATERIALS = "materials"
    PRODUCTION_START = "production_start"
    INSPECTION_20 = "inspection_20"
    INSPECTION_50 = "inspection_50"
    INSPECTION_100 = "inspection_100"
    PILOT = "pilot"
    AUDIT = "audit"
    GOODS_READY = "goods_ready"
    OWN = "own"


MILESTONE_NAMES: dict[MilestoneKind, Sentence] = {
    MilestoneKind.MATERIALS: say("Orders", "Materials bought"),
    MilestoneKind.PRODUCTION_START: say("Orders", "Production started"),
    MilestoneKind.INSPECTION_20: say("Orders", "First inspection"),
    MilestoneKind.INSPECTION_50: say("Orders", "Second inspection"),
    MilestoneKind.INSPECTION_100: say("Orders", "Inspection at 100 %"),
    MilestoneKind.PILOT: say("Orders", "Pilot batch"),
    MilestoneKind.AUDIT: say("Orders", "Factory audit"),
    MilestoneKind.GOODS_READY: say("Orders", "Goods ready"),
    MilestoneKind.OWN: say("Orders", "Other milestone"),
}


class BillKind(StrEnum):
    """Which paper releases the goods at the port."""

    ORIGINAL = "original"
    TELEX = "telex"
    WAYBILL = "waybill"


BILL_NAMES: dict[BillKind, Sentence] = {
    BillKind.ORIGINAL: say("Orders", "Original bill of lading"),
    BillKind.TELEX: say("Orders", "Telex release"),
    BillKind.WAYBILL: say("Orders", "Sea waybill"),
}


class GoodsCondition(StrEnum):
    """How the goods were when they came."""

    AS_AGREED = "as_agreed"
    DAMAGED = "damaged"
    NOT_AS_AGREED = "not_as_agreed"


CONDITION_NAMES: dict[GoodsCondition, Sentence] = {
    GoodsCondition.AS_AGREED: say("Orders", "As agreed"),
    GoodsCondition.DAMAGED: say("Orders", "Damaged"),
    GoodsCondition.NOT_AS_AGREED: say("Orders", "Not as agreed"),
}
OK_NAMES = {True: say("Orders", "Yes"), False: say("Orders", "No")}
