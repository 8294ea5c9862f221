"""Lost updates are detected: every write increments the row's version."""

from sqlalchemy import inspect
from sqlmodel import SQLModel


def versioned(table: type[SQLModel]) -> None:
    """Let SQLAlchemy check and increment the `version` column of this table class."""
    mapper = inspect(table)
    mapper.version_id_col = mapper.c.version
    mapper.version_id_generator = lambda version: (version or 0) + 1
