"""What a sourcing file holds, to compare one moment with another."""

from sourcing_app.store.sqlite.dialect import TABLES


def content(desk):
    """Return every row of every table of the open file, the history's too."""
    tables = desk.reader.rows(TABLES)
    return {row["name"]: _rows(desk, row["name"]) for row in tables}


def _rows(desk, table):
    rows = desk.reader.rows(f'SELECT * FROM "{table}"')  # noqa: S608 - a name of the file's own
    return [tuple(row) for row in rows]
