"""The sheet that adds a supplier."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.search.products import without_excluded
from sourcing_app.services.products.rows import known_names
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of, offer
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.screens.suppliers.badge_switches import BadgeSwitches
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.labels import heading, label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.suppliers.lookalikes import Remarks
    from sourcing_app.services.suppliers.records import Duplicate

ASKED = ("name", "legal_name", "product", "product_url", "store_url", "country", "city", "address")


class AddSheet(Sheet):
    """Adds one supplier; a likely duplicate and letters that look alike are shown once before."""

    added = Signal(int)

    makes_new = True

    def __init__(self, parent: QWidget, desk: Desk, search: int | None = None) -> None:
        """`search` is the id of the search it was found by: the supplier keeps it."""
        super().__init__(parent, "suppliers.new", "plus")
        self._desk = desk
        self._search = search
        self._warned: tuple[str, ...] = ()
        self.form = Form(editors_of(SUPPLIER, "new_supplier.", ASKED))
        offer(self.form, partial(known_names, desk.reader))
        found = desk.searches.logged(search)
        self.found_by = label("", "muted", wrap=True)
        self.found_by.setObjectName("lbl.new_supplier.found_by")
        self.found_by.setVisible(found is not None)
        if found is not None:
            self.found_by.setText(
                self.tr("Found by the search “{query}”").format(query=found.clean)
            )
            self.form.fill({"product": without_excluded(found.clean)})
        self.badges = BadgeSwitches("new_supplier")
        self.badges.retranslate()
        self.alike = Banner("", Tone.WARN, "warn")
        self.alike.setObjectName("lbl.new_supplier.alike")
        self.alike.hide()
        for part in (
            self.found_by,
            self.form,
            heading(self.tr("Badges on the page today")),
            self.badges,
        ):
            self.body.addWidget(part)
        self.add_above_foot(self.alike)
        self.resize(520, 560)
        self.set_texts(self.tr("Add supplier"), self.tr("Add supplier"))

    def submit(self) -> bool:
        from sourcing_app.services.suppliers.records import ContactFields, SupplierFields

        values = self.form.read()
        if values is None:
            return False
        try:
            found = self._desk.searches.logged(self._search)
            fields = SupplierFields.checked(**values, search_query_id=found.id if found else None)
        except Invalid as error:
            self.form.complain(error.complaints)
            return False
        same = (fields.name, fields.city, fields.store_url)
        asked = (*same, fields.product_url)
        if self._warned != asked and self._warn(
            self._desk.suppliers.duplicates(*same),
            self._desk.suppliers.lookalikes(fields, ContactFields()),
        ):
            self._warned = asked
            return False
        badges, today = self.badges.chosen(), self._desk.today()
        self.added.emit(self._desk.suppliers.add(fields, None, badges, today=today))
        return True

    def _warn(self, alike: list[Duplicate], remarks: Remarks) -> bool:
        words = [said(sentence) for _field, sentence in remarks]
        if alike:
            names = ", ".join(other.name for other in alike[:3])
            text = self.tr("Recorded already, perhaps the same: {names}.")
            words.append(text.format(names=names))
        self.alike.setVisible(bool(words))
        self.alike.say(" ".join([*words, self.tr("Add it anyway?")]))
        return bool(words)
