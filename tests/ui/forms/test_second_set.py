"""The inputs of second_set.tsv typed into a form's editors, in the window's languages."""

import pytest

from sourcing_app.domain.values.quantities import read_quantity
from sourcing_app.domain.values.units import refuse_part
from sourcing_app.store.tables.product import ProductFields
from sourcing_app.store.tables.quote import QuoteFields
from sourcing_app.store.tables.supplier import SupplierFields
from sourcing_app.ui.forms.from_spec import editors_of
from tests.conftest import TODAY
from tests.second_set import inputs, misses

FIELDS = {
    "price": (ProductFields, "target_price", {"name": "Lamp"}),
    "moq": (QuoteFields, "moq", {"product": "Lamp", "received_on": TODAY}),
    "day": (QuoteFields, "valid_until", {"product": "Lamp", "received_on": TODAY}),
    "lead_days": (QuoteFields, "lead_days", {"product": "Lamp", "received_on": TODAY}),
    "currency": (QuoteFields, "currency", {"product": "Lamp", "received_on": TODAY}),
    "incoterm": (QuoteFields, "incoterm", {"product": "Lamp", "received_on": TODAY}),
    "country": (SupplierFields, "country", {"name": "Northwick"}),
}


@pytest.mark.parametrize("kind", FIELDS)
def test_an_editor_takes_each_input(qtbot, language, kind):
    fields, name, others = FIELDS[kind]
    (editor,) = editors_of(fields.record, "page.", (name,), today=lambda: TODAY)
    qtbot.addWidget(editor)

    def read(each):
        language.use(each.about or "en")
        values = dict(others)
        if kind == "moq":
            said = read_quantity(each.typed).unit if each.about == "en" else ""
            values["unit"] = said or "pcs"
            editor.unit = lambda: values["unit"]
        editor.fill(None)
        editor.retype(each.typed)
        if kind == "moq":
            refuse_part(editor.value(), values["unit"])
        kept = fields.checked(**values, **{name: editor.value()})
        return f"{kept.incoterm} {kept.place}" if kind == "incoterm" else getattr(kept, name)

    assert "\n".join(misses(read, inputs(kind))) == ""
