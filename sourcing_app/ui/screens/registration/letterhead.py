"""What letters show of the buyer beside name and address: the logo, registration numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.services.inquiries.letterheads import logo
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.registration.forms import PAGE, FormTab
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.domain.registration.profile import Profile
    from sourcing_app.services.attachments.upload import Incoming
    from sourcing_app.services.registration.logo import Logo
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

LETTERHEAD = ("registration_numbers", "follow_up_days")
_SHOWN = (260, 104)
"""Pixels that the logo is shown with at the most."""


class LogoBox(QWidget):
    """The logo, and the buttons that choose another one or none."""

    def __init__(self, page: Page, files: FileChoice) -> None:
        super().__init__()
        self._page, self._files = page, files
        self.profile_id: int | None = None
        self.caption = label("", "field")
        self.picture = label()
        self.picture.setObjectName("img.registration.logo")
        self.choose = button(
            "btn.registration.logo", "secondary", "file", self._choose, changes=True
        )
        self.remove = button("btn.registration.no_logo", call=self._remove, changes=True)
        self.hint = label("", "small", wrap=True)
        buttons = row(self.choose, self.remove, None)
        self.setLayout(column(self.caption, self.picture, buttons, self.hint, spacing=6))

    def show_logo(self, profile: Profile) -> None:
        """Show the logo that letters have now."""
        data = b"" if profile.logo_id is None else logo(self._page.desk.reader, profile.logo_id)
        picture = QPixmap.fromImage(QImage.fromData(data))
        if not picture.isNull():
            kept = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(*_SHOWN, kept, smooth)
        self.picture.setPixmap(picture)
        self.picture.setVisible(not picture.isNull())
        self.remove.setVisible(profile.logo_id is not None)

    def retranslate(self) -> None:
        translate = QCoreApplication.translate
        self.caption.setText(translate("LogoBox", "Logo"))
        self.picture.setAccessibleName(translate("LogoBox", "The logo in the letterhead"))
        self.choose.setText(translate("LogoBox", "Choose a picture…"))
        self.remove.setText(translate("LogoBox", "No logo"))
        self.hint.setText(
            translate(
                "LogoBox",
                "PNG or JPEG. It is kept small in your file; letters that were sent keep theirs.",
            )
        )

    def _choose(self) -> None:
        """Read a picture in the background: it may be a large photo."""
        path = self._files.file(self._page, self.choose.text())
        read = self._logo().read
        if path is not None:
            self._page.context.jobs.start(lambda _step: read(path), owner=self, then=self._take)

    def _take(self, picture: Incoming) -> None:
        if self._page.context.attempt(lambda: self._logo().take(picture)):
            text = QCoreApplication.translate("LogoBox", "The logo is in your letterhead.")
            self._page.context.undo.offer(text)

    def _remove(self) -> None:
        self._page.context.attempt(self._logo().remove)

    def _logo(self) -> Logo:
        return self._page.desk.registration.of(self.profile_id).logo


def letterhead(box: LogoBox) -> FormTab:
    """Make the form of what letters show, with the logo under it."""
    tab = FormTab(
        "registration", "letterhead", "follow_up", editors_of(PROFILE, f"{PAGE}.", LETTERHEAD)
    )
    layout = tab.layout()
    assert layout is not None
    layout.insertWidget(3, box)  # type: ignore[attr-defined] # a column
    return tab
