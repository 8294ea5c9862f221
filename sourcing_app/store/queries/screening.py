"""The screening lists in the file, and what screening found and decided."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


def lists(reader: Reader) -> list[Row]:
    """All lists without their entries, in the order they were first taken in."""
    return reader.rows("SELECT * FROM screening_list ORDER BY id")


def list_ids(reader: Reader, kind: str, source: str = "") -> list[int]:
    """The rows of the lists of this kind, of those from one source where it is named."""
    return [
        *reader.ids(
            "SELECT id FROM screening_list WHERE kind = :kind AND :source IN ('', source)",
            {"kind": kind, "source": source},
        )
    ]


def names_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """The names in use of these suppliers, as `id` and `name`: their own, and of their accounts."""
    return reader.rows_of(
        "SELECT id, name FROM ("
        f"SELECT id, name, 0 AS part FROM supplier WHERE id {THESE} "
        f"UNION ALL SELECT id, legal_name, 1 FROM supplier WHERE id {THESE} "
        f"UNION ALL SELECT id, invoice_issuer, 2 FROM supplier WHERE id {THESE} "
        f"UNION ALL SELECT id, exporter, 3 FROM supplier WHERE id {THESE} "
        "UNION ALL SELECT supplier_id, beneficiary, 4 FROM supplier_bank_account "
        f"WHERE supplier_id {THESE}"
        ") AS named WHERE name <> '' ORDER BY id, part",
        ids,
    )


def screened(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """The latest screening of these suppliers."""
    return reader.rows_of(f"SELECT * FROM screening WHERE supplier_id {THESE}", ids)


def matches_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """The matches of these suppliers, the most alike first."""
    return reader.rows_of(
        f"SELECT * FROM screening_match WHERE supplier_id {THESE} ORDER BY score DESC, id", ids
    )


def open_matches(reader: Reader, kind: str) -> list[int]:
    """The matches on lists of this kind that nobody has judged."""
    sql = "SELECT id FROM screening_match WHERE kind = ? AND decision = 'open' ORDER BY id"
    return [*reader.ids(sql, (kind,))]


def waiting(reader: Reader) -> list[Row]:
    """The matches not judged to be others, with the name as `supplier`, the most alike first."""
    return reader.rows(
        "SELECT m.*, s.name AS supplier FROM screening_match m "
        "JOIN supplier s ON s.id = m.supplier_id AND s.binned_at IS NULL "
        "WHERE m.decision <> 'not_same' "
        "ORDER BY m.decision = 'same' DESC, m.score DESC, m.id LIMIT 200"
    )


def everybody(reader: Reader) -> list[int]:
    """The suppliers outside the Bin."""
    return [*reader.ids("SELECT id FROM supplier WHERE binned_at IS NULL ORDER BY id")]


def in_use(reader: Reader) -> list[int]:
    """The suppliers outside the Bin on the shortlist or with an open order."""
    return [
        *reader.ids(
            "SELECT id FROM supplier WHERE binned_at IS NULL AND (star OR EXISTS ("
            "SELECT 1 FROM purchase_order o WHERE o.supplier_id = supplier.id "
            "AND o.stage NOT IN ('closed', 'cancelled'))) ORDER BY id"
        )
    ]
