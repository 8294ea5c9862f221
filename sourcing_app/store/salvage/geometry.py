"""The page size of a file whose header may be damaged."""

from typing import BinaryIO

from sourcing_app.store.salvage.pages import FILE_HEADER, KINDS, MAGIC, Pages

USUAL_PAGE = 4096
_SIZES = tuple(1 << power for power in range(9, 17))
_LOOKED_AT = 400
# SQLite's own shell on macOS keeps 12 bytes of each page free; no other tool is known to do so.
_RESERVES = frozenset({0, 12})


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
    places = range(1, pages.count + 1, max(1, pages.count // _LOOKED_AT))
    good = sum(_plausible(pages.read(number)) for number in places)
    return good / len(places) * good / len(places) * pages.count


def _plausible(page: bytes) -> bool:
    """Whether a page's header, cell count and content offset agree."""
    if page[0] not in KINDS:
        return False
    count, content = int.from_bytes(page[3:5], "big"), int.from_bytes(page[5:7], "big")
    return 8 + 2 * count <= content <= len(page) if count else content == len(page)
