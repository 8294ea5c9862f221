import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from sourcing_app.domain.targets import Target
from sourcing_app.services.registration.copying import copies, next_left

FULL = {
    "country": "RU", "phone": "89123456789", "email": "olga@nordlicht.example",
    "name_native": "Ольга Петрова", "name_latin": "Olga Petrova", "position": "Buyer",
    "company_native": "Nordlicht Home LLC", "region_latin": "Tatarstan", "business": "lamps",
}  # fmt: skip


def field(page, name):
    return page.findChild(QLineEdit, f"fld.registration.{name}")


def paste(line, text):
    """QTest has keys for ASCII only."""
    QGuiApplication.clipboard().setText(text)
    line.setFocus()
    line.selectAll()
    line.paste()


def type_in(qtbot, page, name, text):
    line = field(page, name)
    paste(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def choose(page, name, code):
    editor = page.details.form[name]
    editor.put(code)
    editor.finish()


@pytest.mark.rule("R22")
def test_country_is_chosen_from_the_list_and_kept_at_once(page, desk):
    choose(page, "country", "RU")
    assert desk.registration.profile().country == "RU"
    assert page.details.form["currency"].value() == "RUB"


@pytest.mark.parametrize("typed", ["Russia", "россия", "俄罗斯", "Russian Federation", "rus"])
def test_country_is_picked_by_typing_its_name_in_three_languages(qtbot, page, desk, typed):
    type_in(qtbot, page, "country", typed)
    assert desk.registration.profile().country == "RU"
    assert field(page, "country").text() == "RU"
    assert page.details.form["country"].hint.text() == "Russia"


@pytest.mark.parametrize(
    ("typed", "code"), [("Swedish krona", "SEK"), ("шведских крон", "SEK"), ("瑞典克朗", "SEK")]
)
def test_any_currency_is_picked_by_its_name(qtbot, page, desk, typed, code):
    type_in(qtbot, page, "currency", typed)
    assert desk.registration.profile().currency == code
    assert page.details.form["currency"].hint.text() == "Swedish Krona"


def test_a_country_that_is_none_is_said_under_it_and_the_phone_goes_by_the_one_before(
    qtbot, page, desk
):
    choose(page, "country", "RU")
    type_in(qtbot, page, "country", "Narnia")
    assert "no country “Narnia”" in page.details.form["country"].complaint.text()
    type_in(qtbot, page, "phone", "8 912 345 67 89")
    assert desk.registration.profile().phone == "+79123456789"
    assert desk.registration.profile().country == "RU"


@pytest.mark.rule("R25")
def test_phone_is_understood_while_it_is_typed(qtbot, page, desk):
    choose(page, "country", "RU")
    type_in(qtbot, page, "phone", "8 912 345 67 89")
    assert desk.registration.profile().phone == "+79123456789"
    assert field(page, "phone").text() == "+7 912 345 67 89"
    assert "+7 | 912 | 3456789" in page.details.form["phone"].hint.text()


@pytest.mark.rule("R25")
def test_a_wrong_phone_is_named_and_not_kept(qtbot, page, desk):
    type_in(qtbot, page, "phone", "12345")
    editor = page.details.form["phone"]
    assert editor.invalid
    assert "country" in editor.complaint.text()
    assert field(page, "phone").text() == "12345"
    assert desk.registration.profile().phone == ""


def test_what_a_phone_lacks_is_said_once(qtbot, page):
    editor = page.details.form["phone"]
    qtbot.keyClicks(field(page, "phone"), "12345")
    assert editor.hint.isVisible()
    qtbot.keyClick(field(page, "phone"), Qt.Key.Key_Return)
    assert editor.complaint.isVisible()
    assert not editor.hint.isVisible()
    editor.retranslate()
    assert not editor.hint.isVisible()
    type_in(qtbot, page, "phone", "+7 912 345 67 89")
    assert not editor.complaint.isVisible()
    assert "+7 | 912 | 3456789" in editor.hint.text()


@pytest.mark.rule("R26")
def test_a_slip_in_the_mail_is_put_right_with_one_click(qtbot, page, desk):
    type_in(qtbot, page, "email", "olga@gmial.com")
    fix = page.findChild(QPushButton, "btn.registration.email_fix")
    assert "olga@gmail.com" in fix.text()
    qtbot.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert desk.registration.profile().email == "olga@gmail.com"
    assert fix.isHidden()


@pytest.mark.rule("R34")
def test_cyrillic_where_latin_belongs_is_seen_at_once(qtbot, page, desk):
    line = field(page, "city_latin")
    page.tabs.setCurrentIndex(2)
    paste(line, "Казань")
    assert "Latin letters" in page.address.form["city_latin"].complaint.text()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desk.registration.profile().city_latin == ""


@pytest.mark.rule("R34")
def test_one_key_writes_the_name_in_latin_letters(qtbot, page, desk):
    line = field(page, "name_native")
    paste(line, "Юрий Щукин")
    page.latin.here.trigger()
    assert field(page, "name_latin").text() == "Iurii Shchukin"
    assert desk.registration.profile().name_latin == "Iurii Shchukin"


@pytest.mark.rule("R34")
def test_what_transliteration_leaves_out_is_told(page):
    paste(field(page, "name_native"), "Мария 😎")
    page.latin.here.trigger()
    assert field(page, "name_latin").text() == "Mariia"
    assert "😎" in page.context.notices.messages[-1].text


@pytest.mark.rule("R34")
def test_one_click_transliterates_the_pair(qtbot, page, desk):
    type_in(qtbot, page, "region_native", "Нижний Новгород")
    button = page.findChild(QPushButton, "btn.registration.transliterate_region")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field(page, "region_latin").text() == "Nizhny Novgorod"


@pytest.mark.rule("R127")
def test_all_fields_are_copied_in_the_sites_order(page, desk):
    desk.registration.change(**FULL)
    copied = []
    for _ in range(9):
        page.copy_next.trigger()
        copied.append(QGuiApplication.clipboard().text())
    assert copied == [
        "Russia", "Buyer", "Nordlicht Home LLC", "+7 912 345 67 89", "olga@nordlicht.example",
        "Olga Petrova", "Buyer", "lamps", "Tatarstan",
    ]  # fmt: skip
    assert page.copying.card.aside.text() == "9 of 9"
    assert page.context.notices.messages[-1].text == "Copied: Tatarstan"
    page.copy_next.trigger()
    assert page.context.notices.messages[-1].text == "All copied"


def test_unknown_fields_are_passed_over(desk):
    desk.registration.change(phone="+79123456789")
    texts = copies(desk.registration.profile(), ("country", "company", "phone", "email"))
    assert next_left(texts, [False] * 4, 0) == 2
    assert next_left(texts, [False, False, True, False], 0) is None


def test_what_was_passed_over_is_next_when_the_rest_is_copied(desk):
    desk.registration.change(**FULL)
    texts = copies(desk.registration.profile(), ("country", "company", "phone"))
    assert next_left(texts, [False, True, False], 2) == 2
    assert next_left(texts, [False, True, True], 3) == 0


def test_one_field_is_copied_with_its_own_button(qtbot, page, desk):
    desk.registration.change(**FULL)
    button = page.findChild(QPushButton, "btn.registration.copy_phone")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "+7 912 345 67 89"
    assert ticked(page) == ["phone"]
    assert page.copying.card.aside.text() == "1 of 9"
    assert page.copying.card.texts[page.copying.card.following].field == "email"


def test_a_text_that_changed_since_is_not_ticked(page, desk):
    desk.registration.change(**FULL)
    for _ in range(9):
        page.copy_next.trigger()
    assert len(ticked(page)) == 9
    desk.registration.change(phone="+79120000000")
    page.refresh()
    assert "phone" not in ticked(page)
    assert page.copying.card.texts[page.copying.card.following].field == "phone"


def ticked(page):
    """List the fields with a tick before them."""
    return [line.field for line in page.copying.card._lines if line.icon._name == "check"]


@pytest.mark.rule("R35")
def test_what_is_missing_is_a_link_to_its_field(qtbot, page, desk):
    page.complete.chosen.emit("city")
    assert page.tabs.currentIndex() == 2
    address = {"street_native": "S", "house": "1", "city_native": "C", "postcode": "1"}
    desk.registration.change(**FULL, **address)
    assert page.complete.title.text() == "Ready to buy"
    qtbot.mouseClick(page.complete.search, Qt.MouseButton.LeftButton)
    assert page.asked == [Target("search")]


@pytest.mark.rule("R12")
def test_a_card_number_is_refused_under_its_field(qtbot, page, desk):
    type_in(qtbot, page, "business", "4111 1111 1111 1111")
    assert "card number" in page.details.form["business"].complaint.text()
    assert desk.registration.profile().business == ""


def test_targets_lead_to_fields(page):
    page.open(Target("registration", action="address"))
    assert page.tabs.currentIndex() == 2
    page.open(Target("registration", action="profile.position"))
    assert page.tabs.currentIndex() == 0


def test_languages_change_names_and_keep_values(qtbot, page, desk, language):
    desk.registration.change(**FULL)
    for code, title, country in (("ru", "Регистрация", "Россия"), ("zh", "注册资料", "俄罗斯")):
        language.use(code)
        qtbot.waitUntil(lambda title=title: page.header.title() == title)
        assert page.details.form["country"].hint.text() == country
        assert page.details.form["country"].value() == "RU"
    assert desk.registration.profile().country == "RU"


@pytest.mark.rule("R32")
@pytest.mark.rule("R27")
def test_advice_names_the_way_and_the_password(page):
    assert "Profile settings" in page.address.above.text()
    assert "never stored" in page.details.under.text()


@pytest.mark.rule("R125")
def test_the_site_opens_in_the_browser(qtbot, page, opened):
    button = page.findChild(QPushButton, "btn.registration.site")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["https://www.alibaba.com/"]


def test_a_latin_text_that_is_too_long_is_refused_and_not_cut(qtbot, page, desk):
    type_in(qtbot, page, "company_latin", "Nordlicht " * 100)
    assert "at most 200" in page.details.form["company_latin"].complaint.text()
    assert desk.registration.profile().company_latin == ""


def test_a_logo_is_chosen_shown_and_left_out_again(qtbot, page, desk, tmp_path):
    Image.new("RGB", (300, 100), "navy").save(tmp_path / "logo.png")
    page.logo._files = Files(tmp_path / "logo.png")
    page.tabs.setCurrentIndex(4)
    assert page.logo.picture.isHidden()
    page.logo.choose.click()
    qtbot.waitUntil(lambda: desk.registration.profile().logo_id is not None)
    qtbot.waitUntil(lambda: not page.logo.picture.isHidden())
    assert page.logo.picture.pixmap().width() == 260
    page.logo.remove.click()
    assert page.logo.picture.isHidden()
    assert desk.registration.profile().logo_id is None


def test_what_letters_show_beside_the_address_saves_itself(qtbot, page, desk):
    page.tabs.setCurrentIndex(4)
    type_in(qtbot, page, "registration_numbers", "INN 1655123456")
    type_in(qtbot, page, "follow_up_days", "5")
    profile = desk.registration.profile()
    assert (profile.registration_numbers, profile.follow_up_days) == ("INN 1655123456", 5)
    assert field(page, "follow_up_days").text() == "5"
    type_in(qtbot, page, "follow_up_days", "")
    assert desk.registration.profile().follow_up_days is None


class Files:
    """Answers the question for a picture at once."""

    def __init__(self, path):
        self.path = path

    def file(self, _parent, _title):
        return self.path
