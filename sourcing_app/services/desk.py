"""One open sourcing file and everything that can be done with it."""

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.changes import Changes, Committed, Step
from sourcing_app.store.reader import Reader
from sourcing_app.store.sourcing_file import SUFFIX, SourcingFile, create

if TYPE_CHECKING:
    from sourcing_app.services.agenda.rows import Agenda
    from sourcing_app.services.inquiries.records import Inquiries
    from sourcing_app.services.orders.records import Orders
    from sourcing_app.services.payments.accounts import Accounts
    from sourcing_app.services.payments.records import Payments
    from sourcing_app.services.quotes.records import Quotes
    from sourcing_app.services.registration.records import Registration
    from sourcing_app.services.searches.search import Searches
    from sourcing_app.services.suppliers.records import Suppliers
    from sourcing_app.services.transfer.suppliers import Transfer
    from sourcing_app.services.vetting import Vetting
    from sourcing_app.store.database import Database

_READ_ONLY = say(
    "Desk",
    "This file is read-only: {file} or its folder may not be written here, so save a copy "
    "to make changes.",
)

__all__ = ["SUFFIX", "Changes", "Committed", "Desk", "Step", "create"]


class Desk:
    """
    The door to one file; each feature's service is made, and its imports done, at first use.

    `reader` answers plain queries at once; `database` and the services load SQLModel first.
    """

    def __init__(self, path: Path, resources: Path, *, read_only: bool = False) -> None:
        """Open the file; raises AppError and then has changed nothing."""
        self._file = SourcingFile(path, read_only=read_only)
        self.resources = resources
        self.reader = Reader(self.path)
        self.changes = Changes()

    @property
    def path(self) -> Path:
        """The file's own path."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return self._file.read_only

    @property
    def restraint(self) -> Sentence | None:
        """Why nothing can be saved, as the window says it; None while everything can."""
        return _READ_ONLY.put(file=self.path.name) if self.read_only else None

    @cached_property
    def is_sample(self) -> bool:
        """Whether this is sample data, where nothing is real."""
        return bool(self.reader.value("SELECT value FROM meta WHERE key = 'sample'") == "1")

    def today(self) -> date:
        """The calendar day it is here; rules get it as an argument."""
        return date.today()  # noqa: DTZ011 - a person's calendar day is the local one

    @cached_property
    def database(self) -> "Database":
        """The file through SQLModel."""
        from sourcing_app.store.database import Database

        return Database(self.path, self.changes)

    def revert(self, step: Step) -> None:
        """Take a step back; raises Rejected when its rows were changed meanwhile."""
        self.database.revert(step)

    def reapply(self, step: Step) -> None:
        """Do a step again; raises Rejected when its rows were changed meanwhile."""
        self.database.reapply(step)

    @cached_property
    def agenda(self) -> "Agenda":
        """What needs attention, and how far the buyer has come."""
        from sourcing_app.services.agenda.rows import Agenda

        return Agenda(self.reader)

    @cached_property
    def registration(self) -> "Registration":
        """The buyer's details."""
        from sourcing_app.services.registration.records import Registration

        return Registration(self)

    @cached_property
    def searches(self) -> "Searches":
        """Product searches: their rules, addresses and log."""
        from sourcing_app.services.searches.search import Searches

        return Searches(self)

    @cached_property
    def quotes(self) -> "Quotes":
        """Suppliers' replies with their prices."""
        from sourcing_app.services.quotes.records import Quotes

        return Quotes(self)

    @cached_property
    def suppliers(self) -> "Suppliers":
        """Suppliers and their contacts."""
        from sourcing_app.services.suppliers.records import Suppliers

        return Suppliers(self)

    @cached_property
    def transfer(self) -> "Transfer":
        """Other programs' files."""
        from sourcing_app.services.transfer.suppliers import Transfer

        return Transfer(self)

    @cached_property
    def vetting(self) -> "Vetting":
        """Badges, answers and red flags of suppliers."""
        from sourcing_app.services.vetting import Vetting

        return Vetting(self)

    @cached_property
    def inquiries(self) -> "Inquiries":
        """Inquiries to suppliers and what became of them."""
        from sourcing_app.services.inquiries.records import Inquiries

        return Inquiries(self)

    @cached_property
    def orders(self) -> "Orders":
        """Orders from quotes, their samples, inspections, files and waivers."""
        from sourcing_app.services.orders.records import Orders

        return Orders(self)

    @cached_property
    def accounts(self) -> "Accounts":
        """Suppliers' bank accounts and their checks."""
        from sourcing_app.services.payments.accounts import Accounts

        return Accounts(self)

    @cached_property
    def payments(self) -> "Payments":
        """Payments behind their gates."""
        from sourcing_app.services.payments.records import Payments

        return Payments(self)

    def close(self) -> None:
        """Let the file go."""
        self.reader.close()
        if "database" in self.__dict__:
            self.database.close()
        self._file.close()
