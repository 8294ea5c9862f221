"""A supplier's identity: what does not agree is found, and stays in sight when it is explained."""

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.suppliers.credit_code import ALPHABET, CodeFault
from sourcing_app.domain.suppliers.identity_issues import IdentityIssue
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.suppliers.identity import explain, identity_of, read_credit_code
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.store.facts.identity import findings_of
from sourcing_app.store.facts.payee_names import Closeness, closeness
from tests.order_factory import make_account

YIWU = "91330782MAE50WWN6A"
SCOPE = "日用品生产、加工;货物进出口"
REASON = "Their stamped letter of 3 March names both companies"
DIGITS = st.text("0123456789", min_size=6, max_size=6)


@pytest.fixture
def supplier(desk, today):
    fields = SupplierFields.checked(
        name="Yiwu Fengshou Daily Goods", legal_name="义乌市丰收日用品有限公司", country="CN",
        city="Yiwu", credit_code=YIWU, kind="factory", business_scope=SCOPE,
        invoice_issuer="义乌市丰收日用品有限公司", exporter="Yiwu Fengshou Daily Goods Co., Ltd",
    )  # fmt: skip
    return desk.suppliers.add(fields, today=today)


def found(desk, supplier):
    return {each.issue for each in identity_of(desk.reader, supplier).open}


@pytest.mark.parametrize("code", ["91110000101623741K", "91100000100003962T", YIWU])
def test_a_real_code_is_valid_with_its_region(code):
    read = read_credit_code(f" {code[:8].lower()} {code[8:].lower()} ")
    assert (read.valid, read.code, str(read.category)) == (True, code, "Enterprise")
    regions = {YIWU: "浙江省 金华市 义乌市", "91100000100003962T": "全国"}
    assert str(read.region) == regions.get(code, "北京市")


@pytest.mark.parametrize(
    "pasted",
    [
        "９１３３０７８２ＭＡＥ５０ｗｗｎ６Ａ",
        "91330782-MAE50WWN6A",
        "91330782–mae50wwn6a",
        f"\u202e{YIWU}\u200b",
    ],
)
def test_a_code_pasted_in_wide_or_parted_form_is_read_and_kept_plain(pasted):
    assert read_credit_code(pasted).code == YIWU
    assert SupplierFields.checked(name="Yiwu", credit_code=pasted).credit_code == YIWU


@pytest.mark.parametrize(
    ("code", "fault", "told"),
    [("91350211M0000XUF46", "check", "A few real companies have such a code"),
     ("330782000012345", "former", "before 2015"), ("9133078", "length", "this one has 7"),
     ("91330782MAE50WWNOA", "signs", "not: O"), ("61990782MAE50WWN6A", "region", "990782"),
     ("B1330782MAE50WWN6A", "registrar", "first character B")],
)  # fmt: skip
def test_what_is_wrong_with_a_code_is_said(code, fault, told):
    read = read_credit_code(code)
    assert not read.valid
    assert told in " ".join(str(read.problem(each)) for each in read.faults)
    assert CodeFault(fault) in read.faults


@examples(st.text(ALPHABET, min_size=9, max_size=9), st.sampled_from(ALPHABET), DIGITS)
def test_of_31_last_characters_exactly_one_is_right(body, last, region):
    read = read_credit_code(f"91{region}{body}{last}")
    assert (CodeFault.CHECK in read.faults) == (last != read.wanted)
    assert read_credit_code(read.code[:-1] + read.wanted).wanted == read.wanted


def test_a_chain_that_agrees_has_no_findings(desk, supplier):
    shown = identity_of(desk.reader, supplier)
    assert (shown.open, [str(words) for words in shown.missing]) == ((), ["Payee"])
    make_account(desk, supplier, "YIWU FENGSHOU DAILY GOODS CO.,LTD")
    assert identity_of(desk.reader, supplier).missing == ()


