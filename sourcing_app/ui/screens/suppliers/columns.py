"""The columns of the supplier table."""

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.checks import COUNTED, ON_SHORTLIST
from sourcing_app.domain.suppliers.metrics import METRIC_NAMES, MetricKind
from sourcing_app.domain.suppliers.stages import STAGE_NAMES
from sourcing_app.services.suppliers.rows import SupplierRow
from sourcing_app.ui.formatting import money, number, said
from sourcing_app.ui.screens.suppliers.styles import short_badge, step_cell
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import TableCell

CHECKS = len(COUNTED)
_NOT_KNOWN = say("SupplierColumns", "Not known")
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
            "vetting", say("SupplierColumns", "Vetting"), _vetting, 106, 104, sort_key="vetting",
            priority=2, sought=False,
        ),
        Column(
            "flags", say("SupplierColumns", "Flags"), _flags, 70, 56, sort_key="flags",
            sought=False,
        ),
        Column(
            "next", say("SupplierColumns", "Next step"),
            lambda supplier: step_cell(supplier.next_step), 188, 170, sought=False,
        ),
        Column(
            "contact", say("SupplierColumns", "Last contact"),
            lambda supplier: supplier.last_contact, ROOMY, ROOMY, sort_key="contact", priority=3,
            unknown=say("SupplierColumns", "Not yet"),
        ),
        *_chosen(),
    ]  # fmt: skip


def _chosen() -> list[Column[SupplierRow]]:
    """Those that are shown once they are chosen."""
    return [
        Column(
            "product", say("SupplierColumns", "Product"), lambda supplier: supplier.product, 150,
            90, sort_key="product", priority=4, optional=True, field="product",
        ),
        Column(
            "price", say("SupplierColumns", "Price seen"), _price, 110, 80, right=True,
            sort_key="price", priority=4, optional=True, unknown=_NOT_KNOWN, field="price_seen",
        ),
        Column(
            "moq", say("SupplierColumns", "MOQ"), _moq, 100, 80, right=True, sort_key="moq",
            priority=4, optional=True, unknown=_NOT_KNOWN, field="moq",
        ),
        Column(
            "score", say("SupplierColumns", "Score"), lambda supplier: supplier.score, 80, 70,
            right=True, sort_key="score", priority=4, optional=True,
            unknown=say("SupplierColumns", "Not rated"),
        ),
        Column(
            "stage", say("SupplierColumns", "Stage"),
            lambda supplier: STAGE_NAMES[supplier.stage], 110, 90, sort_key="stage",
            priority=4, optional=True, field="stage",
        ),
        Column(
            "tags", say("SupplierColumns", "Tags"), lambda supplier: supplier.tags, 140, 80,
            sort_key="tags", priority=5, optional=True, field="tags",
        ),
        Column(
            "place", say("SupplierColumns", "Country, city"), _place, 140, 90, sort_key="place",
            priority=5, optional=True,
        ),
        Column(
            "link", say("SupplierColumns", "Store page"), lambda supplier: supplier.store_url,
            180, 90, priority=6, optional=True, field="store_url",
        ),
        Column(
            "created", say("SupplierColumns", "Made on"), lambda supplier: supplier.created, 110,
            90, sort_key="created", priority=6, optional=True,
        ),
        *_read_on_pages(),
    ]  # fmt: skip


def _read_on_pages() -> list[Column[SupplierRow]]:
    """Those that no index keeps in order: they are shown, the rows do not go by them."""
    return [
        Column(
            "response", say("SupplierColumns", "Response"), _response, 130, 80, right=True,
            priority=5, optional=True, unknown=_NOT_KNOWN,
        ),
        Column(
            "transactions", METRIC_NAMES[MetricKind.TRANSACTIONS],
            lambda supplier: supplier.transactions, 110, 80, right=True, priority=5,
            optional=True, unknown=_NOT_KNOWN,
        ),
        Column(
            "address", say("SupplierColumns", "Legal address"), lambda supplier: supplier.address,
            200, 90, priority=6, optional=True, field="address",
        ),
        Column(
            "found_by", say("SupplierColumns", "Found by"), lambda supplier: supplier.found_by,
            160, 90, priority=6, optional=True,
        ),
    ]  # fmt: skip


def _response(supplier: SupplierRow) -> str | None:
    """Join rate and time, as far as each was read."""
    rate, hours = supplier.response_rate, supplier.response_hours
    parts = [
        *([] if rate is None else [said(say("SupplierColumns", "{rate} %").put(rate=rate))]),
        *([] if hours is None else [said(say("SupplierColumns", "{hours} h").put(hours=hours))]),
    ]
    return " · ".join(parts) or None


def _price(supplier: SupplierRow) -> str | None:
    """A price whose currency nobody knows is shown as the number it is."""
    if supplier.price is None or not supplier.currency:
        return None if supplier.price is None else number(supplier.price)
    from sourcing_app.domain.values.money import Money  # only those who chose the column need it

    return money(Money(supplier.price, supplier.currency))


def _moq(supplier: SupplierRow) -> str | None:
    if supplier.moq is None:
        return None
    return f"{number(supplier.moq)} {supplier.unit}".rstrip()


def _place(supplier: SupplierRow) -> str:
    return " · ".join(part for part in (supplier.country, supplier.city) if part)


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
