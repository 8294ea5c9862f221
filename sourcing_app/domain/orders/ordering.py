"""Making an order: when it was made, and whether it may be one more of its quote."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say


@dataclass(frozen=True, slots=True)
class Occasion:
    """
    When an order is made, None for today, and whether it may be one more of its quote.

    The same order entered twice would ask for the same money twice.
    """

    made_on: date | None = None
    again: bool = False


TODAY_ONCE = Occasion()


class OrderedAlready(Rejected):
    """The quote has an order, named by its number; whoever orders once more says so."""

    def __init__(self, order: str) -> None:
        super().__init__(
            say(
                "Orders",
                "{order} was made from this quote already. Order again only if it is another order",
            ).put(order=order)
        )
