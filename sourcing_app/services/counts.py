"""The figures beside the pages' names; plain quick queries."""

from sourcing_app.store.reader import Reader

Count = tuple[int, bool]


class Counts:
    """Each returns a number and whether it is urgent, or None where there is nothing to count."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def suppliers(self) -> Count | None:
        """How many suppliers are kept (the Bin is left out)."""
        return self._calm("SELECT count(*) FROM supplier WHERE binned_at IS NULL")

    def inquiries(self) -> Count | None:
        """How many letters are still to be sent or wait for an answer."""
        return self._calm(
            "SELECT count(*) FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
            "WHERE i.binned_at IS NULL AND r.state IN ('draft', 'sent', 'no_answer')"
        )

    def _calm(self, sql: str) -> Count | None:
        number = self._reader.value(sql)
        return (number, False) if number else None
