"""The report of a problem: what helps to find it, and nothing that is the user's own."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

import sourcing_app
from sourcing_app.ui.dialogs.report_sheet import ReportSheet


def test_the_report_is_shown_as_it_is_copied_without_private_data(qtbot, context):
    host = QWidget()
    qtbot.addWidget(host)
    context.notices.toast("Account DE89370400440532013000 of li.wei@example.com is added")
    context.notices.bugs.append("ValueError: phone: '+7 912 345 67 89'\n")
    sheet = ReportSheet(host, context)
    sheet.open()
    text = sheet.findChild(QPlainTextEdit, "fld.report.text").toPlainText()
    sheet.findChild(QPushButton, "btn.report.copy").click()
    assert QGuiApplication.clipboard().text() == text
    assert f"Sourcing Desk {sourcing_app.__version__}" in text
    assert "is added" in text
    assert "ValueError" in text
    for private in ("DE8937", "li.wei", "912"):
        assert private not in text
