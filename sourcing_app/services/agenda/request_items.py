"""The reminders of buying requests on the page Today."""

from collections.abc import Iterator
from datetime import date

from sourcing_app.domain.search.needs import RequestState
from sourcing_app.domain.search.requests import standing
from sourcing_app.domain.today.agenda import AgendaItem
from sourcing_app.domain.today.request_reminders import RequestFacts, request_reminders
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries.requests import under_way
from sourcing_app.store.sqlite.reader import Reader, day_or_none, word_or
from sourcing_app.store.sqlite.shapes import read_as


def request_items(reader: Reader, today: date) -> Iterator[AgendaItem]:
    """Remind of all requests that are not closed, or have offers nobody decided on."""
    limits = read_limits(reader)
    for row in under_way(reader):
        state = word_or(row["state"], RequestState.DRAFT)
        stands = standing(state, day_or_none(row["expires_on"]), today)
        yield from request_reminders(read_as(RequestFacts, row, standing=stands), limits, today)
