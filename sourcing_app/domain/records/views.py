"""Views of lists that the user has saved."""

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import NOTE_CAP

VIEW_NAME_CAP = 60
SAVED_VIEW = RecordSpec(
    "saved_view",
    say("Records", "Saved view"),
    (
        FieldSpec("page", say("Records", "List"), cap=VIEW_NAME_CAP, required=True),
        FieldSpec("name", say("Records", "Name of the view"), cap=VIEW_NAME_CAP, required=True),
        FieldSpec(
            "settings", say("Records", "What the view shows"), FieldKind.TEXT, cap=NOTE_CAP,
            required=True, long_numbers=True,
        ),
    ),
    title=("name",),
)  # fmt: skip
"""Name, words, conditions, orders and columns of a list."""
