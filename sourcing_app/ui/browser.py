"""Opening things in other programs: web pages in the browser, copies of attached files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from sourcing_app.ui.notices.notices import Notices

if TYPE_CHECKING:
    from sourcing_app.services.private_copies import PrivateCopies


def web_address(text: str) -> QUrl | None:
    """Return the address when it is a whole http(s) one with a host and no login, or None."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    good = url.isValid() and url.scheme() in {"http", "https"} and url.host() and not url.userInfo()
    return url if good else None


class Browser:
    """Hands addresses to the system's browser, only those of http and https with a host."""

    def __init__(
        self, notices: Notices, opener: Callable[[QUrl], bool] = QDesktopServices.openUrl
    ) -> None:
        self._notices = notices
        self._opener = opener

    def open(self, address: str) -> bool:
        """Open the address; on a refusal say why and return False."""
        url = web_address(address)
        if url is None:
            self._notices.toast(
                QCoreApplication.translate(
                    "Browser", "This is not a web address: {address}"
                ).format(address=address[:200])
            )
            return False
        if not self._opener(url):
            self._notices.toast(
                QCoreApplication.translate(
                    "Browser", "The browser did not open. Copy the address instead: {address}"
                ).format(address=url.toString()),
                QCoreApplication.translate("Browser", "Copy"),
                partial(QGuiApplication.clipboard().setText, url.toString()),
            )
            return False
        return True

    def look_up(self, address: str, text: str) -> None:
        """Open a register, with what is looked up there on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        if self.open(address) and text:
            told = QCoreApplication.translate("Browser", "Copied: {text}")
            self._notices.toast(told.format(text=text))


class FileOpener:
    """Hands copies to the system; whether they are harmless was decided when they were made."""

    def __init__(self, opener: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        self._opener = opener

    def open(self, copies: PrivateCopies, path: Path) -> bool:
        """Show one of these copies; False where it is none of them or no program took it."""
        return copies.owns(path) and self._opener(QUrl.fromLocalFile(str(path)))

    def open_saved(self, path: Path) -> bool:
        """Show a file the program has just written; False where no program took it."""
        return self._opener(QUrl.fromLocalFile(str(path)))
