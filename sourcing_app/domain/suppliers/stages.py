"""How far one has come with a supplier."""

from collections.abc import Mapping
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class SupplierStage(StrEnum):
    """How far one has come with a supplier; said by the user, in this order."""

    PROSPECT = "prospect"
    CONTACTED = "contacted"
    QUOTED = "quoted"
    SAMPLED = "sampled"
    APPROVED = "approved"
    ACTIVE = "active"
    ON_HOLD = "on_hold"
    DROPPED = "dropped"


STAGE_NAMES: Mapping[SupplierStage, Sentence] = {
    SupplierStage.PROSPECT: say("Suppliers", "Prospect"),
    SupplierStage.CONTACTED: say("Suppliers", "Contacted"),
    SupplierStage.QUOTED: say("Suppliers", "Has quoted"),
    SupplierStage.SAMPLED: say("Suppliers", "Sample seen"),
    SupplierStage.APPROVED: say("Suppliers", "Approved"),
    SupplierStage.ACTIVE: say("Suppliers", "Active"),
    SupplierStage.ON_HOLD: say("Suppliers", "Put on hold"),
    SupplierStage.DROPPED: say("Suppliers", "Dropped"),
}
