"""Which sheet supplies which missing fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.gates.report import Fix
from sourcing_app.services.accounts.rows import account_in_use
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.dialogs.account_sheets import CheckSheet, account_sheet
from sourcing_app.ui.formatting import said
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
from sourcing_app.ui.widgets.lock import may_change

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

ATTACH = {
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


def sheet_for(
    fix: Fix, page: Page, desk: Desk, state: OrderState, files: FileChoice
) -> FormSheet | None:
    """
    Make the sheet of a fix that this page can do itself.

    Where a paper is missing the file is asked for at once: None if there is none yet.
    """
    if fix in ATTACH:
        if not may_change(page):
            return None
        file = files.file(page, said(KIND_NAMES[ATTACH[fix]]))
        return None if file is None else _attaching(ATTACH[fix], file, page, desk, state, files)
    if fix in _WITH_FILES:
        return _WITH_FILES[fix](page, desk, state, files)
    if fix is Fix.CHECK_ACCOUNT:
        account = account_in_use(desk.reader, state.supplier_id)
        if account is not None:
            return CheckSheet(page, desk, state, account)
    return _PLAIN.get(fix, account_sheet)(page, desk, state)


def go_on(fix: Fix, sheet: FormSheet) -> None:
    """Attach a paper that was chosen: all is said; a refusal keeps the sheet open."""
    if fix in ATTACH:
        sheet.primary.click()


def _attaching(
    kind: AttachmentKind, file: Path, page: Page, desk: Desk, state: OrderState, files: FileChoice
) -> FormSheet:
    sheet = AttachSheet(page, desk, state, files)
    sheet.form.fill({"attached": kind})
    sheet.form["source"].put([file])
    return sheet
