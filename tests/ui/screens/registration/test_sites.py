"""Registering on the site and elsewhere, for one profile or another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from sourcing_app.domain.registration.marketplaces import RegistrationStep, SignIn
from sourcing_app.domain.targets import Target
from sourcing_app.services.registration.account_rows import account_rows, alibaba_account
from sourcing_app.services.registration.rows import profile_rows, read_profile
from sourcing_app.ui.forms.sheet import Sheet


def tick(qtbot, page, name):
    box = page.findChild(QCheckBox, f"fld.registration.{name}")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)


def press(qtbot, page, name):
    qtbot.mouseClick(
        page.findChild(QPushButton, f"btn.registration.{name}"), Qt.MouseButton.LeftButton
    )


def days(desk, *profile):
    return alibaba_account(desk.reader, *profile).days


@pytest.mark.rule("R28")
@pytest.mark.rule("R130")
def test_a_step_is_ticked_with_its_day_and_taken_back(qtbot, page, desk, today):
    page.open(Target("registration", action="site"))
    tick(qtbot, page, "site_submitted_on")
    assert days(desk)[RegistrationStep.SUBMITTED] == today
    tick(qtbot, page, "site_submitted_on")
    assert days(desk)[RegistrationStep.SUBMITTED] is None


@pytest.mark.rule("R21")
def test_opening_the_site_is_the_first_step_done(qtbot, page, desk, opened):
    page.open(Target("registration", action="site"))
    desk.marketplaces.keep(None, desk.today(), url="https://www.alibaba.co.uk/")
    press(qtbot, page, "site")
    assert opened == ["https://www.alibaba.co.uk/"]
    assert days(desk)[RegistrationStep.OPENED] == desk.today()


@pytest.mark.rule("R30")
@pytest.mark.rule("R31")
def test_error_404_tells_what_to_do_and_leads_to_aliexpress(qtbot, page, desk, opened):
    page.open(Target("registration", action="site"))
    site = page.accounts.site
    assert site.advice.isHidden()
    press(qtbot, page, "error_404")
    assert days(desk)[RegistrationStep.ERROR_404] == desk.today()
    assert "open the main page yourself" in site.advice.text.text()
    press(qtbot, page, "use_aliexpress")
    assert opened == ["https://www.aliexpress.com/"]
    assert alibaba_account(desk.reader).sign_in is SignIn.ALIEXPRESS
    qtbot.waitUntil(page.findChild(QCheckBox, "fld.registration.site_phone_on").isVisible)
    assert "must be filled in again" in site.advice.text.text()


@pytest.mark.rule("R27")
@pytest.mark.rule("R138")
def test_where_the_password_is_kept_is_noted_and_a_social_network_warned_of(qtbot, page, desk):
    page.open(Target("registration", action="site"))
    place = page.accounts.site.form["site_password_place"]
    place.line.setText("password: qwerty")
    place.finish()
    assert place.invalid
    place.line.setText("KeePassXC")
    place.finish()
    assert "KeePassXC" in str(alibaba_account(desk.reader))
    page.accounts.site.form["site_sign_in"].put(SignIn.SOCIAL)
    page.accounts.site.form["site_sign_in"].finish()
    assert "create an account of its own" in page.accounts.site.advice.text.text()


@pytest.mark.rule("R140")
@pytest.mark.rule("R141")
def test_an_account_elsewhere_is_added_ticked_edited_and_binned(qtbot, page, desk):
    page.open(Target("registration", action="marketplaces"))
    press(qtbot, page, "add_account")
    sheet = page.findChild(Sheet)
    sheet.form["email"].line.setText("olga@example.com")
    sheet.primary.click()
    (account,) = account_rows(desk.reader)
    assert (account.name, account.email) == ("AliExpress", "olga@example.com")
    tick(qtbot, page, f"account_{account.id}_confirmed_on")
    assert account_rows(desk.reader)[0].days[RegistrationStep.CONFIRMED] == desk.today()
    press(qtbot, page, f"account_edit_{account.id}")
    sheet = next(each for each in page.findChildren(Sheet) if each.isVisible())
    sheet.form["note"].area.setPlainText("Prices only")
    sheet.primary.click()
    assert account_rows(desk.reader)[0].note == "Prices only"
    press(qtbot, page, f"account_bin_{account.id}")
    assert account_rows(desk.reader) == []
    assert page.accounts.others.none.isVisible()


def test_each_profile_has_its_details_and_accounts(qtbot, page, desk):
    desk.registration.change(label="Own company", name_latin="Olga Petrova")
    box = page.findChild(QComboBox, "fld.registration.profile")
    assert not box.isVisible()
    page.profiles.add.trigger()
    sheet = page.findChild(Sheet)
    sheet.form["label"].line.setText("Lamp shop Wagner")
    sheet.primary.click()
    own, client = profile_rows(desk.reader)
    assert box.isVisible()
    assert box.currentText() == "Lamp shop Wagner (client)"
    page.details.form["name_latin"].line.setText("Max Wagner")
    page.details.form["name_latin"].finish()
    page.open(Target("registration", action="site"))
    tick(qtbot, page, "site_submitted_on")
    assert read_profile(desk.reader, client.id).name_latin == "Max Wagner"
    assert read_profile(desk.reader, own.id).name_latin == "Olga Petrova"
    assert days(desk, own.id)[RegistrationStep.SUBMITTED] is None
    assert not page.findChild(QCheckBox, "fld.registration.site_opened_on").isChecked()
    page.profiles.make_main.trigger()
    assert profile_rows(desk.reader)[0].id == client.id
    page._choose(own.id)
    assert page.details.form["name_latin"].line.text() == "Olga Petrova"
    page.profiles.bin.trigger()
    assert not box.isVisible()
    assert page.profile_id == client.id
