"""One open sourcing file: its state, reading, writing, copying and closing."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.copies import free_letter, letters_of_copy
from sourcing_app.domain.sentences import Sentence
from sourcing_app.store.file.letters import given_letters, mark, own_letters, remember_given
from sourcing_app.store.file.watch import Watch
from sourcing_app.store.history.changes import Changes, Committed, anything_in
from sourcing_app.store.queries import contents
from sourcing_app.store.queries.suppliers import due
from sourcing_app.store.sourcing_file import SourcingFile
from sourcing_app.store.sqlite.long_reads import LongReads
from sourcing_app.store.sqlite.reader import Reader

if TYPE_CHECKING:
    from sourcing_app.store.database import Database


class OpenFile:
    """
    The file itself, on which every service works; the services together are the Desk.

    `reader` answers plain queries at once; `database` loads SQLModel first.
    """

    def __init__(
        self,
        path: Path,
        resources: Path,
        *,
        read_only: bool = False,
        newer: bool = False,
        take_over: bool = False,
        later: bool = False,
    ) -> None:
        """
        Open the file; raises AppError and then has changed nothing.

        `newer` looks at a file of a later version, `take_over` ignores another computer's hold,
        `later` leaves a large file read-only until `examine` has passed.
        """
        self._file = SourcingFile(
            path, read_only=read_only, newer=newer, take_over=take_over, later=later
        )
        self.resources = resources
        self.changes = Changes()
        self.long_reads = LongReads(self.path)
        self.reader = Reader(self._file.read_at, self.long_reads)
        try:
            self._watch = Watch(self.path)
        except BaseException:
            self._file.close()
            raise

    @property
    def path(self) -> Path:
        """The file's own path."""
        return self._file.path

    @property
    def schema(self) -> int:
        """The version of the file's schema."""
        return self._file.header.version

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved, for good or until `examine` has passed."""
        return self._file.read_only

    @property
    def restraint(self) -> Sentence | None:
        """Why nothing can be saved, or None."""
        return self._file.restraint

    @property
    def differs(self) -> bool:
        """Whether nothing can be saved because another program changed rows of the file."""
        return bool(self._file.differing)

    @property
    def differing(self) -> Sequence[Sentence]:
        """What another program changed, as far as it can be named."""
        return self._file.differing

    @property
    def pending(self) -> bool:
        """Whether the file is still to be examined; until then it is read-only."""
        return self._file.pending

    @cached_property
    def place_risk(self) -> Sentence | None:
        """The risk of the file's location (a sync folder, a network drive), or None."""
        from sourcing_app.store.file.places import risk

        return risk(self.path)

    def examine(self) -> None:
        """Examine every page of a file opened with `later`; raises Damaged. May run in a worker."""
        self._file.examine()

    def met_damage(self) -> None:
        """Save nothing more: SQLite met damaged pages."""
        self._file.met_damage()

    def look(self) -> None:
        """
        Detect outside changes to the file, and announce what another program wrote.

        Raises Displaced where the file is no longer the one that was opened. Quick.
        """
        saved = self.long_reads.saved
        if self.long_reads.saving:
            return
        touched = self._watch.touched()
        if touched and not self.long_reads.saving and saved == self.long_reads.saved:
            everything = anything_in(contents.tables(self.reader))
            self.changes.announce(Committed(everything, foreign=True))

    def count_due(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """
        Count some suppliers anew whose stored badges do not hold today; whether there may be more.

        For a worker's thread: the user neither waits for it nor sees it. Raises AppError.
        """
        today = self.today()
        if self.read_only or not due(self.reader, today, 1):
            return False
        return self.database.count_due(today, stop)

    def save_copy(
        self,
        target: Path,
        stop: Callable[[], bool] = lambda: False,
        finish: Callable[[Path], None] | None = None,
    ) -> None:
        """
        Write a complete copy, also of a file whose path is gone or now another file.

        `finish` is called with it before it appears. Raises AppError or Cancelled; then there is
        no file under that name.
        """
        held = None if self._watch.is_in_place() else self._watch.connection
        reads = self.long_reads
        from sourcing_app.store.file.copy import copy_file

        copy_file(self.path, target, reads=reads, stop=stop, connection=held, finish=finish)

    def save_copy_for_colleague(
        self, target: Path, letter: str = "", stop: Callable[[], bool] = lambda: False
    ) -> str:
        """
        Write a copy whose own numbers carry a letter, "" for the next free one; returns letters.

        They are given to no other copy. Raises as `save_copy`, and Invalid for a letter that is not
        free.
        """
        self._file.refuse_if_read_only()
        letters = letters_of_copy(self.letters, given_letters(self.reader), letter)

        def part(copy: Path) -> None:
            self.database.give_letters(letters)
            remember_given(self.reader, letters)
            mark(copy, letters)

        self.save_copy(target, stop, part)
        return letters

    @property
    def letters(self) -> str:
        """The letters of a copy that was handed on, which its own numbers carry; usually ""."""
        return own_letters(self.reader)

    def letters_given(self) -> list[str]:
        """The letters that copies of this file carry."""
        return given_letters(self.reader)

    def next_letter(self) -> str:
        """The letter to propose for the next copy; Rejected if there is none left."""
        return free_letter(self.letters, self.letters_given())

    @cached_property
    def is_sample(self) -> bool:
        """Whether this is sample data, where nothing is real."""
        return contents.meta(self.reader, "sample") == "1"

    def today(self) -> date:
        """The calendar day it is here; rules get it as an argument."""
        return date.today()  # noqa: DTZ011 - a person's calendar day is the local one

    @cached_property
    def database(self) -> "Database":
        """The file through SQLModel."""
        from sourcing_app.store.database import Database

        return Database(self._file, self.changes, self.long_reads, self._watch)

    def close(self) -> None:
        """Close the file."""
        self.reader.close()
        if "database" in self.__dict__:
            self.database.close()
        as_saved = self._watch.is_as_saved()
        self._watch.close()
        self._file.close(as_saved=as_saved)
