"""What is agreed and kept of an order beside its terms: its purpose, holds, and the platform's."""

from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class OrderPurpose(StrEnum):
    """What the goods are for (R45)."""

    OWN_USE = "own_use"
    RESALE = "resale"


PURPOSE_NAMES: dict[OrderPurpose, Sentence] = {
    OrderPurpose.OWN_USE: say("Orders", "Own use"),
    OrderPurpose.RESALE: say("Orders", "Resale"),
}


class OrderHold(StrEnum):
    """What the buyer has put on hold; it stands beside the stage."""

    EVERYTHING = "everything"
    PAYMENTS = "payments"


HOLD_NAMES: dict[OrderHold, Sentence] = {
    OrderHold.EVERYTHING: say("Orders", "Everything on hold"),
    OrderHold.PAYMENTS: say("Orders", "Payments on hold"),
}


class PlatformStatus(StrEnum):
    """What the order's page on the platform says (R179)."""

    UNPAID = "unpaid"
    IN_PROGRESS = "in_progress"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    COMPLETED = "completed"
    REFUND = "refund"
    CLOSED = "closed"


PLATFORM_NAMES: dict[PlatformStatus, Sentence] = {
    PlatformStatus.UNPAID: say("Orders", "Awaiting payment"),
    PlatformStatus.IN_PROGRESS: say("Orders", "Order in progress"),
    PlatformStatus.AWAITING_CONFIRMATION: say("Orders", "Awaiting delivery confirmation"),
    PlatformStatus.COMPLETED: say("Orders", "Completed"),
    PlatformStatus.REFUND: say("Orders", "Refund or dispute"),
    PlatformStatus.CLOSED: say("Orders", "Closed by the platform"),
}
