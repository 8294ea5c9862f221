"""Editors made from what records are made of, and no caption of a field written twice."""

import ast
from decimal import Decimal
from pathlib import Path

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.all import RECORDS
from sourcing_app.domain.records.goods import INSPECTION
from sourcing_app.domain.records.inquiries import INQUIRY
from sourcing_app.domain.records.payments import ACCOUNT, PAYMENT
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.records.suppliers import CONTACT, SUPPLIER
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of, in_currency
from sourcing_app.ui.forms.number_editors import AmountEditor, DurationEditor, QuantityEditor
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor

PACKAGE = Path(__file__).parents[3] / "sourcing_app"
KINDS = [
    (SUPPLIER, "name", LineEditor),
    (SUPPLIER, "notes", TextEditor),
    (SUPPLIER, "kind", ChoiceEditor),
    (SUPPLIER, "price_seen", AmountEditor),
    (QUOTE, "moq", QuantityEditor),
    (QUOTE, "lead_days", DurationEditor),
    (QUOTE, "valid_until", DayEditor),
    (QUOTE, "outside_platform", CheckEditor),
    (INSPECTION, "passed", ChoiceEditor),
]
ELSEWHERE = {
    ("RegistrationPage", "Delivery address"),  # the buyer's own, the name of a tab
    *(("SupplierColumns", name) for name in ("Price seen", "Store page", "Legal address")),
    # the first picture reads no record's fields
    ("QuoteColumns", "Own currency"),
    ("OrderColumns", "Own currency"),  # the price in it
    ("CheckedSheet", "What was found"),  # in a letter
    ("RuleCard", "Value in use"),  # shown, not asked for
}


def made(record, *names, **options):
    return {editor.name: editor for editor in editors_of(record, "page.", names, **options)}


@pytest.mark.parametrize(("record", "name", "kind"), KINDS)
def test_each_kind_has_its_editor(qtbot, record, name, kind):
    editor = made(record, name)[name]
    qtbot.addWidget(editor)
    assert type(editor) is kind
    assert editor.full_name == f"page.{name}"
    assert editor.caption() == str(record[name].words)


def test_caps_and_hints_are_those_of_the_field(qtbot):
    editors = made(ACCOUNT, "beneficiary", "country")
    assert "letter by letter" in editors["beneficiary"].hint.text()
    assert editors["country"].cap == ACCOUNT["country"].typed_cap > ACCOUNT["country"].cap
    assert made(QUOTE, "terms")["terms"].cap == QUOTE["terms"].cap


def test_an_editor_made_another_way_takes_its_place_and_its_words(qtbot):
    own = choice_editor(PAYMENT["method"], "page.method")
    editors = editors_of(PAYMENT, "page.", ("amount", "method"), ready=(own,))
    assert editors[1] is own
    assert own.caption() == "Paid by"


@pytest.mark.parametrize(
    ("unit", "typed", "price"),
    [("", "US$ 2.70/pc", "2.70"), ("sets", "2.70/set", "2.70"), ("", "2.70/dozen", None)],
)
def test_a_price_is_for_one_of_the_record_s_unit(qtbot, unit, typed, price):
    editors = made(PRODUCT, "target_price", "currency", "unit")
    for editor in editors.values():
        qtbot.addWidget(editor)
    editors["currency"].fill("")
    editors["target_price"].fill(None)
    editors["unit"].fill(unit)
    editors["target_price"].retype(typed)
    editors["target_price"].finish()
    if price is None:
        with pytest.raises(Rejected, match="is in dozen, the unit here is pcs"):
            editors["target_price"].value()
    else:
        assert editors["target_price"].value() == Decimal(price)


def test_two_records_share_a_form(qtbot):
    (name,) = editors_of(CONTACT, "page.contact_", ("name",))
    assert (name.name, name.caption()) == ("contact_name", "Contact person")


def test_a_field_is_named_anew_in_another_language(qtbot, language):
    editors = made(INQUIRY, "colour", "quantity")
    editors["colour"].set_words(INQUIRY["colour"].words, starred=True)
    in_currency(editors["quantity"], INQUIRY["quantity"], "USD")
    assert editors["colour"].label.text() == "Colour *"
    assert editors["quantity"].caption() == "Expected volume, USD"
    language.use("ru")
    for editor in editors.values():
        editor.retranslate()
    assert editors["colour"].label.text() == "Цвет *"
    assert editors["quantity"].caption().endswith(", USD")


def test_no_caption_of_a_field_is_written_a_second_time():
    """Single words such as Size or State are said of other things too, and are not looked for."""
    captions = {
        field.words.text for record in RECORDS for field in record if " " in field.words.text
    }
    again = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}: {text}"
        for path in sorted((PACKAGE / "ui").rglob("*.py"))
        for call, context, text in texts(path)
        if text in captions and (context, text) not in ELSEWHERE
    ]
    assert not again


def texts(path):
    """Every text of a module for people: the call, its context, the text."""
    tree = ast.parse(path.read_text("utf-8"))
    for scope in ast.walk(tree):
        for node in ast.iter_child_nodes(scope) if isinstance(scope, ast.ClassDef) else ():
            yield from said_in(node, scope.name)
    yield from said_in(tree, "")


def said_in(tree, owner):
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = ast.unparse(call.func).rpartition(".")[2]
        words = [each.value for each in call.args if isinstance(each, ast.Constant)]
        if name in {"say", "translate"} and len(words) > 1:
            yield call, words[0], words[1]
        elif name == "tr" and words and owner:
            yield call, owner, words[0]
