"""The buyer's accounts on marketplaces; no field could hold a password (R27, R140)."""

from sourcing_app.domain.records.spec import (
    BINNED_AT,
    NOTE,
    PAGE_URL,
    FieldKind,
    FieldSpec,
    RecordSpec,
)
from sourcing_app.domain.registration.marketplaces import (
    MARKETPLACE_NAMES,
    SIGN_IN_NAMES,
    STEP_NAMES,
)
from sourcing_app.domain.sentences import say

MARKETPLACE_ACCOUNT = RecordSpec(
    "marketplace_account",
    say("Records", "Account on a marketplace"),
    (
        BINNED_AT,
        FieldSpec(
            "profile_id", say("Records", "Buyer profile"), FieldKind.LINK, required=True,
            refers="buyer_profile",
        ),
        FieldSpec(
            "marketplace", say("Records", "Marketplace"), FieldKind.CHOICE,
            choices=MARKETPLACE_NAMES, required=True,
        ),
        FieldSpec(
            "name", say("Records", "Name of the site"), cap=100, required=True,
            hint=say("Records", "For a marketplace that is not in the list"),
        ),
        PAGE_URL,
        FieldSpec(
            "sign_in", say("Records", "How you sign in"), FieldKind.CHOICE,
            choices=SIGN_IN_NAMES, required=True,
        ),
        FieldSpec(
            "email", say("Records", "E-mail you sign in with"), FieldKind.EMAIL, cap=254,
            long_numbers=True,
        ),
        FieldSpec(
            "password_place", say("Records", "Password is kept in"), cap=100,
            hint=say("Records", "The password manager's name, never the password"),
        ),
        *(FieldSpec(step.value, words, FieldKind.DAY) for step, words in STEP_NAMES.items()),
        NOTE,
    ),
    plural=say("Records", "Accounts on marketplaces"),
    parents=("profile_id",),
    title=("name",),
    binned=True,
)  # fmt: skip
