"""Which sheet supplies which missing fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.report import Fix
from sourcing_app.services.accounts.rows import account_in_use
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.dialogs.account_sheets import CheckSheet, account_sheet
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.screens.orders.closing_sheet import closing_sheet, feedback_sheet
from sourcing_app.ui.screens.orders.file_sheets import AttachSheet, InspectionSheet, PhotosSheet
from sourcing_app.ui.screens.orders.incident_sheet import IncidentSheet
from sourcing_app.ui.screens.orders.plain_sheets import (
    address_sheet,
    ready_sheet,
    sample_sheet,
)
from sourcing_app.ui.screens.orders.terms_sheet import TermsSheet

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_ATTACH = {
    Fix.ATTACH_PROFORMA: AttachmentKind.PROFORMA,
    Fix.ATTACH_BILL: AttachmentKind.BILL_OF_LADING,
}
_WITH_FILES: Mapping[Fix, Callable[[Page, Desk, OrderState, FileChoice], FormSheet]] = {
    Fix.RECORD_INSPECTION: InspectionSheet,
    Fix.ADD_PHOTOS: PhotosSheet,
    Fix.RECORD_INCIDENT: IncidentSheet,
}
_PLAIN: Mapping[Fix, Callable[[Page, Desk, OrderState], FormSheet]] = {
    Fix.DECIDE_SAMPLE: sample_sheet,
    Fix.ADD_ACCOUNT: account_sheet,
    Fix.ENTER_READY: ready_sheet,
    Fix.CHANGE_TERMS: TermsSheet,
    Fix.ENTER_ADDRESS: address_sheet,
    Fix.CLOSE_ORDER: closing_sheet,
    Fix.GIVE_FEEDBACK: feedback_sheet,
}


def sheet_for(fix: Fix, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> FormSheet:
    """Make the sheet of a fix that this page can do itself."""
    if fix in _ATTACH:
        sheet = AttachSheet(page, desk, state, files)
        sheet.form.fill({"attached": _ATTACH[fix]})
        return sheet
    if fix in _WITH_FILES:
        return _WITH_FILES[fix](page, desk, state, files)
    if fix is Fix.CHECK_ACCOUNT:
        account = account_in_use(desk.reader, state.supplier_id)
        if account is not None:
            return CheckSheet(page, desk, state, account)
    return _PLAIN.get(fix, account_sheet)(page, desk, state)
