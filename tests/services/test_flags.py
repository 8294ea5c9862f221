"""Two red flags are not resolved by a word: each asks for what proves the contrary."""

import pytest

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem
from sourcing_app.domain.suppliers.red_flags import FlagKind, FlagSeverity, Ground
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.services.suppliers.facts import vetting_facts
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.services.suppliers.vetting import FlagFields
from sourcing_app.store.tables.supplier import RedFlag
from tests.order_factory import make_account, make_file, make_supplier
from tests.prepared import at_first

PERSONAL, BRAND = FlagKind.PERSONAL_ACCOUNT, FlagKind.BRAND_WITHOUT_LICENCE
WHY = "“Puma” is the animal on the cup"


@at_first
def key(desk):
    return make_supplier(desk)


@pytest.fixture
def flag(desk, key, today):
    return lambda kind, note="": desk.vetting.flag(key, kind, today, note=note)


def standing(desk, key, today):
    """The flags that count, as gate, pane and list have them."""
    facts = [flag.kind for flag in vetting_facts(desk.reader, key, today).flags]
    shown = [flag.kind for flag in supplier_detail(desk.reader, key, today).flags if flag.stands]
    listed = SupplierRows(desk.reader, lambda: today).ids(view="flagged")
    assert facts == shown
    assert list(listed) == ([key] if facts else [])
    return facts


def test_a_personal_account_is_not_resolved_by_a_word(desk, key, flag, today):
    raised = flag(PERSONAL)
    for ground in (None, *Ground):
        with pytest.raises(Rejected, match="company account of the supplier"):
            desk.vetting.resolve_flag(raised, "They promised another one", today, ground)
    make_account(desk, key, checked=False)
    with pytest.raises(Rejected):
        desk.vetting.resolve_flag(raised, "They promised another one", today)
    assert standing(desk, key, today) == [PERSONAL]


def test_a_checked_company_account_resolves_it_as_long_as_it_is_in_use(desk, key, flag, today):
    raised = flag(PERSONAL)
    make_account(desk, key)
    desk.vetting.resolve_flag(raised, "Their company account is checked", today)
    assert standing(desk, key, today) == []
    (shown,) = supplier_detail(desk.reader, key, today).flags
    assert shown.ground is Ground.COMPANY_ACCOUNT
    person(desk, key, today)
    assert standing(desk, key, today) == [PERSONAL, PERSONAL]


def person(desk, key, today):
    from sourcing_app.services.accounts.records import AccountFields

    fields = AccountFields.checked(
        beneficiary="Wang Wei", kind=AccountKind.PERSON, number="6222 1111"
    )
    desk.accounts.add(key, fields, today)


def test_a_brand_is_not_resolved_by_a_word(desk, key, flag, today):
    raised = flag(BRAND, "Puma")
    for ground in (None, Ground.REASON, Ground.LICENCE, Ground.COMPANY_ACCOUNT):
        with pytest.raises(Rejected, match="licence document, or by saying why"):
            desk.vetting.resolve_flag(raised, "They surely have one", today, ground)
    with pytest.raises(Invalid, match="15 characters or more"):
        desk.vetting.resolve_flag(raised, "no brand", today, Ground.NOT_A_BRAND)
    assert standing(desk, key, today) == [BRAND]


@pytest.mark.rule("R167")
def test_a_word_that_is_no_brand_here_is_kept_as_such(desk, key, flag, today):
    desk.vetting.resolve_flag(flag(BRAND, "Puma"), WHY, today, Ground.NOT_A_BRAND)
    assert standing(desk, key, today) == []
    (shown,) = supplier_detail(desk.reader, key, today).flags
    assert (shown.ground, shown.resolution) == (Ground.NOT_A_BRAND, WHY)


def test_a_licence_is_kept_with_its_flag_and_resolves_that_one_alone(
    desk, key, flag, today, tmp_path
):
    puma, lego = flag(BRAND, "Puma"), flag(BRAND, "LEGO")
    paper = make_file(tmp_path, "licence.pdf")
    desk.vetting.resolve_flag(puma, "Licensed until 2028", today, Ground.LICENCE, paper)
    assert standing(desk, key, today) == [BRAND]
    with pytest.raises(Rejected):
        desk.vetting.resolve_flag(lego, "The same licence", today)
    kept = desk.reader.rows("SELECT entity, entity_id, kind FROM attachment")
    assert [tuple(row) for row in kept] == [("red_flag", puma, "brand_licence")]


