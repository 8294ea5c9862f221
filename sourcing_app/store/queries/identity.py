"""Suppliers found again by a name or a host: the same, or drawn like it."""

from hashlib import blake2b

from sourcing_app.store.sqlite.reader import Reader, Row

_BYTES = 8
_SAME = (
    "SELECT id, name, city, store_url, binned_at FROM supplier WHERE identity = :identity UNION "
    "SELECT id, name, city, store_url, binned_at FROM supplier WHERE host = :host ORDER BY id"
)
_NAMED_LIKE = "SELECT name FROM supplier WHERE drawn_name = :drawn AND id <> :but ORDER BY id"
_AT_LIKE = (
    "SELECT id, store_url, website FROM supplier WHERE drawn_store = :drawn AND id <> :but UNION "
    "SELECT id, store_url, website FROM supplier WHERE drawn_site = :drawn AND id <> :but "
    "ORDER BY id"
)


def hashed(text: str) -> int | None:
    """A number that stands for a text in an index; None for "". Two texts may share one."""
    if not text:
        return None
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()
    return int.from_bytes(digest, "big", signed=True)


def maybe_same(reader: Reader, identity: str, host: str) -> list[Row]:
    """Suppliers that may have this identity or this store's host, in order; compare the texts."""
    return reader.rows(_SAME, {"identity": hashed(identity), "host": hashed(host)})


def maybe_named_like(reader: Reader, skeleton: str, but: int) -> list[str]:
    """Names that may have this skeleton, in order, without that of one supplier."""
    values = {"drawn": hashed(skeleton), "but": but}
    return [row["name"] for row in reader.rows(_NAMED_LIKE, values)]


def maybe_at_like(reader: Reader, skeleton: str, but: int) -> list[Row]:
    """Addresses of suppliers one of whose hosts may have this skeleton, as `maybe_named_like`."""
    return reader.rows(_AT_LIKE, {"drawn": hashed(skeleton), "but": but})
