"""By which fields suppliers are narrowed: those of the record, and what is counted of it."""

from collections.abc import Mapping

from sourcing_app.domain.records.spec import FieldKind, FieldSpec
from sourcing_app.domain.sentences import say
from sourcing_app.store.queries.conditions import AskedField, fields_of

_VETTING = FieldSpec("vetting", say("SupplierRows", "Checks passed"), FieldKind.WHOLE)
_FLAGS = FieldSpec("flags", say("SupplierRows", "Red flags"), FieldKind.WHOLE)
_LAST_CONTACT = FieldSpec("last_contact", say("SupplierRows", "Last contact"), FieldKind.DAY)


def asked_fields(rests: Mapping[str, frozenset[str]]) -> dict[str, AskedField]:
    """
    The fields by name; `rests` says what each order of the list rests on.

    What holds for a span of days only, such as the number of badges, has views of its own.
    """
    return {
        **fields_of("supplier", "s"),
        "vetting": AskedField(_VETTING, "s.vetting", rests["vetting"]),
        "flags": AskedField(_FLAGS, "s.flags", rests["flags"]),
        "last_contact": AskedField(_LAST_CONTACT, "s.last_contact", rests["contact"]),
    }
