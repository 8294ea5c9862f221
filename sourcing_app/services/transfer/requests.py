"""Placing the rows of a table of buying requests: one that is there already stays as it is."""

from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.records.needs import REQUEST
from sourcing_app.domain.search.requests import refuse_days, state_told
from sourcing_app.domain.values.names import folded
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.requests.records import RequestFields
from sourcing_app.services.transfer.record_plan import Planned, RecordPlan
from sourcing_app.services.transfer.record_rows import typed
from sourcing_app.store.queries.requests import titles

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class RequestPlacer:
    """Places requests row by row; title and day of posting tell them apart."""

    def __init__(self, plan: RecordPlan, file: "OpenFile", today: date) -> None:
        self.plan = plan
        self._today = today
        self._known = titles(file.reader)
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid or Rejected."""
        fields = RequestFields.checked(**{"title": "", **typed(REQUEST, values)})
        state = state_told(fields.state, fields.posted_on)
        refuse_days(fields.posted_on, fields.expires_on, None, self._today)
        key = (folded(fields.title), fields.posted_on)
        if key in self._known:
            self._same += 1
            return
        self._known.add(key)
        kept = fields.changed(state=state)
        self.plan.new.append(Planned(line.number, kept.title, kept))

    def finish(self) -> int:
        """How many were known."""
        return self._same
