"""The supplier's identity in its pane: read in the background, explained, looked up."""

import pytest
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.targets import Target
from sourcing_app.services.suppliers.identity import identity_of
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.inquiry_samples import add_supplier
from tests.ui.screens.suppliers.test_parts import texts
from tests.ui.windows import Bridge
from tests.ui.windows import press_button as press


@pytest.fixture
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
