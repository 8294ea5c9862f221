"""The journey with clicks and keys: widgets are found by the names they carry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabWidget,
    QWidget,
)

from tests.e2e import journey

LEFT = Qt.MouseButton.LeftButton
NAME = Qt.ItemDataRole.UserRole


class Hand:
    """A user at one window: finds by name what is on the screen, clicks and types."""

    def __init__(self, qtbot, window):
        self.bot = qtbot
        self.window = window

    def find(self, name, kind=QWidget):
        """Wait until exactly one such widget is shown and enabled."""
        found = []

        def there():
            found[:] = [w for w in self.window.findChildren(kind, name) if w.isVisible()]
            assert len(found) == 1, (name, len(found))
            assert found[0].isEnabled(), (name, found[0].accessibleDescription())

        self.bot.waitUntil(there)
        return found[0]

    def click(self, name):
        self.bot.mouseClick(self.find(name), LEFT)

    def type_in(self, name, text, leave=Qt.Key.Key_Tab):
        """Replace what a field holds; letters that keys cannot type are inserted."""
        line = self.find(f"fld.{name}", QLineEdit)
        self.bot.mouseClick(line, LEFT)
        line.selectAll()
        self.bot.keyClick(line, Qt.Key.Key_Delete)
        if text.isascii() and len(text) < line.maxLength():
            self.bot.keyClicks(line, text)
        else:
            line.insert(text)
        if line.completer():
            if line.completer().popup().isVisible():
                self.bot.keyClick(line.completer().popup(), Qt.Key.Key_Escape)
            self.wake(line)
        self.bot.keyClick(line, leave)

    def fill(self, page, values):
        for name, text in values.items():
            self.type_in(f"{page}.{name}", text)

    def choose(self, name, text):
        """Open a list, go down to the entry, and take it with Enter."""
        box = self.find(f"fld.{name}", QComboBox)
        self.bot.mouseClick(box, LEFT)
        self.bot.waitUntil(box.view().isVisible)
        self.bot.keyClick(box.view(), Qt.Key.Key_Home)
        for _ in range(box.findText(text)):
            self.bot.keyClick(box.view(), Qt.Key.Key_Down)
        assert box.view().currentIndex().data() == text
        self.bot.keyClick(box.view(), Qt.Key.Key_Return)
        self.bot.waitUntil(lambda: box.currentText() == text)
        self.wake(box)

    def wake(self, widget):
        """Make its window the active one again: the offscreen platform does not by itself."""
        widget.activateWindow()
        self.bot.waitUntil(widget.isActiveWindow)

    def submit(self, sheet):
        """Press a sheet's main button and see it close."""
        self.click(f"btn.{sheet}.submit")
        self._closed()

    def cancel(self, sheet):
        self.click(f"btn.{sheet}.cancel")
        self._closed()

    def _closed(self):
        self.bot.waitUntil(lambda: self.sheet() is None)
        self.wake(self.window)

    def press(self, name, key):
        self.bot.keyClick(self.find(name), key)

    def shortcut(self, key):
        self.bot.keyClick(self.window, key, Qt.KeyboardModifier.ControlModifier)

    def sheet(self):
        dialogs = (w for w in self.window.findChildren(QDialog) if w.isVisible())
        return next(dialogs, None)

    def go(self, page):
        """Click the page in the sidebar."""
        pages = self.find("nav.main.pages", QListWidget)
        items = (pages.item(at) for at in range(pages.count()))
        place = pages.visualItemRect(next(item for item in items if item.data(NAME) == page))
        self.bot.mouseClick(pages.viewport(), LEFT, pos=place.center())
        self.find(f"page.{page}")

    def go_by_keys(self, digit, page):
        self.shortcut(digit)
        self.find(f"page.{page}")

    def shows(self, name, *texts):
        """Wait until the named widget shows all these texts, perhaps as parts of longer ones."""
        holder = self.find(name)

        def there():
            labels = holder.findChildren(QLabel)
            shown = [label.text() for label in labels if label.isVisible() and label.text()]
            assert all(any(text in words for words in shown) for text in texts), shown

        self.bot.waitUntil(there)

    def errors(self):
        """Every complaint on the screen: in the open sheet, else on the page."""
        labels = (self.sheet() or self.window).findChildren(QLabel)
        wrong = (label for label in labels if label.property("role") == "error")
        return [label.text() for label in wrong if label.isVisible() and label.text()]


