"""
Languages that a test puts on are taken off at its end, in whatever way it did.

A translator that the collector ends later, in the middle of another test, tells every window that
the language has changed; until then it goes on translating.
"""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from sourcing_app.ui.language import Language
from sourcing_app.ui.style.theme import current

_MADE = []
_KEPT = {}
_usual = Language.__init__


def _noted(language, folder):
    _usual(language, folder)
    _MADE.append(language)


Language.__init__ = _noted


def language_of(folder):
    """The switch of languages of a folder, kept to the end of all tests."""
    if folder not in _KEPT:
        _KEPT[folder] = Language(folder)
        _MADE.remove(_KEPT[folder])
    return _KEPT[folder]


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    for language in _MADE:
        for translator in language._installed:
            QCoreApplication.removeTranslator(translator)
        language._installed = []
    for language in _KEPT.values():
        if language.code != "en":
            language.use("en")
    if _MADE:
        _MADE.clear()
        QLocale.setDefault(QLocale("en_US"))
        current().set_language("en")
