"""Kinds of inspections, and what is decided about the defects they find."""

from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class InspectionKind(StrEnum):
    """What is inspected, and when; the balance waits for the one before shipment."""

    AUDIT = "audit"
    PILOT = "pilot"
    DURING = "during_production"
    PRE_SHIPMENT = "pre_shipment"
    LOADING = "loading"


INSPECTION_NAMES: dict[InspectionKind, Sentence] = {
    InspectionKind.AUDIT: say("Inspections", "Factory audit"),
    InspectionKind.PILOT: say("Inspections", "Pilot batch"),
    InspectionKind.DURING: say("Inspections", "During production"),
    InspectionKind.PRE_SHIPMENT: say("Inspections", "Before shipment"),
    InspectionKind.LOADING: say("Inspections", "Loading of the container"),
}


class Decision(StrEnum):
    """What is done about defects."""

    ACCEPT = "accept"
    REWORK = "rework"
    SORT = "sort"
    REPLACE = "replace"
    DISCOUNT = "discount"


DECISION_NAMES: dict[Decision, Sentence] = {
    Decision.ACCEPT: say("Inspections", "Accept"),
    Decision.REWORK: say("Inspections", "Rework"),
    Decision.SORT: say("Inspections", "Sort out"),
    Decision.REPLACE: say("Inspections", "Replace"),
    Decision.DISCOUNT: say("Inspections", "Discount"),
}
