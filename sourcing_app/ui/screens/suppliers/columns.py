"""The columns of the supplier table."""

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.services.suppliers.rows import SupplierRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.suppliers.styles import short_badge, step_cell
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import TableCell

CHECKS = len(CheckItem)


def supplier_columns() -> list[Column[SupplierRow]]:
    """Describe the columns from left to right."""
    return [
        Column("star", None, _star_cell, 34, 34, sort_key="star", priority=0),
        Column(
            "supplier", SUPPLIER.words, _name_cell, 206, 180, sort_key="supplier", identity=True
        ),
        Column(
            "badges",
            say("SupplierColumns", "Badges"),
            _badges_cell,
            228,
            98,
            sort_key="badges",
            priority=1,
        ),
        Column(
            "vetting",
            say("SupplierColumns", "Vetting"),
            _vetting_cell,
            88,
            84,
            sort_key="vetting",
            priority=2,
        ),
        Column(
            "flags",
            say("SupplierColumns", "Flags"),
            _flags_cell,
            70,
            56,
            sort_key="flags",
            priority=1,
        ),
        Column("next", say("SupplierColumns", "Next step"), _next_cell, 152, 118, priority=1),
    ]


def _star_cell(supplier: SupplierRow) -> TableCell:
    starred = said(SUPPLIER["star"].words)
    plain = QCoreApplication.translate("SupplierColumns", "Not on the shortlist")
    return TableCell(star=supplier.star, accessible=starred if supplier.star else plain)


def _name_cell(supplier: SupplierRow) -> TableCell:
    place = " · ".join(part for part in (supplier.city, supplier.country) if part)
    return TableCell(supplier.name, second=supplier.legal_name or place or "—")


def _badges_cell(supplier: SupplierRow) -> TableCell:
    unknown = QCoreApplication.translate("SupplierColumns", "Unknown")
    if not supplier.badges:
        return TableCell(unknown, muted=True)
    return TableCell(pills=tuple(short_badge(badge) for badge in supplier.badges))


def _vetting_cell(supplier: SupplierRow) -> TableCell:
    spoken = QCoreApplication.translate("SupplierColumns", "{done} of {total} checks done")
    return TableCell(
        f"{supplier.done}/{CHECKS}",
        fraction=supplier.done / CHECKS,
        accessible=spoken.format(done=supplier.done, total=CHECKS),
    )


def _flags_cell(supplier: SupplierRow) -> TableCell:
    if not supplier.flags:
        return TableCell(QCoreApplication.translate("SupplierColumns", "None"), muted=True)
    count = QCoreApplication.translate("SupplierColumns", "%n red flag(s)", "", supplier.flags)
    critical = QCoreApplication.translate("SupplierColumns", "critical")
    return TableCell(
        str(supplier.flags),
        icon="stop" if supplier.critical else "warn",
        tone=Tone.DANGER if supplier.critical else Tone.WARN,
        accessible=f"{count}, {critical}" if supplier.critical else count,
    )


def _next_cell(supplier: SupplierRow) -> TableCell:
    return step_cell(supplier.next_step)
