"""What stands beside an order's stage: that it is on hold, cancelled, or repeats another order."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.orders.agreed import HOLD_NAMES, OrderHold
from sourcing_app.domain.orders.stages import Stage, moved
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.reasons import in_words


@dataclass(frozen=True, slots=True)
class OnHold:
    """
    What is on hold, since when and why; `until` None is without an end that is known.

    One that is `over` holds nothing any more, and waits to be released.
    """

    kind: OrderHold
    since: date | None
    until: date | None
    reason: str
    over: bool = False


@dataclass(frozen=True, slots=True)
class Cancellation:
    """When and why an order was cancelled; `on` is None in orders of earlier versions."""

    on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Beside:
    """
    What is so of an order whatever its stage is; `disputed`: a dispute over it is under way.

    `repeats` is the number of the order it repeats or whose quote it orders again, `same_as` of the
    one whose specification holds, `own_reference` and `supplier_reference` are what both call it,
    `delivery` is the Incoterm with its place; "" for none.
    """

    held: OnHold | None = None
    cancelled: Cancellation | None = None
    repeats: str = ""
    same_as: str = ""
    own_reference: str = ""
    supplier_reference: str = ""
    delivery: str = ""
    disputed: bool = False

    @property
    def holding(self) -> OnHold | None:
        """The hold, unless its day has passed."""
        return None if self.held is None or self.held.over else self.held

    @property
    def called(self) -> tuple[str, ...]:
        """What there is of references and delivery, in this order."""
        names = (self.own_reference, self.supplier_reference, self.delivery)
        return tuple(filter(None, names))


NOTHING_BESIDE = Beside()
ENDED = frozenset({Stage.CLOSED, Stage.CANCELLED})


HAS_ENDED = say("Orders", "This order has ended; repeat it instead of changing it")


def refuse_ended(stage: Stage) -> None:
    """Raise Rejected for an order that is closed or cancelled: nothing more happens to it."""
    if stage in ENDED:
        raise Rejected(HAS_ENDED)


def refuse_hold(stage: Stage, today: date, until: date | None) -> None:
    """Raise Rejected for an order that has ended, or a hold that would be over already."""
    if stage in ENDED:
        raise Rejected(say("Orders", "This order has ended; there is nothing to hold"))
    if until is not None and until < today:
        raise Rejected(
            say("Orders", "{day} is over; name a day to come, or none").put(day=until), "hold_until"
        )


def hold_sentence(held: OnHold) -> Sentence:
    """Say what is on hold, until when and why."""
    if held.until is None:
        return say("Orders", "{what}: {reason}").put(what=HOLD_NAMES[held.kind], reason=held.reason)
    return say("Orders", "{what} until {day}: {reason}").put(
        what=HOLD_NAMES[held.kind], day=held.until, reason=held.reason
    )


def beside_sentences(beside: Beside, sent: Money) -> Iterator[Sentence]:
    """Say all of it; `sent` is the money that went out and did not come back."""
    if beside.held is not None:
        yield hold_sentence(beside.held)
    if beside.cancelled is not None:
        yield _cancelled(beside.cancelled)
        if sent:
            yield say("Orders", "{amount} is lost").put(amount=sent)
    if beside.repeats:
        yield say(
            "Orders",
            "Repeats {order}: inspect again and compare with the sealed sample; repeat orders are "
            "often made with less care",
        ).put(order=beside.repeats)
    if beside.same_as:
        yield say("Orders", "Same specification as {order}").put(order=beside.same_as)


def _cancelled(cancelled: Cancellation) -> Sentence:
    if cancelled.on is None:
        return say("Orders", "Cancelled: {reason}").put(reason=cancelled.reason)
    return say("Orders", "Cancelled on {day}: {reason}").put(
        day=cancelled.on, reason=cancelled.reason
    )


def refuse_payment_on_hold(held: OnHold | None) -> None:
    """Raise Rejected while payments, or everything, are on hold."""
    if held is not None:
        raise Rejected(
            say("Payments", "{hold}. Release the order before you pay").put(
                hold=hold_sentence(held)
            )
        )


def cancelling(stage: Stage) -> Stage:
    """Return the stage of a cancelled order; raises Rejected for one that is shipped or ended."""
    if stage in {Stage.SHIPPED, Stage.RECEIVED}:
        raise Rejected(
            say(
                "Orders", "The goods are on their way or here: open a dispute instead of cancelling"
            )
        )
    return moved(stage, Stage.CANCELLED)


def refuse_no_reason(reason: str) -> None:
    """Raise Invalid where an order with money on it would be cancelled without a reason."""
    try:
        in_words(reason)
    except Rejected as error:
        raise Invalid({"cancelled_reason": error.sentence}) from None


def unbound_sentence(stage: Stage, sent: Money) -> Sentence | None:
    """Say that nobody is bound before the first payment (R5); None from then on."""
    if sent or stage not in {Stage.DRAFT, Stage.SAMPLE, Stage.DEPOSIT_DUE}:
        return None
    return say(
        "Orders",
        "Nothing is paid yet: there is no contract, and neither you nor the supplier is bound",
    )


def loss_sentence(paid: Money) -> Sentence:
    """Say what is lost when an order is cancelled on which so much is paid (R98, R5)."""
    if not paid:
        return say("Orders", "Nothing is paid, so nobody is bound and nothing is lost.")
    return say(
        "Orders",
        "The {amount} paid is normally lost: only force majeure would make an importer cancel now.",
    ).put(amount=paid)
