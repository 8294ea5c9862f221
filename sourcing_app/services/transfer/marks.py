"""Which rows of a table have something in common with another, told by a number for each text."""

from array import array
from collections.abc import Iterable, Sequence

_NONE = 0


class Marks:
    """
    The texts that rows may be known again by, as numbers: eight bytes each.

    Two texts may share a number: then it is said of a row that it may be met, and it is not.
    """

    def __init__(self) -> None:
        self._lines = array("Q")
        self._numbers = array("q")
        self._width = 0
        self._again: set[int] = set()

    def note(self, line: int, texts: Sequence[str], kinds: Sequence[set[str]]) -> None:
        """Note a row with its texts, and each of them among the others of its kind."""
        numbers = [hash(text) if text else _NONE for text in texts]
        self._width = len(numbers)
        self._lines.append(line)
        self._numbers.extend(numbers)
        for text, number, others in zip(texts, numbers, kinds, strict=True):
            if text in others:
                self._again.add(number)
            elif text:
                others.add(text)

    def lines_with(self, texts: Iterable[str]) -> set[int]:
        """The lines of rows that have one of these texts, or one of another row."""
        wanted = {*map(hash, texts), *self._again} - {_NONE}
        width = self._width
        return {
            line
            for at, line in enumerate(self._lines)
            if not wanted.isdisjoint(self._numbers[at * width : (at + 1) * width])
        }
