"""The supplier's contacts in its pane, and the sheet that adds or edits one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.records.suppliers import CONTACT
from sourcing_app.services.suppliers.contact_rows import CONTACT_FIELDS, ContactRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page


def contact_lines(contacts: Sequence[ContactRow]) -> list[PartLine]:
    """Describe the lines, the main contact's first."""
    return [_line(contact) for contact in contacts]


def _line(contact: ContactRow) -> PartLine:
    def named(text: str) -> str:
        return text.format(name=contact.title)

    translate = QCoreApplication.translate
    main = said(CONTACT["main"].words) if contact.main else ""
    first = " · ".join(filter(None, (contact.title, contact.position, main)))
    ways = [way for way in contact.ways if way != contact.title]
    buttons = [LineButton("edit", "edit", named(translate("Contacts", "Edit contact {name}")))]
    if not contact.main:
        words = named(translate("Contacts", "Make {name} the main contact"))
        buttons.append(LineButton("main", "star", words))
    binned = named(translate("Contacts", "Move contact {name} to the Bin"))
    buttons.append(LineButton("bin", "trash", binned))
    texts = tuple(filter(None, (first, *ways, contact.note[:200])))
    return PartLine(contact.id, texts, tuple(buttons), icon="starf" if contact.main else "id")


class ContactSheet(FormSheet):
    """Adds a contact to a supplier, or edits the one given."""

    def __init__(self, page: Page, supplier_id: int, contact: ContactRow | None = None) -> None:
        editors = editors_of(CONTACT, "contact.", CONTACT_FIELDS)
        super().__init__(page, "suppliers.contact", editors, columns=2, wide={"note"})
        self._desk, self._supplier, self._contact = page.desk, supplier_id, contact
        self.is_about(supplier_id, contact.id if contact else 0)
        self.form.fill({name: getattr(contact, name, "") for name in CONTACT_FIELDS})
        self.resize(560, 420)
        if contact is None:
            self.set_texts(self.tr("Add contact"), self.tr("Add contact"))
        else:
            self.set_texts(self.tr("Edit contact"), self.tr("Save"))

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.suppliers.contacts import ContactFields

        if self._contact is None:
            self._desk.contacts.add(self._supplier, ContactFields.checked(**values))
        else:
            before, news = self.edited(values)
            self._desk.contacts.change(self._contact.id, self._desk.today(), before, **news)
