import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.browser import Browser, web_address
from sourcing_app.ui.notices.toast import SHOWN_MS


@pytest.fixture
def host(qtbot, notices, theme):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 500)
    host.show()
    notices.attach(host)
    return host


def test_a_toast_stays_eight_seconds_and_is_kept(host, notices):
    notices.toast("Copied")
    toast = notices._toast
    assert toast.isVisible()
    assert toast._timer.remainingTime() > SHOWN_MS - 1000 >= 7000
    assert host.rect().contains(toast.geometry())
    assert [message.text for message in notices.messages] == ["Copied"]


def test_one_toast_at_a_time(host, notices):
    notices.toast("First", "Undo", lambda: None)
    notices.toast("Second")
    assert notices._toast.text.text() == "Second"
    assert not notices._toast.action.isVisible()


def test_a_long_text_beside_a_button_is_seen_whole(host, notices):
    notices.toast("A reason that takes its place. " * 30, "Print with Latin names", lambda: None)
    text = notices._toast.text
    assert text.height() >= text.heightForWidth(text.width())


def test_its_button_calls_once_and_closes_it(host, notices):
    calls = []
    notices.toast("In the Bin", "Undo", lambda: calls.append(1))
    notices._toast.action.click()
    assert calls == [1]
    assert not notices._toast.isVisible()


def test_it_stays_while_it_has_the_focus(host, notices):
    notices.toast("In the Bin", "Undo", lambda: None)
    notices._toast.action.setFocus()
    notices._toast._time_is_up()
    assert notices._toast.isVisible()
    notices._toast.action.clearFocus()
    notices._toast._time_is_up()
    assert not notices._toast.isVisible()


def test_an_error_says_its_sentence(host, notices):
    notices.error(Rejected(say("X", "{file} is full").put(file="<b>a.db</b>")))
    assert notices._toast.text.text() == "<b>a.db</b> is full"


def test_it_is_announced(host, notices, monkeypatch):
    from PySide6.QtGui import QAccessible

    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    notices.toast("Saved")
    assert said == ["Saved"]


def test_a_status_is_not_kept(host, notices, qtbot):
    with qtbot.waitSignal(notices.status_changed) as caught:
        notices.status("1 of 8 selected")
    assert caught.args == ["1 of 8 selected"]
    assert notices.messages == []


def test_bugs_share_one_box_and_are_counted(host, notices):
    for _ in range(3):
        notices.bug("KeyError", "trace of olga@example.com")
    box = notices._crash
    assert box.isVisible()
    assert not box.isModal()
    assert "3 x KeyError" in box.text.toPlainText()
    box.copy()
    assert "olga@" not in QGuiApplication.clipboard().text()
    box.close()


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "//x", "http://", "https://u:p@x.com", "a b", ""],
)
def test_only_web_addresses_leave(host, notices, opened, address):
    browser = Browser(notices, lambda url: opened.append(url) or True)
    assert not browser.open(address)
    assert opened == []
    assert len(notices.messages) == 1


def test_a_web_address_is_opened_as_written(host, notices, opened):
    browser = Browser(notices, lambda url: opened.append(url) or True)
    assert browser.open("https://www.alibaba.com/trade/search?SearchText=led%20lamp")
    assert opened == [QUrl("https://www.alibaba.com/trade/search?SearchText=led%20lamp")]
    assert web_address("https://alibaba.com") is not None


def test_a_browser_that_does_not_open_is_told(host, notices):
    assert not Browser(notices, lambda _url: False).open("https://alibaba.com")
    assert "https://alibaba.com" in notices.messages[0].text
    copy = notices._toast.action
    assert (copy.isVisible(), copy.text()) == (True, "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == "https://alibaba.com"
