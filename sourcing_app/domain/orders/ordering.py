"""Creating an order: its day, and whether the same quote may be ordered again."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say


@dataclass(frozen=True, slots=True)
class Occasion:
    """
    The day of an order, None for today, and whether its quote may be ordered again.

    The same order entered twice would demand the same money twice.
    """

    made_on: date | None = None
    again: bool = False


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
