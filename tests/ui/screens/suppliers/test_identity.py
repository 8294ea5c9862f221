"""The supplier's identity in its pane: read in the background, explained, looked up."""

import pytest
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.targets import Target
from sourcing_app.services.accounts.rows import account_in_use
from sourcing_app.services.suppliers.certificate_rows import certificates_of
from sourcing_app.services.suppliers.certificates import CertificateFields
from sourcing_app.services.suppliers.identity import identity_of
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.inquiry_samples import add_supplier
from tests.order_factory import CHECK
from tests.prepared import at_first
from tests.ui.screens.suppliers.test_parts import texts
from tests.ui.windows import Bridge
from tests.ui.windows import press_button as press


@at_first
def supplier(desk):
    return add_supplier(
        desk, "Anqing Lamps", legal_name="安庆灯具有限公司", exporter="Goldroad Trade",
        credit_code="91330782MAE50WWN6A",
    )  # fmt: skip


@pytest.fixture
def page(qtbot, desk, context, supplier):
    page = SuppliersPage(desk, context)
    desk.changes.listen(Bridge(page).committed.emit)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.open(Target("suppliers", supplier))
    qtbot.waitUntil(lambda: page.pane.parts.identity.shown is not None)
    return page


def test_what_does_not_agree_is_explained_and_stays(qtbot, desk, supplier, page):
    box = page.pane.parts.identity
    assert "The exporter is “Goldroad Trade”, not “安庆灯具有限公司”." in texts(box.section)
    assert box.section.aside.text() == ("Not recorded yet: Business scope, Invoice issuer, Payee")
    press(qtbot, page, "btn.identity.explain.3")
    page.sheet.form["reason"].put("Their agent, named in the contract of May")
    press(qtbot, page.sheet, "btn.suppliers.identity.submit")
    qtbot.waitUntil(lambda: all(not f.open for f in box.shown.findings if f.issue == "exporter"))
    (finding,) = [f for f in identity_of(desk.reader, supplier).findings if not f.open]
    assert finding.explanation.reason == "Their agent, named in the contract of May"
    assert "Explained on 12 Mar 2026: Their agent" in "".join(texts(box.section))


def test_a_register_opens_with_the_legal_name_on_the_clipboard(qtbot, page, context, monkeypatch):
    opened = []
    monkeypatch.setattr(context.browser, "open", lambda address: opened.append(address) or True)
    press(qtbot, page, "btn.suppliers.register.gsxt")
    assert QGuiApplication.clipboard().text() == "安庆灯具有限公司"
    press(qtbot, page, "btn.suppliers.register.tianyancha")
    assert opened[0].startswith("https://www.gsxt.gov.cn/")
    assert opened[1].startswith("https://www.tianyancha.com/search?key=%E5%AE%89")


def test_an_account_is_added_and_confirmed_where_the_supplier_stands(qtbot, desk, supplier, page):
    press(qtbot, page, "btn.suppliers.add_account")
    page.sheet.form["beneficiary"].put("Anqing Lamps Ltd")
    page.sheet.form["number"].put("62220000")
    page.sheet.form["country"].put("CN")
    press(qtbot, page.sheet, "btn.orders.account.submit")
    box = page.pane.parts.identity
    qtbot.waitUntil(lambda: box.shown.account_waits)
    assert "Payee: Not confirmed" in texts(box.section)
    press(qtbot, page, "btn.suppliers.check_account")
    for name, value in {**CHECK, "named": True}.items():
        page.sheet.form[name].put(value)
    press(qtbot, page.sheet, "btn.orders.check.submit")
    qtbot.waitUntil(lambda: not box.shown.account_waits)
    assert account_in_use(desk.reader, supplier).in_use_since == desk.today()


def test_a_certificate_is_looked_up_where_its_register_is(qtbot, desk, supplier, page, context,
                                                          monkeypatch):  # fmt: skip
    opened = []
    monkeypatch.setattr(context.browser, "open", lambda address: opened.append(address) or True)
    fields = {"kind": "CE", "number": "CE-77", "lookup_url": "https://register.example/CE-77"}
    for values in ({"kind": "ISO 9001", "holder": "Anqing Lamps Co., Ltd"}, fields):
        desk.certificates.add(supplier, CertificateFields.checked(**values), desk.today())
    for key in (1, 2):
        press(qtbot, page, f"btn.certificates.lookup.{key}")
    assert opened == ["https://cx.cnca.cn/", "https://register.example/CE-77"]
    assert QGuiApplication.clipboard().text() == "CE-77"
    rows = certificates_of(desk.reader, supplier, desk.today())
    assert not any(row.doubtful for row in rows)
