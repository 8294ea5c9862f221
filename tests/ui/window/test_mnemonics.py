"""A12 in menus: a letter for every entry while it is open, none twice, the words untouched."""

from hypothesis import event, given
from hypothesis import strategies as st
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sourcing_app.ui.window.mnemonics import Mnemonics, with_letters

WORDS = st.text("новыйфлоOpenfile 打开文件…", min_size=1, max_size=12)
LETTERS = st.text("abcdefgh", min_size=1, max_size=6)


@given(st.lists(st.tuples(WORDS, LETTERS), max_size=12))
def test_no_letter_twice_and_the_words_stay(entries):
    marked = with_letters([text for text, _ in entries], [name for _, name in entries])
    letters = [text[text.index("&") + 1].casefold() for text in marked if "&" in text]
    event(f"{len(marked) - len(letters)} without a letter")
    assert len(letters) == len(set(letters))
    for (text, _name), shown in zip(entries, marked, strict=True):
        bare = shown.replace("&", "")
        assert bare == text or bare.replace("…", "").startswith(text.rstrip("…").replace("…", ""))


def test_first_letters_of_words_come_first_and_chinese_gets_that_of_the_command():
    assert with_letters(["Open", "Other", "Go on"], ["", "", ""]) == ["&Open", "O&ther", "&Go on"]
    assert with_letters(["Открыть", "Отменить"], ["", ""]) == ["&Открыть", "О&тменить"]
    assert with_letters(["90 %", "95 %"], ["", ""]) == ["&90 %", "9&5 %"]
    assert with_letters(["ab", "a"], ["", ""]) == ["a&b", "&a"]
    assert with_letters(["打开…", "打印"], ["open", "o"]) == ["打开(&P)…", "打印(&O)"]
    assert with_letters(["打开", "打印"], ["o", "o"]) == ["打开(&O)", "打印(&A)"]


def test_a_menu_shows_them_as_long_as_it_is_open(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    Mnemonics(menu)
    plain, other = QAction("Save", menu), QAction("Search", menu)
    menu.addActions([plain, other])
    menu.aboutToShow.emit()
    assert (plain.text(), other.text()) == ("&Save", "S&earch")
    other.setText("Find")
    menu.aboutToHide.emit()
    assert (plain.text(), other.text()) == ("Save", "Find")
