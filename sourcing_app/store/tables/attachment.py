"""Files stored in the sourcing file, addressed by content."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.store.columns import enum_values
from sourcing_app.store.tables.versioned import versioned


class Blob(SQLModel, table=True):
    """The bytes: never changed, stored once however often they are attached."""

    sha256: str = Field(primary_key=True)
    size: int
    data: bytes


class Attachment(SQLModel, table=True):
    """One file attached to one record: entity is the table's name, entity_id its row."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    entity: str
    entity_id: int
    kind: AttachmentKind = Field(sa_type=enum_values(AttachmentKind))
    name: str
    media_type: str
    sha256: str = Field(foreign_key="blob.sha256")
    added_at: datetime


versioned(Attachment)
