"""Chapters of a dossier: badges with the days they were seen, figures, holds and waivers."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, Grid, GridColumn
from sourcing_app.domain.records.orders import WAIVER
from sourcing_app.domain.records.suppliers import BADGE
from sourcing_app.domain.records.vetting import HOLD, METRIC
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import NAMES
from sourcing_app.domain.suppliers.holds import SCOPE_NAMES
from sourcing_app.domain.suppliers.metrics import METRIC_NAMES
from sourcing_app.services.printing.record_grid import record_grid
from sourcing_app.store.queries.printing import waivers_of

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile
    from sourcing_app.services.suppliers.detail import SupplierDetail

_BADGES = say("Printing", "Badges, as they were seen")
_FIGURES = say("Printing", "Figures of the site")
_HOLDS = say("Printing", "Holds")
_WAIVERS = say("Printing", "Waivers")
_NO_BADGE = say("Printing", "No badge was recorded.")
_NO_FIGURE = say("Printing", "No figure was recorded.")
_NO_HOLD = say("Printing", "No hold was placed.")
_NO_WAIVER = say("Printing", "Nothing was waived.")
_HELD = say("Printing", "Shown")
_MISSING = say("Printing", "Not shown")
_READ = say("Printing", "report read")
_REPORT = say("Printing", "report of {day}")
_WAIVED = ("gate", "reason", "who", "waived_on")
_BADGE_LINES = (
    GridColumn(BADGE.words, 24),
    GridColumn(say("Printing", "State"), 14),
    GridColumn(BADGE["seen_on"].words, 16),
    GridColumn(BADGE["valid_to"].words, 16),
    GridColumn(say("Printing", "Evidence"), 30),
)
_FIGURE_LINES = (
    GridColumn(METRIC["kind"].words, 40),
    GridColumn(METRIC["told"].words, 30),
    GridColumn(METRIC["seen_on"].words, 30),
)
_HOLD_LINES = (
    GridColumn(HOLD["scope"].words, 18),
    GridColumn(HOLD["reason"].words, 30),
    GridColumn(HOLD["placed_on"].words, 16),
    GridColumn(HOLD["release_on"].words, 16),
    GridColumn(HOLD["lifted_on"].words, 20),
)


def vetting_chapters(file: "OpenFile", detail: "SupplierDetail") -> Iterator[Chapter]:
    """What was seen on the supplier's page and when, what is held, and what was waived and why."""
    badges = [_badge(detail, badge) for badge in detail.observed]
    yield Chapter(_BADGES, (Grid(_BADGE_LINES, badges, _NO_BADGE),))
    figures = [(METRIC_NAMES[m.kind], m.told, m.seen_on) for m in detail.metrics.values()]
    yield Chapter(_FIGURES, (Grid(_FIGURE_LINES, figures, _NO_FIGURE),))
    holds = [
        (
            SCOPE_NAMES[hold.scope],
            hold.reason,
            hold.placed_on,
            hold.release_on,
            tuple(filter(None, (hold.lifted_on, hold.lifting))),
        )
        for hold in detail.holds
    ]
    yield Chapter(_HOLDS, (Grid(_HOLD_LINES, holds, _NO_HOLD),))
    waivers = waivers_of(file.reader, detail.id)
    yield Chapter(_WAIVERS, (record_grid(WAIVER, _WAIVED, waivers, _NO_WAIVER),))


def _badge(detail: "SupplierDetail", badge: Any) -> tuple[Any, ...]:
    seen = detail.observed[badge]
    evidence: list[Sentence | str] = [seen.assessor, seen.url]
    if seen.report_on is not None:
        evidence.append(_REPORT.put(day=seen.report_on))
    if seen.report_read:
        evidence.append(_READ)
    evidence += [name for _key, name in seen.files]
    state = _HELD if seen.held else _MISSING
    told = tuple(filter(None, evidence))
    return (NAMES[badge], state, seen.seen_on, seen.valid_to, told)
