"""What is set for the whole file."""

from sourcing_app.store.sqlite.reader import Reader, Row


def limit_values(reader: Reader) -> list[Row]:
    """The own values of the numbers of the rules."""
    return reader.rows("SELECT id, name, value, source, read_on FROM limit_value ORDER BY id")


def site_addresses(reader: Reader) -> list[Row]:
    """The own search addresses of sites."""
    return reader.rows("SELECT id, site, url FROM site_address ORDER BY id")
