"""The last number issued of each kind in each year."""

from sqlmodel import Field, SQLModel


class NumberSequence(SQLModel, table=True):
    """Only counts up; undo does not touch it, so no number is issued twice."""

    __tablename__ = "number_sequence"

    kind: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    last: int
