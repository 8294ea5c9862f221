"""The saved views of a list."""

from sourcing_app.store.sqlite.reader import Reader, Row


def views_of(reader: Reader, page: str) -> list[Row]:
    """The id, name and settings of the views of a list, in the order they were made in."""
    return reader.rows(
        "SELECT id, name, settings FROM saved_view WHERE page = ? ORDER BY id", (page,)
    )
