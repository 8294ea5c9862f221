"""What the columns of a list were matched with, remembered for lists of the same columns."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256

from sourcing_app.services.transfer.mapping import FIELDS
from sourcing_app.ui.preferences import Preferences

_MOST = 12
_ORDER = "import_columns"


class RememberedColumns:
    """The last dozen of them, by the names of the columns, in the preferences of this machine."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def of(self, columns: Sequence[str]) -> dict[str, str] | None:
        """What these columns were matched with the last time; None where they are new."""
        kept = self._kept().get(_shape(columns))
        if not isinstance(kept, dict):
            return None
        return {c: f for c, f in kept.items() if c in columns and f in FIELDS} or None

    def keep(self, columns: Sequence[str], mapping: Mapping[str, str]) -> None:
        """Remember this; the oldest beyond a dozen is forgotten."""
        kept = self._kept()
        kept.pop(_shape(columns), None)
        kept[_shape(columns)] = dict(mapping)
        self._preferences.keep(_ORDER, json.dumps(dict([*kept.items()][-_MOST:])))

    def _kept(self) -> dict[str, object]:
        try:
            found = json.loads(self._preferences.text(_ORDER, "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


def _shape(columns: Sequence[str]) -> str:
    return sha256("\n".join(columns).encode("utf-8", "surrogatepass")).hexdigest()[:16]
