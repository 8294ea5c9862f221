"""How many of the questions asked of it a quote leaves open."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sourcing_app.domain.inquiries.answers import KnownAnswers, missing
from sourcing_app.domain.inquiries.blocks import TICKS, Block, BlockChoice, BlockUse
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.queries import quotes
from sourcing_app.store.sqlite.reader import Reader, Row, word_or_none

_DECIDE: Mapping[str, tuple[str, str, frozenset[str]]] = {
    "price_break": ("quote", "quote_id", frozenset({"quote_id"})),
    "supplier": ("supplier", "id", frozenset({"legal_name", "credit_code"})),
    "inquiry": ("inquiry", "id", frozenset(TICKS.values())),
    "inquiry_block": ("recipient", "recipient_id", frozenset({"recipient_id", "block", "use"})),
    "inquiry_recipient": ("recipient", "id", frozenset({"revision", "rewriting", "inquiry_id"})),
    "letter": ("recipient", "recipient_id", frozenset({"recipient_id", "revision", "text"})),
}
"""Of other tables: whose quotes a row is about, the column that says so, and what decides."""
OWN = frozenset(
    {"recipient_id", "supplier_id", "moq", "lead_days", "sample_price", "sample_days", "terms"}
)
"""Of a quote itself."""


def missing_answers(reader: Reader, ids: Sequence[int]) -> dict[int, int]:
    """Count them of these quotes; one is left out where nobody knows what was asked."""
    rows = [row for row in quotes.told_of(reader, ids) if row["asked"]]
    uses: defaultdict[int, dict[Block, BlockUse]] = defaultdict(dict)
    for row in quotes.uses_of(reader, {row["recipient_id"] for row in rows}):
        block, use = word_or_none(Block, row["block"]), word_or_none(BlockUse, row["use"])
        if block is not None and use is not None:
            uses[row["recipient_id"]][block] = use
    return {row["id"]: missing(_asked(row, uses[row["recipient_id"]]), _told(row)) for row in rows}


def answered_otherwise(reader: Reader, changes: Sequence[RowChange]) -> set[int]:
    """The quotes that may leave more or fewer questions open after changes of other rows."""
    about: defaultdict[str, set[int]] = defaultdict(set)
    for change in changes:
        of, column, decide = _DECIDE.get(change.table, ("", "", frozenset()))
        images = [image for image in (change.before, change.after) if image is not None]
        told = {tuple(map(image.get, decide)) for image in images}
        new_or_gone = len(images) == 1 and column != "id"  # else its quotes are themselves
        if of and (new_or_gone or len(told) > 1):
            keys = {change.key if column == "id" else image.get(column) for image in images}
            about[of] |= {key for key in keys if key is not None}
    return {key for of, keys in about.items() for key in quotes.answering(reader, of, keys)}


def _asked(row: Row, uses: Mapping[Block, BlockUse]) -> tuple[Block, ...]:
    ticked = frozenset(block for block, name in TICKS.items() if row[name])
    return BlockChoice(ticked=ticked, uses=uses).blocks()


def _told(row: Row) -> KnownAnswers:
    return KnownAnswers(
        moq=row["moq"] is not None,
        price=bool(row["priced"]),
        sample=row["sample_price"] is not None or row["sample_days"] is not None,
        lead_time=row["lead_days"] is not None,
        payment=bool(row["terms"]),
        identity=bool(row["legal_name"] and row["credit_code"]),
    )
