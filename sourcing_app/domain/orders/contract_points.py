"""What a contract must settle before money goes out, as a list to be ticked off."""

from collections.abc import Mapping
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class OrderAnswer(StrEnum):
    """The answer to a point of an order's lists."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "na"


ORDER_ANSWER_NAMES: Mapping[OrderAnswer, Sentence] = {
    OrderAnswer.YES: say("OrderChecks", "Yes"),
    OrderAnswer.NO: say("OrderChecks", "No"),
    OrderAnswer.NOT_APPLICABLE: say("OrderChecks", "Not needed"),
}


class ContractPoint(StrEnum):
    """The points of the contract, in the order they are read; values are stored."""

    SPECIFICATION = "specification"
    REFERENCE_SAMPLE = "reference_sample"
    AQL = "aql"
    INCOTERM = "incoterm"
    PAYEE = "payee"
    PAYMENT_EVENTS = "payment_events"
    SHIP_DATE = "ship_date"
    PENALTIES = "penalties"
    INSPECTION = "inspection"
    PACKING = "packing"
    REMEDY = "remedy"
    LAW = "law"


CONTRACT_POINTS: Mapping[ContractPoint, Sentence] = {
    ContractPoint.SPECIFICATION: say(
        "OrderChecks", "Specification in measurable terms: material, size, colour, standard"
    ),
    ContractPoint.REFERENCE_SAMPLE: say(
        "OrderChecks", "The goods must equal the approved sample; who keeps the sealed one"
    ),
    ContractPoint.AQL: say(
        "OrderChecks", "Inspection level and AQL for critical, major and minor defects"
    ),
    ContractPoint.INCOTERM: say("OrderChecks", "Incoterm with its place, and the currency"),
    ContractPoint.PAYEE: say(
        "OrderChecks", "Payee and account in the supplier's legal name; a change is void unless "
        "confirmed"
    ),
    ContractPoint.PAYMENT_EVENTS: say("OrderChecks", "Which payment falls due on which event"),
    ContractPoint.SHIP_DATE: say("OrderChecks", "Last day of shipment, and how it may change"),
    ContractPoint.PENALTIES: say("OrderChecks", "Penalty for each week late, with its limit"),
    ContractPoint.INSPECTION: say(
        "OrderChecks", "The right to inspect before shipment, and who pays for it again"
    ),
    ContractPoint.PACKING: say("OrderChecks", "Packing, marks and loading"),
    ContractPoint.REMEDY: say(
        "OrderChecks", "What follows a failed inspection: rework, replacement, discount or refund"
    ),
    ContractPoint.LAW: say("OrderChecks", "Law, court or arbitration, and the binding language"),
}  # fmt: skip
