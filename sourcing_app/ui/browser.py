"""Opening web pages: only http and https addresses with a host leave the program."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from sourcing_app.ui.notices.notices import Notices


def web_address(text: str) -> QUrl | None:
    """Return the address when it is a whole http(s) one with a host and no login, or None."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    good = url.isValid() and url.scheme() in {"http", "https"} and url.host() and not url.userInfo()
    return url if good else None


class Browser:
    """Hands addresses to the system's browser."""

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
                ).format(address=url.toString())
            )
            return False
        return True
