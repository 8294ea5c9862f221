"""Reminders that were put off."""

from datetime import date

from sqlmodel import Field

from sourcing_app.domain.records.reminders import SNOOZE
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class SnoozeFields(Fields):
    """`item` is the key of an item of the list of the day, which is hidden before `until`."""

    record = SNOOZE

    item: str
    until: date


class Snooze(SnoozeFields, table=True):
    """A reminder that was put off; an item has one at most."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(Snooze)
