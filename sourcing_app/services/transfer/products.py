"""Placing the rows of a table of products: one of a name that is there stays as it is."""

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


class ProductPlacer:
    """Places products row by row."""

    def __init__(self, plan: RecordPlan, file: "OpenFile") -> None:
        self.plan = plan
        self._known = product_names(file.reader)
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid."""
        fields = ProductFields.checked(**{"name": "", **typed(PRODUCT, values)})
        key = folded(fields.name)
        if key not in self._known:
            self._known[key] = fields.model_dump()
            self.plan.new.append(Planned(line.number, fields.name, fields))
            return
        there = self._known[key]
        given = {name: getattr(fields, name) for name in values if name != "name"}
        blank = {name: value for name, value in given.items() if there.get(name) in _NOTHING}
        if any(there.get(name) != value for name, value in given.items() if name not in blank):
            self.plan.kept.append(Remark(line.number, "name", _TAKEN))
        if blank and "id" in there:
            self.plan.filled.append(FilledIn(line.number, fields.name, there["id"], blank))
            there.update(blank)
        else:
            self._same += 1

    def finish(self) -> int:
        """How many were known."""
        return self._same
