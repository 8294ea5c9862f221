"""On which days an order can have been placed and its events can have happened."""

from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say


def refuse_future(day: date, today: date) -> None:
    """Raise Rejected for a day in the future."""
    if day > today:
        raise Rejected(
            say("Orders", "{day} is in the future; enter it when it has happened").put(day=day)
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
