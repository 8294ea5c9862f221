"""Writing own templates of letters: each call is one action and one step of undo."""

from datetime import UTC, datetime
from typing import Any

from sourcing_app.domain.inquiries.shipped import SHIPPED
from sourcing_app.services.inquiries.template_rows import GONE
from sourcing_app.services.records import Records, insert_row
from sourcing_app.store.tables.letter import LetterTemplate, TemplateFields

__all__ = ["TemplateFields", "Templates"]


class Templates(Records[LetterTemplate, TemplateFields]):
    """The own templates; those in the Bin go on serving the letters that are written from them."""

    row = LetterTemplate
    typed = TemplateFields
    gone = GONE

    def add(self, **values: Any) -> int:
        """
        Add one; returns its id. Without a `text` it begins from the shipped one of its kind.

        Raises Invalid.
        """
        fields = TemplateFields.checked(**{"text": "$blocks", **values})
        if "text" not in values:
            shipped = SHIPPED[fields.kind]
            subject = values.get("subject") or shipped.subject
            fields = fields.changed(text=shipped.text, subject=subject)
        with self.writing("added") as session:
            row = LetterTemplate(**fields.model_dump(), created_at=datetime.now(UTC))
            return insert_row(session, row)

    def put_shipped(self, template_id: int) -> None:
        """Put subject and text of the shipped template of its kind into an own one."""
        with self.writing("edited") as session:
            row = self.found(session, template_id)
            row.subject, row.text = SHIPPED[row.kind]
            session.add(row)
