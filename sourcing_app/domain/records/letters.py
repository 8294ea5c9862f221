"""What letters are written from, beside the inquiries: own templates and own phrases."""

from sourcing_app.domain.inquiries.kinds import LETTER_KINDS
from sourcing_app.domain.records.spec import BINNED_AT, CREATED_AT, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say

TEMPLATE = RecordSpec(
    "letter_template",
    say("Records", "Letter template"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec("name", say("Records", "Name"), cap=100, required=True),
        FieldSpec(
            "kind", say("Records", "Kind of letter"), FieldKind.CHOICE, choices=LETTER_KINDS,
            required=True,
        ),
        FieldSpec("subject", say("Records", "Subject")),
        FieldSpec("text", say("Records", "Text"), FieldKind.TEXT, cap=8000, required=True),
    ),
    plural=say("Records", "Letter templates"),
    title=("name",),
    binned=True,
)  # fmt: skip

PHRASE = RecordSpec(
    "phrase",
    say("Records", "Phrase"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec("topic", say("Records", "Topic"), cap=40),
        FieldSpec("text", say("Records", "Phrase (English)"), cap=500, required=True),
        FieldSpec("gloss", say("Records", "What it means"), cap=500),
    ),
    plural=say("Records", "Phrases"),
    title=("text",),
    binned=True,
)
"""An own phrase of the phrase bank, with its meaning in the buyer's language."""
