"""The pages of a damaged file, read one at a time, whatever their content."""

from collections import Counter
from dataclasses import dataclass, field
from typing import BinaryIO

MAGIC = b"SQLite format 3\x00"
INDEX_NODE, TABLE_NODE, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
KINDS = frozenset({INDEX_NODE, TABLE_NODE, INDEX_LEAF, TABLE_LEAF})
FILE_HEADER = 100

# A cap on one record keeps a hostile length from eating the memory; attachments end at 25 MB.
_LARGEST_RECORD = 64 * 1024 * 1024
# A sound file uses an overflow page once. A damaged pointer may lead two chains through one page;
# more than a few would be an attack that makes a small file take hours.
_USES = 4


@dataclass(slots=True)
class Pages:
    """Pages 1 to `count`; `usable` is the part of each that SQLite fills."""

    stream: BinaryIO
    size: int
    page_size: int
    usable: int
    _uses: Counter[int] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        """How many pages there are, a cut-off last one included."""
        return -(-self.size // self.page_size)

    def read(self, number: int) -> bytes:
        """A page; what is missing of it reads as zeros."""
        if not 1 <= number <= self.count:
            return bytes(self.page_size)
        self.stream.seek((number - 1) * self.page_size)
        return self.stream.read(self.page_size).ljust(self.page_size, b"\x00")

    def chain(self, first: int, size: int) -> bytes:
        """The `size` bytes of an overflow chain that ends exactly there; raises ValueError."""
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
    """Where the page's own header begins: after the file's header, wherever that has got to."""
    if page.startswith(MAGIC) or (number == 1 and page[FILE_HEADER] in KINDS):
        return FILE_HEADER
    return 0


def kind_of(number: int, page: bytes) -> int:
    """What the page says it is; 0 when it is none of the four kinds."""
    kind = page[start_of(number, page)]
    return kind if kind in KINDS else 0
