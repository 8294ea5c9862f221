"""What must be filled in has a star before a refusal; a chosen file ends its complaint."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.records.payments import ACCOUNT
from sourcing_app.domain.sentences import say
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from tests.ui.sheets import opened, page


def labels(sheet):
    return {name: editor.label.text() for name, editor in sheet.form.editors.items()}


def test_what_is_empty_and_needed_has_a_star(qtbot, window):
    shown = page(window, "orders")
    editors = editors_of(ACCOUNT, "t.", ("beneficiary", "number", "bank", "swift"))
    asks = Asks(say("Test", "T"), say("Test", "S"), print, {"number": "62220000"}, ("bank",))
    sheet = AskSheet(shown, "test.stars", editors, asks)
    sheet.open()
    assert labels(sheet) == {
        "beneficiary": "Payee *",
        "number": "Account number or IBAN",  # it has its value
        "bank": "Bank *",
        "swift": "SWIFT / BIC",
    }
    assert sheet.form["bank"].widget.accessibleName() == "Bank *"
    assert sheet.form["bank"].caption() == "Bank"
    window.language.use("ru")
    sheet.form.editors["beneficiary"].retranslate()
    assert labels(sheet)["beneficiary"].endswith(" *")
    window.language.use("en")
    sheet.reject()


def test_a_chosen_file_ends_its_complaint(window, tmp_path, monkeypatch):
    shown = page(window, "orders")
    shown.order_actions.attach()
    sheet = opened(window)
    sheet.primary.click()
    source = sheet.form["source"]
    assert isinstance(source, FileEditor)
    assert source.invalid
    monkeypatch.setattr(FileChoice, "file", lambda *_asked: tmp_path / "paper.pdf")
    QTest.keyClick(source.button, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert source.value() == tmp_path / "paper.pdf"
    assert not source.invalid
    assert sheet.form["attached"].value() in AttachmentKind
    sheet.reject()
