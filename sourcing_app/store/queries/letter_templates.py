"""Own templates of letters, by name."""

from sourcing_app.store.sqlite.reader import Reader, Row

_ALL = "SELECT id, name, kind, subject, text FROM letter_template"


def own_templates(reader: Reader) -> list[Row]:
    """The own templates that are not in the Bin, by name."""
    return reader.rows(f"{_ALL} WHERE binned_at IS NULL ORDER BY sought, id")


def own_template(reader: Reader, template_id: int) -> Row | None:
    """One own template, also from the Bin; None if it is gone."""
    return reader.one(f"{_ALL} WHERE id = ?", (template_id,))
