"""The shortlist: suppliers side by side, each with its badges, checks and next step."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, Document, Grid, GridColumn
from sourcing_app.domain.records.suppliers import BADGE, SUPPLIER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import NAMES
from sourcing_app.domain.suppliers.checks import COUNTED
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.services.registration.countries import country_name
from sourcing_app.services.suppliers.rows import SupplierRow, SupplierRows, SupplierView

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_COUNT = say("Printing", "Suppliers: {count}")
_MADE = say("Printing", "{document}, {day}")
_NONE = say("Printing", "No supplier is on the shortlist.")
_CHECKED = say("Printing", "Checks")
_OF_NINE = say("Printing", "{done} of {total}")
_FLAGS = say("Printing", "Red flags")
_CRITICAL = say("Printing", "{count}, critical")
_NEXT = say("Printing", "Next step")
_PLACE = say("Printing", "City, country")
_COLUMNS = (
    GridColumn(SUPPLIER["name"].words, 24),
    GridColumn(_PLACE, 13),
    GridColumn(SUPPLIER["product"].words, 18),
    GridColumn(BADGE.words, 16),
    GridColumn(_CHECKED, 8),
    GridColumn(_FLAGS, 9),
    GridColumn(_NEXT, 14),
)


def shortlist(
    file: "OpenFile", supplier_ids: Sequence[int], wording: Wording, today: date
) -> Document:
    """List these suppliers, or where none is named all that have a star, in name order."""
    rows = SupplierRows(file.reader, lambda: today)
    found = rows.page(supplier_ids or rows.ids(view=SupplierView.SHORTLIST))
    title = KIND_NAMES[DocumentKind.SHORTLIST]
    grid = Grid(_COLUMNS, [_line(each, wording) for each in found], _NONE)
    return Document(
        title=title,
        name="",
        about=(today,),
        chapters=(Chapter(_COUNT.put(count=len(found)), (grid,)),),
        foot=_MADE.put(document=title, day=today),
        landscape=True,
    )


def _line(row: SupplierRow, wording: Wording) -> tuple[Any, ...]:
    country = country_name(row.country, wording.language) if row.country else ""
    return (
        tuple(filter(None, (row.name, row.legal_name))),
        ", ".join(filter(None, (row.city, country))),
        row.product,
        tuple(NAMES[badge] for badge in row.badges),
        _OF_NINE.put(done=row.done, total=len(COUNTED)),
        _flags(row),
        row.next_step.sentence,
    )


def _flags(row: SupplierRow) -> Sentence | int:
    return _CRITICAL.put(count=row.flags) if row.critical else row.flags
