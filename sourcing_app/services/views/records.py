"""Saving views of lists; each call is one action of the user, one undo step."""

from sqlmodel import Session

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.views.rows import ViewSettings
from sourcing_app.store.queries.views import views_of
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.view import SavedView, ViewFields

_TAKEN = say("Views", "There is a view “{name}” already: write another name.")


class Views(Records[SavedView, ViewFields]):
    """The saved views of all lists."""

    row = SavedView
    typed = ViewFields
    gone = say("Views", "This view is no longer in the file.")

    def save(self, page: str, name: str, settings: ViewSettings) -> int:
        """Save a new view of a list; returns its id. Raises Rejected where the name is taken."""
        fields = ViewFields.checked(page=page, name=name, settings=settings.as_text())
        with self.writing("added") as session:
            self._refuse_taken(session, page, fields.name)
            return insert_row(session, SavedView(**fields.model_dump()))

    def replace(self, key: int, name: str, settings: ViewSettings) -> None:
        """Give a view another name, or let it show something else."""
        with self.writing("edited") as session:
            row = self.found(session, key)
            fields = ViewFields.of(row).changed(name=name, settings=settings.as_text())
            self._refuse_taken(session, row.page, fields.name, key)
            row.name, row.settings = fields.name, fields.settings

    def remove(self, key: int) -> None:
        """Delete a view; undo brings it back."""
        with self.writing("removed") as session:
            session.delete(self.found(session, key))

    def _refuse_taken(self, session: Session, page: str, name: str, key: int = 0) -> None:
        for row in views_of(SessionReader(session), page):
            if row["id"] != key and folded(row["name"]) == folded(name):
                raise Rejected(_TAKEN.put(name=row["name"]), "name")
