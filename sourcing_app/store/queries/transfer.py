"""Suppliers as an import compares them, and what is written of them into tables."""

from collections import defaultdict

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.store.sqlite.reader import Reader


def badges_seen(reader: Reader) -> dict[int, set[Badge]]:
    """The badges that each supplier was ever seen to hold, by its id."""
    found: defaultdict[int, set[Badge]] = defaultdict(set)
    for row in reader.rows("SELECT supplier_id, badge FROM badge_observation WHERE held"):
        found[row["supplier_id"]].add(Badge(row["badge"]))
    return found
