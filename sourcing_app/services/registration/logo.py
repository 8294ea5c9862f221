"""The buyer's logo: a picture, checked and made small, kept in the file and shown in letters."""

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.values.file_types import LOOKED_AT
from sourcing_app.files.pictures import small_picture
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Incoming
from sourcing_app.services.registration.writes import profile_row

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_WIDTH, _HEIGHT = 1200, 480
"""Pixels: as sharp on paper, where it takes 50 by 18 mm, as a press prints."""


class Logo:
    """Each call is one action and one step of undo; letters that were sent keep theirs."""

    def __init__(self, file: "OpenFile", profile_id: int | None = None) -> None:
        self._file, self._profile_id = file, profile_id

    @staticmethod
    def read(source: Path) -> Incoming:
        """Read a picture; raises Rejected for what is none or too large, or Environment."""
        data = small_picture(source, _WIDTH, _HEIGHT)
        digest = sha256(data).hexdigest()
        name = f"{source.stem}.png"
        return Incoming(name, len(data), digest, lambda: iter((data,)), data[:LOOKED_AT])

    def take(self, picture: Incoming) -> None:
        """Show this picture from now on."""
        with self._file.database.writing(Action.PROFILE_EDITED) as session:
            row = profile_row(session, self._profile_id)
            row.logo_id = attach(
                session, (PROFILE.table, row.id or 0), AttachmentKind.LOGO, picture
            )
            session.add(row)

    def remove(self) -> None:
        """Show none from now on; the picture stays with the letters it went out with."""
        with self._file.database.writing(Action.PROFILE_EDITED) as session:
            row = profile_row(session, self._profile_id)
            row.logo_id = None
            session.add(row)
