"""A check of an account: through a channel known before it came, and only for the name it bore."""

from datetime import timedelta

import pytest

from sourcing_app.domain.accounts.account import AccountState
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.gates.report import Blocked, Fix
from sourcing_app.services.accounts.channels import known_channels
from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields
from sourcing_app.services.accounts.rows import account_in_use, accounts_of, differences
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.suppliers.records import ContactFields
from tests.inquiry_samples import BLOCKS, enter_buyer
from tests.order_factory import CHECK, make_account, make_order, make_supplier, open_deposit, pay
from tests.prepared import at_first

NAME = "Shenzhen Brightpath Electronics Co., Ltd"


@at_first
def supplier(desk):
    return make_supplier(desk)


@at_first
def account(desk, supplier):
    return make_account(desk, supplier, checked=False)


@pytest.fixture
def check(desk, account, today):
    """Check the account on a day, with some values other than usual."""

    def check(day=today, **values):
        fields = AccountCheckFields.checked(**{**CHECK, "verified_on": day, **values})
        desk.accounts.check(account, fields, today)

    return check


def add(desk, supplier, today, **values):
    typed = {"beneficiary": NAME, "bank": "Bank of China", "country": "CN", "swift": "BKCHCNBJ",
             "number": "6222 0000 1234 5678", **values}  # fmt: skip
    return desk.accounts.add(supplier, AccountFields.checked(**typed), today)


def history(desk):
    return desk.reader.value("SELECT count(*) FROM change_log")


def test_an_account_is_not_checked_before_it_was_entered(desk, supplier, check, today):
    with pytest.raises(Rejected, match=r"received on 12 March 2026.*checked on 11 March 2026"):
        check(today - timedelta(days=1))
    assert account_in_use(desk.reader, supplier).state is AccountState.NEW


@pytest.mark.rule("R190")
def test_the_channel_was_known_before_the_account_came(desk, supplier, check, today):
    for since in (today, today + timedelta(days=1)):
        with pytest.raises(
            Rejected, match=r"known since 1[23] March 2026.*received on 12 March 2026"
        ):
            check(known_since=since)
    assert account_in_use(desk.reader, supplier).state is AccountState.NEW
    check(known_since=today - timedelta(days=1))
    assert account_in_use(desk.reader, supplier).known_since == today - timedelta(days=1)


@pytest.mark.parametrize(
    "detail",
    ["the new e-mail", "E-Mail", "email of Li Wei", "their mail", "li@brightpath.example",
     "li @ brightpath.example", "li＠brightpath.example", "Gmail", "почта", "по электронной почте",
     "имейл", "电子邮件", "新邮箱", "Е-mail", "same as in the letter", "письмо от них",
     "Outlook message", "来信", "fохmаil", "gmаil"],
)  # fmt: skip
def test_an_email_is_no_channel(check, desk, supplier, detail):
    with pytest.raises(Invalid, match="An e-mail does not confirm an account"):
        check(channel=detail)
    assert account_in_use(desk.reader, supplier).state is AccountState.NEW


@pytest.mark.parametrize(
    ("kind", "detail"),
    [("phone", "+86 755 8888 1234"), ("messenger", "@liwei_bp"), ("in_person", "Canton Fair"),
     ("platform_chat", "brightpath.en.alibaba.com"), ("in_person", "Почтамтская ул., 5"),
     ("video_call", "Maillard & Co, meeting room")],
)  # fmt: skip
def test_other_channels_are(check, desk, supplier, kind, detail):
    check(channel_kind=kind, channel=detail)
    row = account_in_use(desk.reader, supplier)
    assert (row.channel_kind, row.channel) == (kind, detail)


@pytest.mark.parametrize("said", ["-", ".", "?!", "…"])
def test_a_check_says_by_what_and_with_whom(check, desk, supplier, said):
    for values in ({"channel": said}, {"channel": said, "channel_kind": "in_person"},
                   {"verified_with": said}):  # fmt: skip
        with pytest.raises(Invalid, match="in words or numbers"):
            check(**values)
    assert account_in_use(desk.reader, supplier).state is AccountState.NEW


def test_a_call_names_the_number(check, desk, supplier):
    with pytest.raises(Invalid, match="number that you called"):
        check(channel_kind="phone", channel="Li Wei")
    assert account_in_use(desk.reader, supplier).state is AccountState.NEW


@pytest.mark.parametrize(
    "typed",
    [{"number": "6222000012345678"}, {"number": "6222-0000-1234-5678"},
     {"beneficiary": NAME.upper().replace(" ", "  ")}, {"swift": "bkchcnbjxxx"}, {"bank": ""},
     {"bank": "BANK OF CHINA", "country": "cn"}],
)  # fmt: skip
def test_the_same_account_typed_another_way_is_the_same_account(desk, supplier, today, typed):
    kept = make_account(desk, supplier)
    before, steps = history(desk), []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    again = add(desk, supplier, today, **typed)
    assert (again.id, again.known, history(desk), steps) == (kept, True, before, [])
    assert "confirmed on 12 March 2026. Nothing was changed" in str(again.warnings[0])
    (row,) = accounts_of(desk.reader, supplier)
    assert row.state is AccountState.VERIFIED


