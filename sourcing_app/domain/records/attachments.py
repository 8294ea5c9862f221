"""Files kept inside the sourcing file, and what the history tells of the sourcing file itself."""

from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say

ATTACHMENT = RecordSpec(
    "attachment",
    say("Records", "Attached file"),
    (
        FieldSpec("entity", say("Records", "Kind of record"), cap=40, required=True),
        FieldSpec(
            "entity_id", say("Records", "Record"), FieldKind.WHOLE, required=True,
        ),
        FieldSpec(
            "kind", say("Records", "Kind"), FieldKind.CHOICE, choices=KIND_NAMES,
            required=True,
        ),
        FieldSpec("name", say("Records", "Name"), required=True, long_numbers=True),
        FieldSpec("media_type", say("Records", "Type of file")),
        FieldSpec(
            "sha256", say("Records", "Digest"), cap=64, required=True, refers="blob",
        ),
        FieldSpec(
            "added_at", say("Records", "Added at"), FieldKind.MOMENT, required=True,
        ),
    ),
)  # fmt: skip
"""It belongs to the record that `entity` and `entity_id` name."""

FILE = RecordSpec(
    "file",
    say("Records", "File"),
    (
        FieldSpec("restored_from", say("Records", "Restored from")),
        FieldSpec("salvaged_from", say("Records", "Saved from the damaged file")),
        FieldSpec("reason", say("Records", "Reason")),
        FieldSpec("letters", say("Records", "Letters of the copy")),
    ),
)
"""Kept in no table: lines of the history that tell of the whole file name it."""
