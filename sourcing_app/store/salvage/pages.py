"""The pages of a damaged file, read one at a time, with any content."""

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
