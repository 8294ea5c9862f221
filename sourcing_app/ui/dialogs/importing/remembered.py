"""What the columns of a list were matched with, remembered for lists of the same columns."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256

from sourcing_app.services.transfer.kinds import SUPPLIERS, fields_of
from sourcing_app.ui.preferences import Preferences

_MOST = 12
_ORDER = "import_columns"


class RememberedColumns:
    """The last dozen of them, by the names of the columns, in the preferences of this machine."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def of(self, kind: str, columns: Sequence[str]) -> dict[str, str] | None:
        """What these columns were matched with the last time; None where they are new."""
        kept = self._kept().get(_shape(kind, columns))
        if not isinstance(kept, dict):
            return None
        fields = fields_of(kind)
        return {c: f for c, f in kept.items() if c in columns and f in fields} or None

    def keep(self, kind: str, columns: Sequence[str], mapping: Mapping[str, str]) -> None:
        """Remember this; the oldest beyond a dozen is forgotten."""
        kept, shape = self._kept(), _shape(kind, columns)
        kept.pop(shape, None)
        kept[shape] = dict(mapping)
        self._preferences.keep(_ORDER, json.dumps(dict([*kept.items()][-_MOST:])))

    def _kept(self) -> dict[str, object]:
        try:
            found = json.loads(self._preferences.text(_ORDER, "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


def _shape(kind: str, columns: Sequence[str]) -> str:
    of_kind = () if kind == SUPPLIERS else (kind,)
    text = "\n".join((*of_kind, *columns))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
