"""A "passed" holds only while the file itself does not deny it."""

import pytest

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.suppliers.facts import vetting_facts
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows
from tests.order_factory import make_account, note_figures

IDENTITY, ACCOUNT = CheckItem.IDENTITY_RECORDED, CheckItem.COMPANY_ACCOUNT
WHOLE = {"legal_name": "宁波太阳有限公司", "address": "88 Sun Road"}


@pytest.fixture
def key(desk, today):
    return desk.suppliers.add(SupplierFields.checked(name="Ningbo Sun"), today=today)


def passes(desk, key, item, today):
    desk.vetting.answer_all(key, {item: CheckAnswer.PASSED}, today)


def personal(desk, key, today):
    fields = AccountFields.checked(
        beneficiary="Wang Xiaoli", kind=AccountKind.PERSON, bank="ICBC", country="CN",
        swift="ICBKCNBJ", number="6222 1111 2222 3333",
    )  # fmt: skip
    desk.accounts.add(key, fields, today)


@pytest.mark.rule("R123")
@pytest.mark.parametrize(
    ("written", "missing"),
    [
        ({}, "Legal name and legal address are missing"),
        ({"legal_name": "宁波太阳有限公司"}, "Legal address is missing"),
        ({"address": "88 Sun Road"}, "Legal name is missing"),
        ({"legal_name": ".", "address": " - "}, "Legal name and legal address are missing"),
    ],
)
def test_an_identity_is_recorded_only_with_name_and_address(desk, today, key, written, missing):
    desk.suppliers.change(key, today, **written)
    with pytest.raises(Invalid, match=missing):
        passes(desk, key, IDENTITY, today)
    assert desk.reader.value("SELECT count(*) FROM vetting_check") == 0


@pytest.mark.rule("R123")
@pytest.mark.parametrize("emptied", sorted(WHOLE))
def test_an_identity_that_is_emptied_counts_as_open_again(desk, today, key, emptied):
    desk.suppliers.change(key, today, **WHOLE)
    note_figures(desk, key)
    desk.vetting.answer_all(key, dict.fromkeys(CheckItem, CheckAnswer.PASSED), today)
    rows = SupplierRows(desk.reader, lambda: today)
    assert list(rows.ids(view="needs_vetting")) == []
    desk.suppliers.change(key, today, **{emptied: ""})
    assert not vetting_facts(desk.reader, key, today).passed(IDENTITY)
    assert list(rows.ids(view="needs_vetting")) == [key]
    desk.vetting.change(key, IDENTITY, today, note="They promised to send it")


@pytest.mark.rule("R123")
def test_activity_is_noted_only_with_its_figures(desk, today, key):
    with pytest.raises(Invalid, match="Response rate or transactions are missing"):
        passes(desk, key, CheckItem.ACTIVITY_NOTED, today)
    desk.vetting.metrics.read(key, {MetricKind.RESPONSE_RATE: "96%"}, today)
    with pytest.raises(Invalid, match="are missing"):
        passes(desk, key, CheckItem.ACTIVITY_NOTED, today)
    note_figures(desk, key, today)
    passes(desk, key, CheckItem.ACTIVITY_NOTED, today)
    assert vetting_facts(desk.reader, key, today).done == 1
    desk.vetting.metrics.read(key, {MetricKind.TRANSACTIONS: ""}, today)
    assert vetting_facts(desk.reader, key, today).done == 0


def test_the_account_is_no_companys_while_a_persons_is_on_file(desk, today, key):
    passes(desk, key, ACCOUNT, today)
    personal(desk, key, today)
    assert not vetting_facts(desk.reader, key, today).passed(ACCOUNT)
    with pytest.raises(Invalid, match="a person's"):
        passes(desk, key, ACCOUNT, today)
    make_account(desk, key, "Ningbo Sun Co., Ltd")
    passes(desk, key, ACCOUNT, today)
    assert vetting_facts(desk.reader, key, today).passed(ACCOUNT)