@pytest.mark.parametrize(
    "typed",
    [{"number": "6222 0000 1234 5679"}, {"beneficiary": "Shenzhen Brightpath Electronic Co., Ltd"},
     {"swift": "BKCHCNBJ110"}, {"bank": "Bank of China, Shenzhen branch"}, {"country": "HK"},
     {"kind": "person"}],
)  # fmt: skip
def test_another_detail_is_another_account(desk, supplier, today, typed):
    kept = make_account(desk, supplier)
    assert add(desk, supplier, today, **typed).id != kept
    new, old = accounts_of(desk.reader, supplier)
    assert (new.state, old.state, old.replaced_on) == ("new", "revoked", today)
    assert differences(new, old) == tuple(typed)


def test_an_old_account_given_again_is_a_new_row_and_starts_unchecked(desk, supplier, today):
    first = make_account(desk, supplier)
    make_account(desk, supplier, number="6222 9999")
    again = add(desk, supplier, today)
    assert again.id not in {first, first + 1}
    states = [row.state for row in accounts_of(desk.reader, supplier)]
    assert states == ["new", "revoked", "revoked"]


def test_another_legal_name_after_the_check_asks_for_a_new_one(desk, supplier, today, tmp_path):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    desk.suppliers.change(supplier, today, legal_name="Shenzhen Goldpath Trading Ltd")
    with pytest.raises(Blocked, match=r"named “Shenzhen Brightpath Electronics”.*“Shenzhen Gold"):
        pay(desk, order, 1, "5520")
    (fact,) = desk.orders.state(order).next.report.missing
    assert (fact.id, fact.fix) == ("payee_name", Fix.CHECK_ACCOUNT)
    row = account_in_use(desk.reader, supplier)
    assert (row.state, row.lapsed, row.in_use_since) == (AccountState.VERIFIED, True, None)
    account = desk.orders.state(order).account_id
    desk.accounts.check(account, AccountCheckFields.checked(**CHECK, verified_on=today), today)
    pay(desk, order, 1, "5520")


def test_the_payees_own_name_as_legal_name_keeps_the_check(desk, supplier, today, tmp_path):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    desk.suppliers.change(supplier, today, legal_name=NAME.upper())
    assert account_in_use(desk.reader, supplier).in_use_since == today
    pay(desk, order, 1, "5520")


def test_the_gate_says_since_when_the_channel_is_known(desk, supplier, today, tmp_path):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    (fact,) = [f for f in desk.orders.state(order).next.report.facts if f.id == "account"]
    assert str(fact.sentence) == (
        "Bank account confirmed on 12 March 2026 (Chat on the platform: Trade Manager, known since "
        "1 February 2026)"
    )


def test_a_payment_stays_tied_to_the_account_it_went_to(desk, supplier, today, tmp_path):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    add(desk, supplier, today, number="6222 9999")
    (payment,) = payments_of(desk.reader, order)
    new, old = accounts_of(desk.reader, supplier)
    assert (payment.account_id, payment.payee, payment.number) == (old.id, NAME, old.number)
    assert (new.payments, old.payments) == (0, 1)


def test_the_channels_on_file_come_first_with_their_age(desk, supplier):
    contact = ContactFields.checked(phone="+86 755 8888 1234", wechat="liwei_bp")
    desk.suppliers.change_contact(supplier, **contact.model_dump(include={"phone", "wechat"}))
    written = desk.reader.value("SELECT max(at) FROM change_log")[:10]
    later = desk.today().replace(year=desk.today().year + 10)
    channels = known_channels(desk.reader, supplier, later)
    assert [(c.kind, c.detail) for c in channels] == [
        ("phone", "+86 755 8888 1234"), ("messenger", "liwei_bp"),
    ]  # fmt: skip
    assert {str(channel.since) for channel in channels} == {written}
    assert known_channels(desk.reader, supplier, channels[0].since) == []


def test_what_letters_and_checks_went_by_is_offered_but_no_e_mail(desk, supplier, today):
    enter_buyer(desk)
    for channel in ("site message", "e-mail"):
        key = desk.inquiries.write([supplier], **BLOCKS)
        desk.inquiries.mark_sent(desk.inquiries.recipients_of(key), today, channel)
    later = today + timedelta(days=1)
    (letter,) = known_channels(desk.reader, supplier, later)
    assert (letter.kind, letter.detail, letter.since) == ("platform_chat", "site message", today)
    assert known_channels(desk.reader, supplier, today) == []
    make_account(desk, supplier)
    assert [each.detail for each in known_channels(desk.reader, supplier, later)] == [
        "Trade Manager", "site message",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("legal", "typed"),
    [(NAME, {"beneficiary": "Shenzhen Brightpath Electronics Limited"}),
     ("", {"swift": "HSBCHKHH", "country": "Hong Kong"}),
     (NAME, {"number": "DE89-3704-0044-0532-0130-00", "swift": "", "country": ""})],
)  # fmt: skip
def test_another_legal_form_or_an_account_abroad_is_confirmed_by_a_person(
    desk, supplier, today, legal, typed
):
    desk.suppliers.change(supplier, today, legal_name=legal)
    account = add(desk, supplier, today, **typed).id
    fields = AccountCheckFields.checked(**CHECK, verified_on=today)
    with pytest.raises(Rejected, match="it is the supplier"):
        desk.accounts.check(account, fields, today)
    desk.accounts.check(account, fields, today, named=True)


def test_an_iban_is_read_however_it_is_parted(desk, supplier, today):
    with pytest.raises(Invalid, match="check digits"):
        add(desk, supplier, today, number="DE88-3704-0044-0532-0130-00", swift="", country="")
    told = add(desk, supplier, today, number="de89/3704 0044-0532-0130-00", swift="", country="")
    assert account_in_use(desk.reader, supplier).number == "DE89370400440532013000"
    assert any("in DE, the supplier in CN" in str(each) for each in told.warnings)
