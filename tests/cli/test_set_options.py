"""What --set takes is what its help names."""

import re

import pytest

from sourcing_app.store.tables.account import AccountFields
from sourcing_app.store.tables.certificate import CertificateFields
from sourcing_app.store.tables.inquiry import InquiryFields
from sourcing_app.store.tables.note import NoteFields
from sourcing_app.store.tables.product import ProductFields
from sourcing_app.store.tables.profile import ProfileFields
from sourcing_app.store.tables.quote import QuoteFields
from sourcing_app.store.tables.supplier import ContactFields


@pytest.mark.parametrize(
    ("command", "fields"),
    [
        ("add-contact", ContactFields), ("contact", ContactFields),
        ("add-certificate", CertificateFields), ("certificate", CertificateFields),
        ("add-note", NoteFields), ("add-product", ProductFields), ("product", ProductFields),
        ("add-account", AccountFields), ("add-quote", QuoteFields), ("profile", ProfileFields),
        ("write-inquiry", InquiryFields),
    ],
)  # fmt: skip
def test_help_names_every_field_that_can_be_set(call, capsys, command, fields):
    with pytest.raises(SystemExit):
        call(command, "--help")
    told = " ".join(capsys.readouterr().out.split())
    listed = told.split("--set FIELD=VALUE ")[-1].split(" --")[0].split("; ")[0]
    named = {name.split(" (")[0] for name in re.sub(r" \([^)]*\)", "", listed).split(", ")}
    own = {"profile_id"} if fields is InquiryFields else set()
    assert named == set(fields.model_fields) - own
    assert not own or "--profile" in told
