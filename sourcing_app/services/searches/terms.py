"""Writing own search terms; each call is one action of the user and one step of undo."""

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.searches.rows import read_terms
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.need import SearchTerm, TermFields

__all__ = ["OwnTerms", "TermFields"]

_ITSELF = say("SearchTerms", "The other term is the same words.")
_KNOWN = say("SearchTerms", "This is one of your terms already.")


class OwnTerms(Records[SearchTerm, TermFields]):
    """The buyer's own entries of the list of search terms."""

    row = SearchTerm
    typed = TermFields
    gone = say("SearchTerms", "This term is no longer in the file.")

    def add(self, fields: TermFields) -> int:
        """Add one; returns its id. Raises Invalid for what is known, or says nothing."""
        named = (folded(fields.term), folded(fields.other))
        if named[0] == named[1]:
            raise Invalid({"other": _ITSELF})
        with self.writing("added") as session:
            for row in read_terms(SessionReader(session)):
                if (folded(row.term), folded(row.other)) == named:
                    raise Invalid({"other": _KNOWN})
            return insert_row(session, SearchTerm(**fields.model_dump()))

    def remove(self, term_id: int) -> None:
        """Take one out of the list; undo brings it back."""
        with self.writing("removed") as session:
            session.delete(self.found(session, term_id))
