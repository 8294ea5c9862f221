"""One integer id for each item in the Bin, as tables need it."""

from sourcing_app.domain.bin import BinItem, BinKind

_KINDS = tuple(BinKind)
_STEP = 4


def key_of(item: BinItem) -> int:
    """Tell things of different kinds apart."""
    return item.id * _STEP + _KINDS.index(item.kind)


def item_of(key: int) -> BinItem:
    """Take the number apart again."""
    return BinItem(_KINDS[key % _STEP], key // _STEP)
