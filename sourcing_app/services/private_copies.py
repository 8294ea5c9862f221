"""Copies of attached files that other programs may read while the sourcing file is open."""

import os
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.attachments import NotOpened, why_not_opened
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.file_names import kept_name
from sourcing_app.domain.values.file_types import LOOKED_AT
from sourcing_app.files.inputs import resolved
from sourcing_app.files.system_errors import reason_of
from sourcing_app.services.attachments.records import KeptFile, kept, pieces, save_copy
from sourcing_app.services.attachments.upload import Step, nobody_listens

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class PrivateCopies:
    """A folder private to the user; it is removed on closing, or with the program."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file
        self._root: Path | None = None
        self._remove: weakref.finalize[..., PrivateCopies] | None = None

    def add(self, attachment_id: int, step: Step = nobody_listens) -> Path:
        """
        Copy an attached file of a harmless kind, read-only, and return the copy.

        Raises NotOpened where its kind or its content may do harm, Damaged, or Environment.
        """
        file = kept(self._file.reader, attachment_id)
        refused = why_not_opened(file.name, self._first_bytes(file))
        if refused is not None:
            raise NotOpened(refused)
        copy = self._folder() / kept_name(file.name)
        save_copy(self._file, attachment_id, copy, step)
        if os.name == "posix":  # elsewhere a read-only file could not be removed again
            copy.chmod(0o400)
        return copy

    def owns(self, path: Path) -> bool:
        """Whether this is a copy made here that is still there."""
        found = resolved(path)
        return self._root is not None and found.is_file() and found.is_relative_to(self._root)

    def close(self) -> None:
        """Remove every copy that no program has open any more."""
        if self._remove is not None:
            self._remove()
        self._root = self._remove = None

    def _first_bytes(self, file: KeptFile) -> bytes:
        """What the file begins with; it is read to its end, so that damage is called damage."""
        first = b""
        for piece in pieces(self._file.reader, file):
            first = first or piece[:LOOKED_AT]
        return first

    def _folder(self) -> Path:
        """Make a folder of its own for each copy, so that none replaces one that is being read."""
        try:
            if self._root is None:
                self._root = Path(tempfile.mkdtemp(prefix="sourcing-desk-")).resolve()
                self._remove = weakref.finalize(self, shutil.rmtree, self._root, ignore_errors=True)
            return Path(tempfile.mkdtemp(dir=self._root))
        except OSError as error:
            raise Environment(
                say(
                    "Attachments", "No temporary copy can be made: {reason}. Save a copy instead."
                ).put(reason=reason_of(error))
            ) from error
