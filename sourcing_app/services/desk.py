"""One open sourcing file and everything that can be done with it."""

from contextlib import nullcontext
from functools import cached_property, partial
from typing import TYPE_CHECKING

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.trade_desk import TradeDesk
from sourcing_app.store.history.changes import Changes, Committed
from sourcing_app.store.sourcing_file import SUFFIX, create

if TYPE_CHECKING:
    from collections.abc import Callable

    from sourcing_app.files.tables.table import ReportStep
    from sourcing_app.services.backups import Backups
    from sourcing_app.services.bin.records import Bin
    from sourcing_app.services.counts import Counts
    from sourcing_app.services.inquiries.checks import LetterChecks
    from sourcing_app.services.inquiries.letter_changes import LetterChanges
    from sourcing_app.services.inquiries.phrases import Phrases
    from sourcing_app.services.inquiries.records import Inquiries
    from sourcing_app.services.inquiries.templates import Templates
    from sourcing_app.services.needs.records import Needs
    from sourcing_app.services.notes.records import Notes
    from sourcing_app.services.private_copies import PrivateCopies
    from sourcing_app.services.products.records import Products
    from sourcing_app.services.registration.marketplaces import MarketplaceAccounts
    from sourcing_app.services.registration.profiles import Profiles
    from sourcing_app.services.registration.records import Registration
    from sourcing_app.services.searches.search import Searches
    from sourcing_app.services.suppliers.certificates import Certificates
    from sourcing_app.services.suppliers.contacts import Contacts
    from sourcing_app.services.suppliers.records import Suppliers
    from sourcing_app.services.suppliers.vetting import Vetting
    from sourcing_app.services.transfer.export import Export
    from sourcing_app.services.transfer.suppliers import Transfer
    from sourcing_app.store.history.changes import UndoStep

_TAKING_BACK = say("Desk", "Taking rows back")
_WRITING_AGAIN = say("Desk", "Writing rows again")
__all__ = ["SUFFIX", "Changes", "Committed", "Desk", "create"]


class Desk(TradeDesk):
    """
    All services of one file; each is created, and its imports done, on first use.

    The services load SQLModel first; `reader` and the rows that use it do not.
    """

    @cached_property
    def backups(self) -> "Backups":
        """The file's backups."""
        from sourcing_app.services.backups import Backups

        return Backups(self)

    @cached_property
    def bin(self) -> "Bin":
        """What was moved to the Bin, of every kind."""
        from sourcing_app.domain.records.search import SEARCH
        from sourcing_app.domain.records.suppliers import CONTACT
        from sourcing_app.services.bin.records import Bin
        from sourcing_app.services.searches.writes import restore_searches
        from sourcing_app.services.suppliers.contacts import restore_contacts

        restorers = {CONTACT.table: restore_contacts, SEARCH.table: restore_searches}
        return Bin(self, self.backups, restorers)

    @cached_property
    def counts(self) -> "Counts":
        """The figures of the sidebar."""
        from sourcing_app.services.counts import Counts

        return Counts(self)

    @cached_property
    def registration(self) -> "Registration":
        """The buyer's details, those of the main profile."""
        from sourcing_app.services.registration.records import Registration

        return Registration(self)

    @cached_property
    def profiles(self) -> "Profiles":
        """The buyer profiles of the file."""
        from sourcing_app.services.registration.profiles import Profiles

        return Profiles(self)

    @cached_property
    def marketplaces(self) -> "MarketplaceAccounts":
        """The buyer's accounts on marketplaces."""
        from sourcing_app.services.registration.marketplaces import MarketplaceAccounts

        return MarketplaceAccounts(self)

    @cached_property
    def searches(self) -> "Searches":
        """Product searches: their rules, addresses and log."""
        from sourcing_app.services.searches.search import Searches

        return Searches(self)

    @cached_property
    def needs(self) -> "Needs":
        """What the buyer needs."""
        from sourcing_app.services.needs.records import Needs

        return Needs(self)

    @cached_property
    def products(self) -> "Products":
        """What is to be bought."""
        from sourcing_app.services.products.records import Products

        return Products(self)

    @cached_property
    def suppliers(self) -> "Suppliers":
        """Suppliers and their main contacts."""
        from sourcing_app.services.suppliers.records import Suppliers

        return Suppliers(self)

    @cached_property
    def contacts(self) -> "Contacts":
        """All contacts of suppliers."""
        from sourcing_app.services.suppliers.contacts import Contacts

        return Contacts(self)

    @cached_property
    def certificates(self) -> "Certificates":
        """Certificates that suppliers show."""
        from sourcing_app.services.suppliers.certificates import Certificates

        return Certificates(self)

    @cached_property
    def transfer(self) -> "Transfer":
        """Other programs' files."""
        from sourcing_app.services.transfer.suppliers import Transfer

        return Transfer(self, self.backups)

    @cached_property
    def export(self) -> "Export":
        """Tables of what the file holds."""
        from sourcing_app.services.transfer.export import Export

        return Export(self, self.today)

    @cached_property
    def vetting(self) -> "Vetting":
        """Badges, answers and red flags of suppliers."""
        from sourcing_app.services.suppliers.vetting import Vetting

        return Vetting(self)

    @cached_property
    def letter_checks(self) -> "LetterChecks":
        """The checks of letters that are written, with their dictionaries."""
        from sourcing_app.services.inquiries.checks import LetterChecks

        return LetterChecks(self)

    @cached_property
    def phrases(self) -> "Phrases":
        """The buyer's own phrases for letters."""
        from sourcing_app.services.inquiries.phrases import Phrases

        return Phrases(self)

    @cached_property
    def inquiries(self) -> "Inquiries":
        """Inquiries to suppliers and what became of them."""
        from sourcing_app.services.inquiries.records import Inquiries

        return Inquiries(self)

    @cached_property
    def letter_changes(self) -> "LetterChanges":
        """How letters are worded, all of an inquiry or one alone."""
        from sourcing_app.services.inquiries.letter_changes import LetterChanges

        return LetterChanges(self)

    @cached_property
    def templates(self) -> "Templates":
        """Own templates of letters."""
        from sourcing_app.services.inquiries.templates import Templates

        return Templates(self)

    @cached_property
    def notes(self) -> "Notes":
        """Notes on suppliers, inquiries and orders."""
        from sourcing_app.services.notes.records import Notes

        return Notes(self)

    @cached_property
    def copies(self) -> "PrivateCopies":
        """Temporary copies of kept files, for other programs to show."""
        from sourcing_app.services.private_copies import PrivateCopies

        return PrivateCopies(self)

    def revert(self, step: "UndoStep", progress: "ReportStep | None" = None) -> None:
        """Undo a step; raises Rejected if others changed meanwhile what it changed."""
        self._replay(self.database.revert, step, partial(_tell, progress, _TAKING_BACK))

    def reapply(self, step: "UndoStep", progress: "ReportStep | None" = None) -> None:
        """Redo a step; raises Rejected if others changed meanwhile what it changed."""
        self._replay(self.database.reapply, step, partial(_tell, progress, _WRITING_AGAIN))

    def _replay(
        self, write: "Callable[..., None]", step: "UndoStep", telling: "Callable[..., None]"
    ) -> None:
        from sourcing_app.services.derived import derive
        from sourcing_app.services.many_rows import uncollected

        with uncollected() if step.many else nullcontext():
            write(step, partial(derive, today=self.today()), telling)

    def close(self) -> None:
        """Close the file and remove the private copies of attached files."""
        if "copies" in self.__dict__:
            self.copies.close()
        super().close()


def _tell(progress: "ReportStep | None", words: Sentence, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total, words)
