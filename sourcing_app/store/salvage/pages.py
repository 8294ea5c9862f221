"""The pages of a damaged file, of a size found by trial, read one at a time, with any content."""

from collections import Counter
from dataclasses import dataclass, field
from typing import BinaryIO

MAGIC = b"SQLite format 3\x00"
INDEX_NODE, TABLE_NODE, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
KINDS = frozenset({INDEX_NODE, TABLE_NODE, INDEX_LEAF, TABLE_LEAF})
FILE_HEADER = 100

# A cap per record prevents a hostile length from exhausting memory; attachments are at most 25 MB.
_LARGEST_RECORD = 64 * 1024 * 1024
# A sound file uses an overflow page once. A damaged pointer may share a page between two chains;
# more than a few would be an attack that makes a small file take hours.
_USES = 4
USUAL_PAGE = 4096
_SIZES = tuple(1 << power for power in range(9, 17))
_LOOKED_AT = 400
# SQLite's own shell on macOS keeps 12 bytes of each page free; no other tool is known to do so.
_RESERVES = frozenset({0, 12})


@dataclass(slots=True)
class Pages:
    """Pages 1 to `count`; `usable` is the number of bytes SQLite uses of each."""

    stream: BinaryIO
    size: int
    page_size: int
    usable: int
    _uses: Counter[int] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        """The number of pages, including a truncated last one."""
        return -(-self.size // self.page_size)

    def read(self, number: int) -> bytes:
        """A page; missing bytes read as zeros."""
        if not 1 <= number <= self.count:
            return bytes(self.page_size)
        self.stream.seek((number - 1) * self.page_size)
        return self.stream.read(self.page_size).ljust(self.page_size, b"\x00")

    def chain(self, first: int, size: int) -> bytes:
        """The `size` bytes of an overflow chain of exactly that length; raises ValueError."""
        if size > min(self.size, _LARGEST_RECORD):
            raise ValueError("longer than the file")
        parts: list[bytes] = []
        number = first
        while size > 0:
            self._uses[number] += 1
            if not 1 <= number <= self.count or self._uses[number] > _USES:
                raise ValueError("the chain leads nowhere")
            page = self.read(number)
            parts.append(page[4 : min(self.usable, 4 + size)])
            size -= len(parts[-1])
            number = int.from_bytes(page[:4], "big")
        if number:
            raise ValueError("the chain goes on")
        return b"".join(parts)


def start_of(number: int, page: bytes) -> int:
    """The offset of the page's header: after the file's header on page 1."""
    if page.startswith(MAGIC) or (number == 1 and page[FILE_HEADER] in KINDS):
        return FILE_HEADER
    return 0


def kind_of(number: int, page: bytes) -> int:
    """The page's type byte; 0 if it is none of the four types."""
    kind = page[start_of(number, page)]
    return kind if kind in KINDS else 0


def opened(stream: BinaryIO, size: int) -> Pages:
    """The file's pages, by its header or, if that is invalid, by trial."""
    start = stream.read(FILE_HEADER)
    page_size = _declared(start) or _found(stream, size)
    reserve = start[20] if start.startswith(MAGIC) and start[20] in _RESERVES else 0
    return Pages(stream, size, page_size, page_size - reserve)


def _declared(start: bytes) -> int | None:
    raw = int.from_bytes(start[16:18], "big")
    page_size = 65536 if raw == 1 else raw
    return page_size if start.startswith(MAGIC[:-1]) and page_size in _SIZES else None


def _found(stream: BinaryIO, size: int) -> int:
    """The size at which most page headers look valid; the default if none does."""
    best, best_score = USUAL_PAGE, 0.0
    for page_size in _SIZES:
        score = _score(Pages(stream, size, page_size, page_size))
        if score > best_score:
            best, best_score = page_size, score
    return best


def _score(pages: Pages) -> float:
    # An odd step: any other would miss that every second page of half the true size is none.
    places = range(1, pages.count + 1, pages.count // _LOOKED_AT | 1)
    good = sum(_plausible(pages.read(number)) for number in places)
    return good / len(places) * good / len(places) * pages.count


def _plausible(page: bytes) -> bool:
    """Whether a page's header, cell count and content offset agree."""
    if page[0] not in KINDS:
        return False
    count, content = int.from_bytes(page[3:5], "big"), int.from_bytes(page[5:7], "big")
    return 8 + 2 * count <= content <= len(page) if count else content == len(page)
