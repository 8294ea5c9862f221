"""The columns of the Bin."""

from collections.abc import Callable
from datetime import date

from sourcing_app.domain.records.all import record_of
from sourcing_app.domain.records.spec import BINNED_AT
from sourcing_app.domain.sentences import say
from sourcing_app.services.bin.rows import BinRow
from sourcing_app.ui.formatting import ago, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import PillText, TableCell

ICONS = {
    "buyer_profile": "id",
    "marketplace_account": "id",
    "need": "clip",
    "buying_request": "mail",
    "search_query": "search",
    "product": "box",
    "supplier": "factory",
    "supplier_contact": "id",
    "certificate": "medal",
    "letter_template": "file",
    "phrase": "chat",
    "inquiry": "mail",
    "quote": "compare",
    "note": "edit",
}


def bin_columns(today: Callable[[], date]) -> list[Column[BinRow]]:
    """Describe the columns; `today` tells how long ago it was."""

    def since(row: BinRow) -> TableCell:
        old = PillText(said(say("BinColumns", "Older than 90 days")), "clock", Tone.WARN)
        when = ago(row.binned_at.astimezone().date(), today())
        return TableCell(when, pills=(old,) if row.old else ())

    return [
        Column("kind", say("BinColumns", "What"), _kind, 132, 124, sort_key="kind", priority=0),
        Column("name", say("BinColumns", "Name"), _name, 260, 180, sort_key="name", identity=True),
        Column(
            "binned", BINNED_AT.words, since, 296, 280, sort_key="binned", priority=2, lasting=False
        ),
        Column("erase", say("BinColumns", "Can be erased"), _erase, 132, 124),
    ]  # fmt: skip


def _kind(row: BinRow) -> TableCell:
    record = record_of(row.id.record)
    return TableCell(said(record.words) if record else "", icon=ICONS[row.id.record])


def _name(row: BinRow) -> TableCell:
    return TableCell(row.name, second=row.about, bold=True)


def _erase(row: BinRow) -> TableCell:
    if row.reason is None:
        return TableCell(said(say("BinColumns", "Yes")), muted=True)
    kept = said(say("BinColumns", "No, it is kept"))
    return TableCell(kept, icon="lock", accessible=said(row.reason))
