"""The buyer's own phrases: each call that changes them is one step of undo."""

from datetime import UTC, datetime

from sourcing_app.domain.sentences import say
from sourcing_app.services.records import Records, insert_row
from sourcing_app.store.tables.letter import Phrase, PhraseFields

__all__ = ["PhraseFields", "Phrases"]


class Phrases(Records[Phrase, PhraseFields]):
    """All changes to own phrases."""

    row = Phrase
    typed = PhraseFields
    gone = say("Phrases", "This phrase does not exist any more.")

    def add(self, fields: PhraseFields) -> int:
        """Add one; returns its id."""
        with self.writing("added") as session:
            return insert_row(session, Phrase(**fields.model_dump(), created_at=datetime.now(UTC)))
