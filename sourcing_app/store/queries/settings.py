"""What is set for the whole file."""

from sourcing_app.store.sqlite.reader import Reader, Row


def limit_values(reader: Reader) -> list[Row]:
    """The own values of the numbers of the rules."""
    return reader.rows("SELECT id, name, value, source, read_on FROM limit_value ORDER BY id")


def site_addresses(reader: Reader) -> list[Row]:
    """The own search addresses of sites."""
    return reader.rows("SELECT id, site, url FROM site_address ORDER BY id")


def own_holidays(reader: Reader) -> list[Row]:
    """The days off that the user entered, in the order of their days."""
    return reader.rows(
        "SELECT id, name, whose, first_day, last_day, yearly FROM own_holiday "
        "ORDER BY first_day, id"
    )


def holiday_countries(reader: Reader) -> list[Row]:
    """More countries whose holidays count."""
    return reader.rows("SELECT id, country FROM holiday_country ORDER BY country")
