"""The language of the window: translators, number formats and fonts, switched while running."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from sourcing_app.ui.preferences import LANGUAGES
from sourcing_app.ui.style.theme import current

NAMES = {"en": "English", "ru": "Русский", "zh": "中文"}
_FILES = {"en": "en", "ru": "ru", "zh": "zh_CN"}
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}


class Language:
    """Puts "en", "ru" or "zh" on; texts without a translation stay English."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds en.qm, ru.qm and zh_CN.qm."""
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, code: str) -> None:
        """Switch; every widget gets a LanguageChange event and sets its texts again."""
        self.code = code if code in LANGUAGES else "en"
        QLocale.setDefault(_LOCALES[self.code])
        current().set_language(self.code)
        old, self._installed = self._installed, []
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"{qt}/qtbase_{_FILES[self.code]}.qm")
        self._install(str(self._folder / f"{_FILES[self.code]}.qm"))
        for translator in old:
            QCoreApplication.removeTranslator(translator)

    def _install(self, path: str) -> None:
        translator = QTranslator()
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)


def guessed() -> str:
    """Return the system's language when the program speaks it, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"
