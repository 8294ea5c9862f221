"""Explanations of what does not agree in a supplier's identity."""

from datetime import date

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.records.suppliers import EXPLANATION
from sourcing_app.domain.suppliers.identity_issues import IdentityIssue
from sourcing_app.domain.values.reasons import in_words
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class ExplanationFields(Fields):
    """Why it is in order, in at least 15 characters."""

    record = EXPLANATION

    reason: str

    @field_validator("reason")
    @classmethod
    def _reason(cls, value: str) -> str:
        return in_words(value)


class IdentityExplanation(ExplanationFields, table=True):
    """An explanation of one finding: `about` is what was found, another finding needs another."""

    __tablename__ = "identity_explanation"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    supplier_id: int = Field(foreign_key="supplier.id")
    issue: IdentityIssue = Field(sa_type=enum_values(IdentityIssue))
    about: str
    who: str = ""
    explained_on: date


versioned(IdentityExplanation)