def enter_details(hand):
    """Step 2: both forms, every Latin form by one click."""
    hand.go("registration")
    details = dict(journey.PROFILE)
    address = {name: details.pop(name) for name in journey.ADDRESS}
    assert details.pop("country") == "RU"
    hand.type_in("registration.country", "Russia")
    hand.fill("registration", details)
    hand.click("btn.registration.transliterate_name")
    tabs = hand.find("tab.registration.forms", QTabWidget).tabBar()
    hand.bot.mouseClick(tabs, LEFT, pos=tabs.tabRect(2).center())
    hand.fill("registration", address)
    hand.bot.mouseClick(tabs, LEFT, pos=tabs.tabRect(0).center())
    hand.click("btn.registration.transliterate")


def search(hand):
    """Step 3: the query is put right, opened, and its hits are noted."""
    hand.go_by_keys(Qt.Key.Key_3, "search")
    hand.type_in("search.query", journey.QUERY)
    hand.click("btn.search.fix_all")
    assert hand.find("fld.search.query").text() == journey.CLEAN
    hand.click("btn.search.open")
    hand.type_in("search.hits", str(journey.HITS), leave=Qt.Key.Key_Return)


def import_csv(hand):
    """Step 4: the file, its columns, the dry run with its refused line, then the import."""
    hand.go("suppliers")
    hand.click("btn.suppliers.first_csv")
    for _step in range(2):
        hand.click("btn.main.import.submit")
    told = "New: 2. Filled in: 0. Known already: 0. Refused: 1."
    hand.shows("lbl.import.result", told)
    remarks = hand.find("fld.import.remarks").toPlainText()
    assert remarks == "Line 3: Supplier name: Fill this in."
    hand.submit("main.import")


def add_supplier(hand):
    """Step 4: the sheet with two badges; the third in the pane."""
    hand.go_by_keys(Qt.Key.Key_5, "suppliers")
    hand.click("btn.suppliers.add")
    hand.fill("new_supplier", journey.SUPPLIER)
    *seen, later = journey.BADGES
    for badge in seen:
        hand.click(f"chk.new_supplier.badge_{badge}")
    hand.submit("suppliers.new")
    assert hand.find("lbl.suppliers.name").text() == journey.SUPPLIER["name"]
    hand.click(f"chk.suppliers.badge_{later}")


def vet(hand):
    for kind, told in journey.FIGURES.items():
        hand.type_in(f"suppliers.figure_{kind}", told)
    for item in journey.PASSED:
        hand.click(f"chk.suppliers.{item}")
    hand.choose("suppliers.gut", "Fine")


def write_inquiry(hand):
    """Step 5: the blocks of the letter, then the note that it went out."""
    hand.click("btn.suppliers.write")
    hand.find("page.inquiries")
    hand.fill("inquiries", journey.INQUIRY)
    hand.click("btn.inquiries.sent")
    hand.submit("inquiries.send")


def enter_reply(hand):
    """Step 6: the price steps and the rest of what the supplier answered."""
    hand.click("btn.inquiries.reply")
    for place, (quantity, price) in enumerate(journey.BREAKS):
        if place:
            hand.click("btn.reply.add_break")
        hand.type_in(f"reply.break_quantity{place}", quantity)
        hand.type_in(f"reply.break_price{place}", price)
    hand.fill("reply", journey.QUOTE)
    hand.submit("reply")


def create_order(hand):
    """Step 7: an order from the quote, with its terms; the address is that of the details."""
    hand.click("btn.quotes.order")
    hand.type_in("orders.quantity", journey.ORDERED)
    hand.submit("orders.new")
    hand.find("page.orders")


def open_the_gate(hand):
    """Step 7: the sample, the account and its check, the proforma: each by its own button."""
    hand.click("btn.orders.decide_sample")
    hand.choose("orders.sample", "Approved")
    hand.submit("orders.sample")
    hand.click("btn.orders.add_account")
    hand.fill("orders", journey.ACCOUNT)
    hand.submit("orders.account")
    hand.click("btn.orders.check_account")
    hand.choose("orders.channel_kind", journey.CHANNEL_SHOWN)
    hand.type_in("orders.channel", journey.CALLED)
    hand.type_in("orders.known_since", journey.KNOWN_SINCE.isoformat())
    hand.type_in("orders.verified_with", journey.CHECKED_WITH)
    hand.click("fld.orders.named")
    hand.submit("orders.check")
    hand.click("btn.orders.attach_proforma")
    hand._closed()


def pay_the_deposit(hand):
    """Step 7: the amount is proposed; fee and evidence are the user's."""
    hand.click("btn.orders.pay")
    assert hand.find("fld.orders.amount").text() == "5520"
    hand.type_in("orders.fee", journey.FEE)
    hand.click("fld.orders.evidence")
    hand.submit("orders.payment")
