"""Fonts, measures and cut texts are kept while painting, and forgotten when they would be wrong."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from sourcing_app.ui.style import faces
from sourcing_app.ui.style.faces import Face, ink
from sourcing_app.ui.style.svg import paint
from sourcing_app.ui.style.theme import Theme, current

LONG = "Dongguan Bright Path Lamps and Lighting Fixtures Company Limited"


def test_the_same_font_is_the_same_object(theme):
    assert theme.font(0.94) is theme.font(0.94)
    assert theme.font(strong=True) is not theme.font()
    assert theme.metrics() is theme.metrics()


def test_measures_are_those_of_the_font(theme):
    for times, strong in ((1.0, False), (0.94, False), (1.0, True)):
        fresh = QFontMetricsF(theme.font(times, strong=strong))
        kept = theme.metrics(times, strong=strong)
        assert kept.horizontalAdvance(LONG) == fresh.horizontalAdvance(LONG)


def test_another_text_size_is_measured_anew(theme):
    before, cut = theme.metrics().height(), theme.elided(LONG, 200)
    theme.set_text_size(150)
    assert theme.metrics().height() > before
    assert len(theme.elided(LONG, 200)) < len(cut)


def test_another_language_has_its_own_fonts(theme):
    before = theme.font()
    theme.set_language("zh")
    assert theme.font() is not before
    theme.set_language("en")


def test_another_screen_is_measured_anew(theme, qapp):
    before = theme.font()
    qapp.primaryScreen().logicalDotsPerInchChanged.emit(192.0)
    assert theme.font() is not before


def test_a_text_is_cut_as_qt_cuts_it(theme):
    for room in (40.0, 120.0, 2_000.0):
        fresh = theme.metrics().elidedText(LONG, Qt.TextElideMode.ElideRight, room)
        assert theme.elided(LONG, room) == fresh == theme.elided(LONG, room)


def test_only_so_many_cut_texts_are_kept(theme, monkeypatch):
    monkeypatch.setattr(faces, "MOST", 3)
    face = Face(theme.font())
    for number in range(10):
        assert face.elided(f"{number} {LONG}", 100.0).startswith(f"{number}")
        assert len(face._cut) <= 3


@pytest.mark.parametrize("colour", ["#2453B8", "#FFFFFF"])
def test_a_colour_is_made_once(colour):
    assert ink(colour).name().upper() == colour
    assert ink(colour) is ink(colour)


def test_the_theme_that_was_put_on_last_is_the_current_one(theme):
    assert current() is theme
    app, other = QApplication.instance(), Theme()
    try:
        other.set_scheme("light")
        other.apply(app)
        assert current() is other
    finally:
        other.setParent(None)
        theme.apply(app)
    assert current() is theme


def test_an_icon_is_drawn_alike_again_and_in_the_colour_asked_for(theme):
    def drawn(colour):
        picture = QPixmap(16, 16)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        paint(painter, "check", colour, QRectF(0, 0, 16, 16))
        painter.end()
        return picture.toImage()

    red = drawn("#A11E18")
    assert drawn("#A11E18") == red
    assert drawn("#14643A") != red


def test_a_language_with_the_same_fonts_needs_no_new_look(theme):
    changed = []
    theme.changed.connect(lambda: changed.append(theme.font().families()))
    theme.set_language("ru")
    assert changed == []
    theme.set_language("zh")
    theme.set_language("en")
    assert len(changed) == 2
    assert changed[0] != changed[1]