@pytest.mark.parametrize(
    ("values", "issue", "told"),
    [({"invoice_issuer": "义乌金路贸易"}, "invoice_issuer", "“义乌金路贸易”, not by"),
     ({"exporter": "Ningbo Goldroad Trade"}, "exporter", "The exporter is “Ningbo Goldroad"),
     ({"name": "Goldroad Factory"}, "store_name", "cannot be recognised"),
     ({"credit_code": "92330782MAE50WWN6A"}, "code_category", "is called a company"),
     ({"credit_code": "91330782MAE50WWN6B"}, "code_check", "last character should be A"),
     ({"city": "Shenzhen"}, "code_region", "义乌市, the supplier says Shenzhen"),
     ({"business_scope": "日用品批发、零售(不含生产)"}, "scope_kind", "only: 批发, 零售"),
     ({"business_scope": "plastic goods manufacturing"}, "scope_export", "no import or export"),
     ({"business_scope": "", "legal_name": "义乌市丰收贸易有限公司"}, "scope_kind", "of a trader")],
)  # fmt: skip
def test_what_does_not_agree_is_found(desk, supplier, today, values, issue, told):
    for name, value in values.items():
        desk.suppliers.change(supplier, today, **{name: value})
    (finding,) = [each for each in identity_of(desk.reader, supplier).open if each.issue == issue]
    assert told in str(finding.sentence)


def test_an_explanation_settles_a_finding_and_stays_until_it_is_another_one(desk, supplier, today):
    desk.suppliers.change(supplier, today, exporter="Ningbo Goldroad Trade")
    for reason in ("too short", "...............", "x" * 20):
        with pytest.raises(Invalid):
            explain(desk, supplier, {IdentityIssue.EXPORTER: reason}, today)
    with pytest.raises(Rejected, match="need an explanation: Issuer of the invoice"):
        explain(
            desk,
            supplier,
            dict.fromkeys((IdentityIssue.EXPORTER, IdentityIssue.INVOICE_ISSUER), REASON),
            today,
        )
    assert found(desk, supplier) == {IdentityIssue.EXPORTER}
    explain(desk, supplier, {IdentityIssue.EXPORTER: REASON}, today)
    (finding,) = identity_of(desk.reader, supplier).findings
    assert (finding.open, finding.explanation.reason) == (False, REASON)
    desk.suppliers.change(supplier, today, exporter="Ningbo Silverroad Trade")
    assert found(desk, supplier) == {IdentityIssue.EXPORTER}


def test_an_account_elsewhere_asks_for_an_explanation(desk, supplier, today):
    account = {"beneficiary": "Yiwu Fengshou Daily Goods Ltd", "number": "01234567"}
    fields = AccountFields.checked(**account, country="HK", swift="BKCHHKHH")
    desk.accounts.add(supplier, fields, today)
    assert found(desk, supplier) == {IdentityIssue.ACCOUNT_PLACE}


def test_only_what_is_sure_is_found_without_comparing_across_scripts(desk, supplier, today):
    desk.suppliers.change(supplier, today, name="Goldroad Factory")
    desk.suppliers.change(supplier, today, invoice_issuer="Silverroad Trade")
    assert [each.issue for each in findings_of(desk.reader, [supplier], sure=True)[supplier]] == [
        IdentityIssue.INVOICE_ISSUER
    ]
    with pytest.raises(NotFound):
        identity_of(desk.reader, 999)


@pytest.mark.parametrize(
    ("payee", "legal", "close"),
    [("Shenzhen Mingtu Electronics Co., Ltd", "深圳市明途电子有限公司", "NEAR"),
     ("SHENZHEN SHI MINGTU DIANZI YOUXIAN GONGSI", "深圳明途电子有限公司", "NEAR"),
     ("Shenzhen Golden Trade Co., Ltd", "深圳市明途电子有限公司", "OTHER"),
     ("Shenzhen Electronics Ltd", "深圳市电子有限公司", "OTHER"),
     ("深圳市明途电子有限公司", "深圳市明途电子有限公司", "SAME"),
     ("Wang Wei", "深圳市明途电子有限公司", "OTHER")],
)  # fmt: skip
def test_a_latin_name_is_compared_with_a_chinese_one_as_it_is_read(payee, legal, close):
    assert closeness(payee, ("", legal)) is Closeness[close]
