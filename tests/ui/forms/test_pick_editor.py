"""Codes picked by typing: what is offered, chosen, read and shown, in each language."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.values.currencies import CURRENCIES
from sourcing_app.ui.forms.pick_editor import PICKS, PickEditor
from tests.ui.shown import settle


@pytest.fixture
def editor(qtbot):
    def make(kind):
        made = PickEditor("test.field", PICKS[kind], cap=200)
        qtbot.addWidget(made)
        made.show()
        made.fill("")
        return made

    return make


def codes(editor, typed):
    return [code for code, _ in editor.offered(typed)]


@pytest.mark.parametrize(
    ("code", "typed", "first"),
    [
        ("en", "chi", "CL"),
        ("en", "united st", "US"),
        ("en", "USA", "US"),
        ("en", "США", "US"),
        ("ru", "герм", "DE"),
        ("ru", "турц", "TR"),
        ("zh", "中国", "CN"),
        ("zh", "土耳", "TR"),
    ],
)
def test_countries_are_offered_in_the_language_of_the_window(editor, language, code, typed, first):
    language.use(code)
    offered = codes(editor(FieldKind.COUNTRY), typed)
    assert first in offered[:6]
    assert len(offered) <= 30


@pytest.mark.parametrize(
    ("kind", "typed", "first"),
    [
        (FieldKind.CURRENCY, "us", "USD"),
        (FieldKind.CURRENCY, "RMB", "CNY"),
        (FieldKind.CURRENCY, "euro", "EUR"),
        (FieldKind.INCOTERM, "f", "FCA"),
        (FieldKind.UNIT, "p", "pcs"),
    ],
)
def test_other_codes_are_offered_too(editor, kind, typed, first):
    assert first in codes(editor(kind), typed)


def test_every_currency_is_offered_by_name_in_three_languages(editor, language):
    for code, typed in (("en", "swedish"), ("ru", "шведс"), ("zh", "瑞典")):
        language.use(code)
        assert codes(editor(FieldKind.CURRENCY), typed)[0] == "SEK"
    assert len(PICKS[FieldKind.CURRENCY].entries("ru")) == len(CURRENCIES) > 150


@pytest.fixture
def offering(qtbot):
    """A country that offers, in the middle of a window, and a button over it."""
    window = QWidget()
    made, over = PickEditor("test.field", PICKS[FieldKind.COUNTRY], cap=200), QPushButton("Go")
    box = QVBoxLayout(window)
    box.addWidget(over)
    box.addWidget(made)
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.fill("")
    made.line.setFocus()
    yield made, over, made.suggestions.popup()
    window.close()


def place(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def test_the_list_of_what_is_offered_stands_beside_its_line_when_a_hint_moves_that(qtbot, offering):
    field, _, shown = offering
    seen = set()
    for key in "germ":
        QTest.keyClick(shown if shown.isVisible() else field.line, key)
        qtbot.waitUntil(lambda: abs(place(shown).top() - place(field.line).bottom()) <= 2)
        seen.add(place(field.line).top())
    assert len(seen) == 2, "the hint moved nothing"


def test_a_click_beside_the_list_does_what_it_does(qtbot, offering):
    field, over, shown = offering
    committed = []
    field.committed.connect(committed.append)
    QTest.keyClicks(field.line, "ger")
    settle()
    assert shown.isVisible()
    where = shown.mapFromGlobal(place(over).center())
    with qtbot.waitSignal(over.pressed):
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=where)
    assert not shown.isVisible()
    assert over.hasFocus()
    assert committed == [field]


def test_a_click_into_the_line_itself_moves_its_cursor(qtbot, offering):
    field, _, shown = offering
    QTest.keyClicks(field.line, "ger")
    settle()
    where = shown.mapFromGlobal(field.line.mapToGlobal(QPoint(1, 10)))
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: field.line.cursorPosition() == 0)
    assert field.line.hasFocus()
    assert field.changed


def test_what_is_chosen_is_committed_as_its_code(editor):
    country = editor(FieldKind.COUNTRY)
    committed = []
    country.committed.connect(lambda one: committed.append(one.value()))
    country.line.textEdited.emit("germ")
    completer = country.line.completer()
    assert completer.completionModel().index(0, 0).data() == "DE  Germany"
    completer.setCurrentRow(0)
    completer.activated.emit(completer.currentCompletion())
    assert committed == ["DE"]
    assert country.line.text() == "DE"


@pytest.mark.parametrize(
    ("kind", "typed", "kept", "told"),
    [
        (FieldKind.COUNTRY, "Türkiye", "TR", "= Türkiye"),
        (FieldKind.COUNTRY, "中国大陆", "CN", "= China"),
        (FieldKind.CURRENCY, "RMB", "CNY", "= CNY"),
        (FieldKind.INCOTERM, "fob", "FOB", ""),
        (FieldKind.INCOTERM, "FOB Ningbo", "FOB Ningbo", "= FOB, Ningbo"),
        (FieldKind.INCOTERM, "C&F Hamburg", "CFR Hamburg", "C&F is called CFR today."),
        (FieldKind.UNIT, "carton of 12", "carton of 12", "= cartons of 12"),
        (FieldKind.UNIT, "bundle", "bundle", ""),
        (FieldKind.UNIT, "шт", "pcs", "= pcs"),
    ],
)
def test_what_is_typed_is_read_and_said_before_one_leaves(editor, kind, typed, kept, told):
    field = editor(kind)
    field.line.setText(typed)
    field.line.textEdited.emit(typed)
    assert field.value() == kept
    assert field.hint.text() == told


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        (FieldKind.COUNTRY, "Narnia", "no country “Narnia”"),
        (FieldKind.COUNTRY, "Korea", "write KR or KP"),
        (FieldKind.CURRENCY, "$", "three letters, such as USD"),
        (FieldKind.INCOTERM, "DDU Moscow", "Write DAP Moscow"),
    ],
)
def test_what_is_no_code_is_refused_with_what_to_write(editor, kind, typed, said):
    field = editor(kind)
    field.line.setText(typed)
    with pytest.raises(Rejected, match=said):
        field.value()


@pytest.mark.parametrize(("typed", "kept"), [("Russ", "RU"), ("bulg", "BG")])
def test_the_beginning_of_a_name_is_that_name_where_no_other_is_offered(editor, typed, kept):
    made = editor(FieldKind.COUNTRY)
    made.put(typed)
    assert made.value() == kept
    for doubtful in ("united", "ussi"):
        made.put(doubtful)
        with pytest.raises(Rejected):
            made.value()
