"""The target of a button: a page, optionally a record on it and an action there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """`page` is a feature name (orders), `key` the record's id, `action` a name the page knows."""

    page: str
    key: int | None = None
    action: str = ""
    keys: tuple[int, ...] = ()
