"""The contacts and certificates of the shown supplier, and what the user does with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.records.suppliers import CONTACT
from sourcing_app.domain.values.file_names import kept_name
from sourcing_app.services.suppliers.certificate_rows import certificate
from sourcing_app.services.suppliers.contact_rows import contact
from sourcing_app.ui.dialogs.notes import NoteTimeline
from sourcing_app.ui.formatting import day
from sourcing_app.ui.forms.replace_sheet import Saver
from sourcing_app.ui.screens.suppliers.certificates import CertificateSheet, certificate_lines
from sourcing_app.ui.screens.suppliers.contacts import ContactSheet, contact_lines
from sourcing_app.ui.screens.suppliers.identity_box import IdentityBox
from sourcing_app.ui.screens.suppliers.screening_box import ScreeningBox
from sourcing_app.ui.widgets.layouts import column
from sourcing_app.ui.widgets.record_lines import RecordSection

if TYPE_CHECKING:
    from sourcing_app.services.suppliers.detail import SupplierDetail
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.page import Page


class SupplierParts(QWidget):
    """What the pane shows of a supplier's contacts, certificates and notes."""

    def __init__(self) -> None:
        super().__init__()
        self.contacts = RecordSection("contacts", CONTACT.plural or CONTACT.words)
        self.certificates = RecordSection("certificates", CERTIFICATE.plural or CERTIFICATE.words)
        self.notes = NoteTimeline("suppliers")
        self.identity = IdentityBox()
        self.screening = ScreeningBox()
        self.setLayout(
            column(self.identity, self.screening, self.contacts, self.certificates, self.notes)
        )

    def show_parts(self, shown: SupplierDetail) -> None:
        self.identity.read_again(shown.id)
        self.screening.show_screening(shown.screening)
        self.contacts.show_lines(contact_lines(shown.contacts), self.tr("No contact recorded."))
        self.certificates.show_lines(
            certificate_lines(shown.certificates), self.tr("No certificate recorded.")
        )

        when = day(shown.last_contact)
        words = self.tr("Last contact: {day}").format(day=when)
        self.notes.say_aside(words if when else "")

    def retranslate(self) -> None:
        self.identity.retranslate()
        self.screening.retranslate()
        self.contacts.retranslate(self.tr("Add contact…"))
        self.certificates.retranslate(self.tr("Add certificate…"))
        self.notes.retranslate()


class PartActions(QObject):
    """Opens sheets and calls the services; what is refused is told."""

    asked = Signal(object)
    """The sheet that asks for the rest; it is to be opened."""

    refused = Signal()
    """Nothing was written: the supplier is to be shown again as it is stored."""

    def __init__(self, page: Page, shown: Callable[[], int | None], files: FileChoice) -> None:
        """`shown` gives the id of the shown supplier."""
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._shown, self._files = shown, files
        self._saver = Saver(page, page.context.jobs, page.context.notices)

    def connect_parts(self, parts: SupplierParts) -> None:
        """Let the pane's lists and buttons act."""
        parts.contacts.acted.connect(self.act_on_contact)
        parts.certificates.acted.connect(self.act_on_certificate)
        parts.contacts.adding.connect(lambda: self._open(self._new_contact))
        parts.certificates.adding.connect(lambda: self._open(self._new_certificate))

    def act_on_contact(self, action: str, key: int) -> None:
        """Edit a contact, make it the main one, or move it to the Bin."""
        service = self._desk.contacts
        if action == "main":
            self._try(lambda: service.make_main(key))
        elif action == "bin":
            self._try(lambda: service.bin([key]), self.tr("Contact moved to the Bin"))
        else:
            self._open(lambda supplier: self._edit_contact(supplier, key))

    def act_on_certificate(self, action: str, key: int) -> None:
        """Edit a certificate, look it up, save a copy of its file, or move it to the Bin."""
        if action == "bin":
            moved = self.tr("Certificate moved to the Bin")
            self._try(lambda: self._desk.certificates.bin([key]), moved)
        elif action == "save":
            self._try(lambda: self._save_file(key))
        elif action == "lookup":
            self._try(lambda: self._look_up(key))
        else:
            self._open(lambda supplier: self._edit_certificate(supplier, key))

    def _new_contact(self, supplier: int) -> None:
        self.asked.emit(ContactSheet(self._page, supplier))

    def _edit_contact(self, supplier: int, key: int) -> None:
        self.asked.emit(ContactSheet(self._page, supplier, contact(self._desk.reader, key)))

    def _new_certificate(self, supplier: int) -> None:
        self.asked.emit(CertificateSheet(self._page, self._files, supplier))

    def _edit_certificate(self, supplier: int, key: int) -> None:
        shown = certificate(self._desk.reader, key, self._desk.today())
        self.asked.emit(CertificateSheet(self._page, self._files, supplier, shown))

    def _look_up(self, key: int) -> None:
        """Open its register; its number is copied, so that it can be pasted there."""
        shown = certificate(self._desk.reader, key, self._desk.today())
        self._context.browser.look_up(shown.lookup_page, shown.sought)

    def _save_file(self, key: int) -> None:
        """Save a copy of the newest file of a certificate where the user says."""
        self.save_copy(*certificate(self._desk.reader, key, self._desk.today()).files[-1])

    def save_copy(self, file_id: int, name: str) -> None:
        """Save a copy of an attached file where the user says."""
        target = self._files.place(self._page, self.tr("Save a copy"), kept_name(name))
        if target is None:
            return

        def save(step: ReportProgress, over: bool) -> None:  # noqa: FBT001 - the saver's question
            from sourcing_app.services.attachments.records import save_copy

            save_copy(self._desk, file_id, target, step, over=over)

        done = self.tr("Saved: {file}").format(file=target)
        self._saver.save(save, target, lambda _done: self._context.notices.toast(done))

    def _open(self, call: Callable[[int], None]) -> None:
        """Open the sheet for the shown supplier; what is gone meanwhile is told."""
        key = self._shown()
        if key is not None:
            self._try(lambda: call(key))

    def _try(self, call: Callable[[], object], done: str = "") -> None:
        if not self._context.attempt(call):
            self.refused.emit()
        elif done:
            self._context.undo.offer(done)
