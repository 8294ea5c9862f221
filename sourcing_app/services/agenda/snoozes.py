"""Items of the list of the day put off, or marked done; each call is one step of undo."""

from datetime import date, timedelta

from sqlmodel import Session

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.today.agenda import AgendaItem, AgendaKind
from sourcing_app.services.orders.requirements import Requirements
from sourcing_app.services.payments.platform import PlatformOrders
from sourcing_app.services.production.records import Milestones
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.requests.records import Requests
from sourcing_app.store.queries.agenda import snoozed
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.reminder import Snooze, SnoozeFields

LONGEST = timedelta(days=366)

_PAST = say("Snoozes", "Snooze it till a day after today.")
_MORE = say("Snoozes", "This takes more than a mark: do it where the button leads.")
_FAR = say("Snoozes", "Snooze it for a year at most: what nobody will do is better closed.")


class Snoozes(Records[Snooze, SnoozeFields]):
    """What is done with items of the list of the day: put off until a day, or marked done."""

    row = Snooze
    typed = SnoozeFields
    gone = say("Snoozes", "This reminder is not snoozed.")

    def snooze(self, item: AgendaItem, until: date, today: date) -> date:
        """
        Hide it until a day after today, at most a year off; returns the day it comes back.

        What is due before that comes back on the day it is due.
        """
        if until <= today:
            raise Rejected(_PAST, "until")
        if until > today + LONGEST:
            raise Rejected(_FAR, "until")
        back = min(until, item.due) if item.due and item.due > today else until
        with self.writing("added") as session:
            known = self._all(session)
            for former in known.values():
                if former.until <= today and former.item != item.key:
                    session.delete(former)
            if item.key in known:
                known[item.key].until = back
            else:
                insert_row(session, Snooze(item=item.key, until=back))
        return back

    def wake(self, item: AgendaItem) -> None:
        """Show it again; raises NotFound where it is not snoozed."""
        with self.writing("removed") as session:
            found = self._all(session).get(item.key)
            if found is None:
                raise NotFound(self.gone)
            session.delete(found)

    def done(self, item: AgendaItem, today: date) -> None:
        """Mark done what the item says; raises Rejected where that takes more than a mark."""
        if item.mark is None:
            raise Rejected(_MORE)
        if item.kind is AgendaKind.MILESTONE:
            Milestones(self.file).change(item.mark, today, actual_on=today)
        elif item.kind is AgendaKind.REQUEST_LOOK:
            Requests(self.file).looked(item.mark, today)
        elif item.kind is AgendaKind.DISPATCH_UNSEEN:
            Requirements(self.file).change(item.mark, today, dispatch_seen_on=today)
        else:
            PlatformOrders(self.file).change(item.mark, processing_seen_on=today)

    def _all(self, session: Session) -> dict[str, Snooze]:
        keys = [row["id"] for row in snoozed(SessionReader(session))]
        return {row.item: row for row in (self.found(session, key) for key in keys)}
