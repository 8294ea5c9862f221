"""Creating an order: its day, and whether the same quote may be ordered again."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say


@dataclass(frozen=True, slots=True)
class Occasion:
    """
    The day of an order, None for today, and whether its quote may be ordered again.

    `profile_id` is the buyer profile it is for, None the one that asked for the quote.

    The same order entered twice would demand the same money twice.
    """

    made_on: date | None = None
    again: bool = False
    profile_id: int | None = None


TODAY_ONCE = Occasion()


class OrderedAlready(Rejected):
    """The quote has an order, named by its number; ordering again must be explicit."""

    def __init__(self, order: str) -> None:
        super().__init__(
            say(
                "Orders",
                "{order} was made from this quote already. Order again only if it is another order",
            ).put(order=order)
        )


def refuse_future(day: date, today: date, field: str = "") -> None:
    """Raise Rejected, at `field`, for a day in the future."""
    if day > today:
        raise Rejected(
            say("Orders", "{day} is in the future; enter it when it has happened").put(day=day),
            field,
        )


def refuse_before_order(day: date, made_on: date | None, field: str = "") -> None:
    """Raise Rejected, at `field`, with both days, for what follows an order but is older."""
    if made_on is not None and day < made_on:
        raise Rejected(
            say("Orders", "{day} is before the order of {made}; correct one of the two days").put(
                day=day, made=made_on
            ),
            field,
        )


def refuse_before_quote(made_on: date, received_on: date | None) -> None:
    """Raise Rejected, with both days, for an order older than its quote."""
    if received_on is not None and made_on < received_on:
        raise Rejected(
            say(
                "Orders",
                "The order of {day} is older than its quote, which was received on {received}",
            ).put(day=made_on, received=received_on)
        )
