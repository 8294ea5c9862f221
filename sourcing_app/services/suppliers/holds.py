"""Placing and lifting holds on suppliers."""

from datetime import date
from typing import TYPE_CHECKING

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import (
    HoldScope,
    check_release,
    stepping_back,
)
from sourcing_app.domain.values.reasons import MIN_REASON, in_words
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.services.suppliers.writes import found
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.tables.vetting import LiftingFields, SupplierHold, SupplierHoldFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["Holds", "SupplierHoldFields"]

_GONE = say("Holds", "This hold is no longer in the file.")
_LIFTED = say("Holds", "This hold was lifted already.")
_WHY = say("Holds", "Write why it is lifted, in {count} characters or more.").put(count=MIN_REASON)
_STEPPED_BACK = "Stepped back: everything went suspiciously smoothly."


class Holds:
    """Each call is one action of the user and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def place(self, supplier_id: int, fields: SupplierHoldFields) -> int:
        """
        Stop inquiries, orders and payments, or all of them; returns the hold's id.

        Raises Rejected for a release that is not after the day it begins.
        """
        check_release(fields.placed_on, fields.release_on)
        with self._file.database.writing(Action.HOLD_PLACED) as session:
            found(session, supplier_id)
            return insert_row(session, SupplierHold(**fields.model_dump(), supplier_id=supplier_id))

    def step_back(self, supplier_id: int, today: date, note: str = "") -> int:
        """Hold everything for some days, so that it is looked at again with a cool head (R172)."""
        fields = SupplierHoldFields.checked(
            scope=HoldScope.EVERYTHING,
            reason=note or _STEPPED_BACK,
            placed_on=today,
            release_on=stepping_back(today, read_limits(self._file.reader)),
        )
        return self.place(supplier_id, fields)

    def lift(self, hold_id: int, reason: str, today: date) -> None:
        """Lift it; raises Invalid without a reason in words, Rejected for one that is lifted."""
        why = LiftingFields.checked(lifting=reason).lifting
        if len(why) < MIN_REASON:
            raise Invalid({"lifting": _WHY})
        in_words(why)
        with self._file.database.writing(Action.HOLD_LIFTED) as session:
            hold = row_of(session, SupplierHold, hold_id, _GONE)
            if hold.lifted_on is not None:
                raise Rejected(_LIFTED)
            hold.lifted_on, hold.lifting = today, why
