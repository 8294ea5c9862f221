"""The columns of the supplier table."""

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.checks import ON_SHORTLIST, CheckItem
from sourcing_app.services.suppliers.rows import SupplierRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.suppliers.styles import short_badge, step_cell
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import TableCell

CHECKS = len(CheckItem)
ROOMY = 200
"""As much as a window of 1366 pixels has not: what has it leaves the badges their words."""


def supplier_columns() -> list[Column[SupplierRow]]:
    """Describe the columns from left to right."""
    return [
        Column("star", None, _star, 34, 34, sort_key="star", priority=0),
        Column(
            "supplier", say("SupplierColumns", "Supplier"), _name, 206, 180, sort_key="supplier",
            identity=True,
        ),
        Column("badges", say("SupplierColumns", "Badges"), _badges, 228, 98, sort_key="badges"),
        Column(
            "vetting", say("SupplierColumns", "Vetting"), _vetting, 100, 96, sort_key="vetting",
            priority=2,
        ),
        Column("flags", say("SupplierColumns", "Flags"), _flags, 70, 56, sort_key="flags"),
        Column(
            "next", say("SupplierColumns", "Next step"),
            lambda supplier: step_cell(supplier.next_step), 188, 170,
        ),
        Column(
            "contact", say("SupplierColumns", "Last contact"),
            lambda supplier: supplier.last_contact, ROOMY, ROOMY, sort_key="contact", priority=3,
            unknown=say("SupplierColumns", "Not yet"),
        ),
    ]  # fmt: skip


def _star(supplier: SupplierRow) -> TableCell:
    plain = say("SupplierColumns", "Not on the shortlist")
    return TableCell(star=supplier.star, accessible=said(ON_SHORTLIST if supplier.star else plain))


def _name(supplier: SupplierRow) -> TableCell:
    place = " · ".join(part for part in (supplier.city, supplier.country) if part)
    return TableCell(supplier.name, second=supplier.legal_name or place or "—")


def _badges(supplier: SupplierRow) -> TableCell:
    if not supplier.badges:
        return TableCell(said(say("SupplierColumns", "Unknown")), muted=True)
    return TableCell(pills=tuple(short_badge(badge) for badge in supplier.badges))


def _vetting(supplier: SupplierRow) -> TableCell:
    spoken = say("SupplierColumns", "{done} of {total} checks done")
    return TableCell(
        f"{supplier.done}/{CHECKS}",
        fraction=supplier.done / CHECKS,
        accessible=said(spoken.put(done=supplier.done, total=CHECKS)),
    )


def _flags(supplier: SupplierRow) -> TableCell:
    if not supplier.flags:
        return TableCell(said(say("SupplierColumns", "None")), muted=True)
    count = QCoreApplication.translate("SupplierColumns", "%n red flag(s)", "", supplier.flags)
    critical = said(say("SupplierColumns", "critical"))
    return TableCell(
        str(supplier.flags),
        icon="stop" if supplier.critical else "warn",
        tone=Tone.DANGER if supplier.critical else Tone.WARN,
        accessible=f"{count}, {critical}" if supplier.critical else count,
    )
