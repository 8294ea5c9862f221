"""The entries of a list while it is read: within limits, each once, its names without doubles."""

from collections.abc import Iterable

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.screening.lists import ListedName
from sourcing_app.domain.sentences import say

MOST_ENTRIES = 300_000
_MOST_NAMES = 200
_NAME, _KEY, _ABOUT = 300, 100, 400
_TOO_MANY = say("NameLists", "The list has more than {most} entries; it was not taken in.")


class ListedNames:
    """Rows of the same number belong to one entry."""

    def __init__(self) -> None:
        self._names: dict[str, list[str]] = {}
        self._about: dict[str, str] = {}

    def add(self, key: str, names: Iterable[str], about: Iterable[str] = ()) -> None:
        """Add names to the entry of this number; one without a name is left out."""
        plain = [found for name in names if (found := _line(name, _NAME))]
        if not plain:
            return
        key = _line(key, _KEY) or plain[0][:_KEY]
        kept = self._names.setdefault(key, [])
        kept += [name for name in dict.fromkeys(plain) if name not in kept]
        del kept[_MOST_NAMES:]
        if len(self._names) > MOST_ENTRIES:
            raise Rejected(_TOO_MANY.put(most=MOST_ENTRIES))
        parts = filter(None, (_line(part, _ABOUT) for part in about))
        self._about.setdefault(key, "; ".join(dict.fromkeys(parts))[:_ABOUT])

    def all(self) -> tuple[ListedName, ...]:
        """Return what was added, in its order."""
        return tuple(
            ListedName(key, names[0], tuple(names[1:]), self._about[key])
            for key, names in self._names.items()
        )


def _line(text: str | None, most: int) -> str:
    """One line without control signs, cut to the most it may have."""
    plain = "".join(char if char.isprintable() else " " for char in text or "")
    return " ".join(plain.split())[:most]
