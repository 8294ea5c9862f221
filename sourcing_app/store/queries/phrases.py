"""The buyer's own phrases."""

from sourcing_app.store.sqlite.reader import Reader, Row


def own_phrases(reader: Reader) -> list[Row]:
    """The phrases outside the Bin, in the order of their topics and of their making."""
    return reader.rows(
        "SELECT id, topic, text, gloss FROM phrase WHERE binned_at IS NULL ORDER BY topic, id"
    )
