"""Saved views of lists."""

from sqlmodel import Field

from sourcing_app.domain.records.views import SAVED_VIEW
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class ViewFields(Fields):
    """`page` is the list it is of, `settings` what it shows, as `services.views.settings` says."""

    record = SAVED_VIEW

    page: str
    name: str
    settings: str


class SavedView(ViewFields, table=True):
    """A view; its name is there once in its list, whatever its case."""

    __tablename__ = "saved_view"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(SavedView)
