"""Placing the rows of a table of products: what is recorded of one stays, notes are added."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.transfer.record_plan import FilledIn, Planned, RecordPlan
from sourcing_app.services.transfer.record_rows import typed
from sourcing_app.services.transfer.rows import Remark
from sourcing_app.store.queries.transfer import product_names

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_TAKEN = say("RecordImport", "There is a product of this name, with other values; it stays.")
_NOTHING = ("", None)
_PLACE = ":place"
"""Where a product of the table stands among the new ones; no field is called so."""


class ProductPlacer:
    """Places products row by row."""

    def __init__(self, plan: RecordPlan, file: "OpenFile", _today: date) -> None:
        self.plan = plan
        self._known = product_names(file.reader)
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid."""
        fields = ProductFields.checked(**{"name": "", **typed(PRODUCT, values)})
        key = folded(fields.name)
        if key not in self._known:
            self._known[key] = {**fields.model_dump(), _PLACE: len(self.plan.new)}
            self.plan.new.append(Planned(line.number, fields.name, fields))
            return
        there = self._known[key]
        given = {name: getattr(fields, name) for name in values if name != "name"}
        news = {name: value for name, value in given.items() if there.get(name) in _NOTHING}
        lines = [each for each in _lines(fields.notes) if each not in _lines(there["notes"])]
        if lines and "notes" not in news:
            notes = "\n".join([*_lines(there["notes"]), *lines])
            news["notes"] = fields.changed(notes=notes).notes
        if any(there[n] != v for n, v in given.items() if n not in news and n != "notes"):
            self.plan.kept.append(Remark(line.number, "name", _TAKEN))
        self._fill(line, fields, news)

    def _fill(self, line: SourceLine, fields: ProductFields, news: dict[str, Any]) -> None:
        """Fill in what is blank of a product, of the list or of a row before; notes are added."""
        there = self._known[folded(fields.name)]
        if not news:
            self._same += 1
        elif "id" in there:
            self.plan.filled.append(FilledIn(line.number, fields.name, there["id"], news))
        else:
            at = there[_PLACE]
            before = self.plan.new[at]
            self.plan.new[at] = replace(before, record=before.record.changed(**news))
        there |= news

    def finish(self) -> int:
        """How many were known."""
        return self._same


def _lines(notes: str) -> list[str]:
    return [line for line in notes.split("\n") if line]
