"""The supplier that a row of another record names: of the list, and one only."""

from collections.abc import Mapping
from typing import Any

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import identity
from sourcing_app.store.queries.transfer import supplier_names
from sourcing_app.store.sqlite.reader import Reader

_NOBODY = say("RecordImport", "No supplier is called “{name}”. Import or add the supplier first.")
_SEVERAL = say("RecordImport", "Several suppliers are called “{name}”. Rename one of them.")


class SuppliersCalled:
    """The suppliers of the list by their names."""

    def __init__(self, reader: Reader) -> None:
        self._ids: dict[str, list[int]] = {}
        for key, name in supplier_names(reader):
            self._ids.setdefault(identity(name), []).append(key)

    def id_of(self, values: Mapping[str, Any]) -> int:
        """The supplier that a row names; raises Invalid for nobody or several."""
        name = str(values.get("supplier", ""))
        found = self._ids.get(identity(name), [])
        if len(found) == 1:
            return found[0]
        raise Invalid({"supplier": (_SEVERAL if found else _NOBODY).put(name=name[:80])})
