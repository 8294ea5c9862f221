"""Bank accounts: a change is a new row to be checked again; odd numbers are refused or named."""

from datetime import timedelta
from pathlib import Path

import pytest

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.services.accounts.banking import numbers, warnings
from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields, Accounts
from sourcing_app.services.accounts.rows import accounts_of
from sourcing_app.services.suppliers.facts import vetting_facts
from sourcing_app.store.facts.payee_names import alike
from tests.order_factory import CHECK, make_account, make_order, make_supplier, open_deposit, pay
from tests.prepared import at_first

NAME = "Shenzhen Brightpath Electronics Co., Ltd"


@at_first
def supplier(desk):
    return make_supplier(desk)


def add(desk, supplier, today, **values):
    fields = AccountFields.checked(**{"beneficiary": NAME, "number": "62220000", **values})
    return desk.accounts.add(supplier, fields, today)


@pytest.mark.rule("R190")
def test_an_account_is_confirmed_with_channel_person_and_day(desk, supplier, today):
    account = add(desk, supplier, today).id
    values_of_a_check = {**CHECK, "verified_on": today}
    for left_out in values_of_a_check:
        values = dict(values_of_a_check)
        del values[left_out]
        with pytest.raises(Invalid) as refused:
            AccountCheckFields.checked(**values)
        assert set(refused.value.complaints) == {left_out}
    tomorrow = today + timedelta(days=1)
    with pytest.raises(Rejected, match="after it was made"):
        desk.accounts.check(
            account, AccountCheckFields.checked(**CHECK, verified_on=tomorrow), today
        )
    desk.accounts.check(account, AccountCheckFields.checked(**CHECK, verified_on=today), today)
    (row,) = accounts_of(desk.reader, supplier)
    assert (row.state, row.verified_with, row.verified_on) == (
        AccountState.VERIFIED,
        "Li Wei",
        today,
    )


def test_changed_bank_details_lock_the_payments_until_they_are_checked(
    desk, supplier, today, tmp_path
):
    order = make_order(desk, supplier=supplier)
    open_deposit(desk, order, tmp_path)
    changed = add(desk, supplier, today, number="62229999")
    assert "6222 0000 1234 5678" in str(changed.warnings[0])
    states = [row.state for row in accounts_of(desk.reader, supplier)]
    assert states == [AccountState.NEW, AccountState.REVOKED]
    with pytest.raises(Rejected, match="second channel"):
        pay(desk, order, 1, "5520")
    old = accounts_of(desk.reader, supplier)[1].id
    with pytest.raises(Rejected, match="replaced"):
        desk.accounts.check(old, AccountCheckFields.checked(**CHECK, verified_on=today), today)
    desk.accounts.check(changed.id, AccountCheckFields.checked(**CHECK, verified_on=today), today)
    pay(desk, order, 1, "5520")


@pytest.mark.rule("R110")
def test_a_persons_account_is_never_confirmed_and_raises_a_flag(desk, supplier, today):
    account = add(desk, supplier, today, beneficiary="Wang Wei", kind=AccountKind.PERSON).id
    assert vetting_facts(desk.reader, supplier, today).critical
    with pytest.raises(Rejected, match="personal account"):
        desk.accounts.check(account, AccountCheckFields.checked(**CHECK, verified_on=today), today)


def test_a_payee_without_a_letter_is_none(desk, supplier, today):
    add(desk, supplier, today)
    with pytest.raises(Invalid, match="Fill this in"):
        add(desk, supplier, today, beneficiary="...")


def test_another_companys_account_is_not_confirmed(desk, supplier, today):
    account = add(desk, supplier, today, beneficiary="Hong Kong Golden Trade Ltd").id
    with pytest.raises(Rejected, match="does not match the supplier's name"):
        desk.accounts.check(account, AccountCheckFields.checked(**CHECK, verified_on=today), today)


@pytest.mark.rule("R193")
@pytest.mark.parametrize(
    ("payee", "name", "same"),
    [
        ("SHENZHEN BRIGHTPATH ELECTRONICS CO.,LTD", "Shenzhen Brightpath Electronics", True),
        ("Brightpath Electronics Shenzhen Co Ltd", "Shenzhen Brightpath Electronics", True),
        ("Shenzhen Brightpath Electronic Limited", "Shenzhen Brightpath Electronics", True),
        ("深圳市明途电子有限公司", "深圳市明途电子有限公司", True),
        ("Shenzhen Golden Trade Co., Ltd", "Shenzhen Brightpath Electronics", False),
        ("Wang Wei", "Shenzhen Brightpath Electronics", False),
        ("Co., Ltd", "Shenzhen Brightpath Electronics", False),
        ("上海明途贸易有限公司", "深圳市明途电子有限公司", False),
    ],
)
def test_a_payee_is_named_like_the_supplier_or_not(payee, name, same):
    assert alike(payee, ("", name)) is same


