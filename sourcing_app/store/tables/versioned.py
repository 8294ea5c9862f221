"""Lost updates are noticed: a row carries a version that every write counts up."""

from sqlalchemy import inspect
from sqlmodel import SQLModel


def versioned(table: type[SQLModel]) -> None:
    """Let SQLAlchemy check and count up the `version` column of this table class."""
    mapper = inspect(table)
    mapper.version_id_col = mapper.c.version
    mapper.version_id_generator = lambda version: (version or 0) + 1
