"""The history of every field: what each action changed, when, and by whom."""

from datetime import datetime

from sqlmodel import Field, SQLModel


class ChangeLog(SQLModel, table=True):
    """One field of one row, old and new as text; written with the change itself."""

    __tablename__ = "change_log"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    who: str
    action: str
    entity: str
    entity_id: int
    field: str
    old: str | None = None
    new: str | None = None