def test_numbers_are_checked_and_kept_without_guessing():
    iban = numbers("de89 3704 0044 0532 0130 00", "deut deff", "de")
    assert iban == ("DE89370400440532013000", "DEUTDEFF", "DE")
    assert numbers("6222 0000 1234", "", "") == ("6222 0000 1234", "", "")
    for number in ("DE88370400440532013000", "DE8937O400440532013000", "12", "*" * 8, "1" * 41):
        with pytest.raises(Invalid) as refused:
            numbers(number, "", "")
        assert set(refused.value.complaints) == {"number"}
    with pytest.raises(Invalid) as refused:
        numbers("62220000", "DEUT", "Narnia")
    assert set(refused.value.complaints) == {"swift", "country"}


def test_another_country_than_the_suppliers_asks_for_a_second_look():
    assert warnings("62220000", "BKCHCNBJ", "CN", "CN") == ()
    (told,) = warnings("62220000", "BKCHHKHH", "HK", "CN")
    assert "The account is in HK, the supplier in CN" in str(told)
    (told,) = warnings("62220000", "BKCHCNBJ", "HK", "")
    assert "different countries: CN, HK" in str(told)


def test_no_account_is_deleted_or_edited(desk, supplier):
    first = make_account(desk, supplier)
    second = make_account(desk, supplier, number="6222 9999")
    assert [row.id for row in accounts_of(desk.reader, supplier)] == [second, first]


@pytest.mark.parametrize("number", ["DE89370400440532013000", "6222 0000 1234 5678"])
def test_an_account_that_was_taken_back_is_gone_from_the_bytes_of_the_file(
    desk, supplier, today, number
):
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    add(desk, supplier, today, number=number)
    assert number.encode() in desk.path.read_bytes()
    desk.revert(steps[-1])
    stored = desk.path.read_bytes()
    assert accounts_of(desk.reader, supplier) == []
    for form in (number, number.replace(" ", ""), number[:-4], number[4:-4]):
        assert form.encode() not in stored
        assert form.encode("utf-16-le") not in stored


def test_the_history_hints_at_account_numbers_only(desk, supplier, today):
    add(desk, supplier, today, number="62220000")
    add(desk, supplier, today, number="622299991234")
    written = [
        str(value)
        for row in desk.reader.rows("SELECT old, new FROM change_log")
        for value in (row["old"], row["new"])
    ]
    assert not [text for text in written if "62220000" in text or "622299991234" in text]
    assert [text for text in written if '"number":"…1234"' in text]
    assert [text for text in written if '"number":"…"' in text]


def test_no_deed_changes_what_a_stored_account_says(desk, supplier, today, tmp_path):
    """S21: accounts are only ever added; afterwards their state and their check may change."""
    order = make_order(desk, supplier=supplier)
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    add(desk, supplier, today, number="62229999")
    added = steps[-1]
    desk.revert(added)
    desk.reapply(added)
    desk.suppliers.change(supplier, today, name="Another name")
    edited = desk.reader.rows(
        "SELECT DISTINCT field FROM change_log WHERE entity = 'supplier_bank_account'"
    )
    assert {row["field"] for row in edited} <= {
        *("", "state", "name_confirmed", "channel", "verified_with", "verified_on"),
        *("channel_kind", "known_since", "confirmed_name"),
    }


def test_only_the_accounts_service_writes_accounts():
    services = Path(__file__).parents[2] / "sourcing_app"
    writers = [
        path.relative_to(services).as_posix()
        for path in services.rglob("*.py")
        if "SupplierBankAccount" in path.read_text("utf-8")
    ]
    assert sorted(writers) == ["services/accounts/records.py", "store/tables/account.py"]
    assert {name for name in vars(Accounts) if not name.startswith("_")} == {"add", "check"}
    assert {"beneficiary", "number", "bank", "swift"}.isdisjoint(AccountCheckFields.model_fields)
