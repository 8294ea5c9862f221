"""Where a button leads: a page, perhaps a record on it, perhaps what to do with it there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """`page` is a feature word (orders), `key` the record's id, `action` a word that page knows."""

    page: str
    key: int | None = None
    action: str = ""
    keys: tuple[int, ...] = ()