def test_a_licence_comes_and_goes_with_the_same_step_of_undo(desk, key, flag, today, tmp_path):
    raised = flag(BRAND, "Puma")
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    desk.vetting.resolve_flag(raised, "Licensed", today, None, make_file(tmp_path, "licence.pdf"))
    assert standing(desk, key, today) == []
    desk.revert(steps[-1])
    assert standing(desk, key, today) == [BRAND]
    assert desk.reader.value("SELECT count(*) FROM attachment") == 0


def test_a_refused_resolution_keeps_no_licence(desk, key, flag, today, tmp_path):
    with pytest.raises(Invalid):
        desk.vetting.resolve_flag(
            flag(BRAND, "Puma"), " ", today, None, make_file(tmp_path, "licence.pdf")
        )
    assert desk.reader.value("SELECT count(*) FROM attachment") == 0


@pytest.mark.parametrize("kind", [PERSONAL, BRAND])
def test_what_an_older_version_resolved_by_a_word_counts_again(desk, key, flag, today, kind):
    raised = flag(kind, "Puma")
    with desk.database.writing(Action.FLAG_RESOLVED) as session:
        row = session.get(RedFlag, raised)
        row.resolved_on, row.resolution = today, "They gave me their word for it"
    assert standing(desk, key, today) == [kind]


@pytest.mark.parametrize("kind", [PERSONAL, BRAND])
def test_no_one_makes_such_a_flag_a_mere_warning(desk, key, today, kind):
    fields = FlagFields.checked(kind=kind, severity=FlagSeverity.WARNING, raised_on=today)
    desk.vetting.raise_flag(key, fields)
    assert vetting_facts(desk.reader, key, today).critical


@pytest.mark.parametrize(
    ("item", "kind"), [(CheckItem.COMPANY_ACCOUNT, PERSONAL), (CheckItem.NO_BRAND_GOODS, BRAND)]
)
def test_a_better_answer_alone_takes_no_such_flag_away(desk, key, today, item, kind):
    desk.vetting.answer_all(key, {item: CheckAnswer.FAILED}, today)
    desk.vetting.answer_all(key, {item: CheckAnswer.PASSED}, today)
    assert standing(desk, key, today) == [kind]


def test_a_binned_and_restored_supplier_keeps_its_flag(desk, key, flag, today):
    flag(PERSONAL)
    desk.suppliers.bin([key])
    desk.suppliers.restore([key])
    assert standing(desk, key, today) == [PERSONAL]


def test_a_brand_in_the_product_of_a_reply_is_flagged(desk, key, today):
    quote = desk.quotes.enter(key, "500:2.70", today, product="LEGO bricks")
    assert standing(desk, key, today) == [BRAND]
    desk.quotes.change(quote, today, product="Nike shoes")
    assert standing(desk, key, today) == [BRAND, BRAND]


def test_a_supplier_that_asks_for_a_personal_account_again_is_flagged_again(desk, key, today):
    asks = {"product": "lamp", "payee_kind": "person"}
    desk.quotes.enter(key, "500:2.70", today, **asks)
    make_account(desk, key)
    (first,) = supplier_detail(desk.reader, key, today).flags
    desk.vetting.resolve_flag(first.id, "Their company account is checked", today)
    quote = desk.quotes.enter(key, "500:2.60", today, **asks)
    assert standing(desk, key, today) == [PERSONAL]
    desk.quotes.change(quote, today, notes="asked twice")
    assert standing(desk, key, today) == [PERSONAL]


def test_a_brand_that_an_import_fills_in_is_flagged(desk, today, tmp_path):
    from sourcing_app.services.transfer.suppliers import Import

    key = desk.suppliers.add(SupplierFields.checked(name="Ningbo Sun"), today=today)
    source = make_file(tmp_path, "list.csv", b"name,product\nNingbo Sun,LEGO bricks\n")
    desk.transfer.write(desk.transfer.plan(Import(source)), today)
    assert standing(desk, key, today) == [BRAND]
