"""What goes to the inspector and to the factory: all that was agreed, with room to fill in."""

from datetime import timedelta

import pytest

from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.orders.inspections import PlannedFields
from sourcing_app.services.orders.samples import SampleFields, SampleMeasureFields
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print, Wording
from tests.order_factory import TODAY, make_order, make_supplier
from tests.pdf_text import pages, squeezed
from tests.prepared import at_first

QUALITY = "- Seam straight, 8 stitches per inch\n\n\N{BULLET} Plug: EU, with CE mark"


@at_first
def order(desk):
    order = make_order(desk)
    words = {"quality": QUALITY, "packing": "5-layer cartons", "loading": "No pallets"}
    desk.requirements.change(order, TODAY, **words)
    return order


def printed(desk, kind, order, how=None):
    return make(desk, DocumentRequest(kind, (order,)), how or Print(), TODAY)


def whole(made):
    return "".join(pages(made.pdf))


def test_an_order_of_which_nothing_is_known_has_a_checklist_to_fill_in(desk):
    made = printed(desk, DocumentKind.CHECKLIST, make_order(desk))
    assert "No sampling plan is agreed" in made.text
    assert "Open at least 3 cartons" in made.text
    assert made.text.count("opened, contents") == 3
    assert "None" not in made.text


@pytest.mark.parametrize("cartons", [100, 9, 10_000])
def test_the_checklist_has_the_specification_the_sample_and_the_plan(desk, order, cartons):
    sample = desk.samples.add(order, SampleFields.checked(received_on=TODAY), TODAY)
    weight = {"characteristic": "Weight", "unit": "g", "low": "100", "high": "110", "value": "104"}
    desk.samples.measure(sample, [SampleMeasureFields.checked(**weight)], TODAY)
    approved = {"verdict": SampleVerdict.APPROVED, "decided_on": TODAY}
    desk.samples.change(sample, TODAY, **approved, reference_kept="Safe, shelf 2")
    plan = {"lot": 4000, "aql_major": "2.5", "cartons_total": cartons}
    fields = PlannedFields.checked(planned_on=TODAY + timedelta(9), inspector="QIMA", **plan)
    desk.inspections.plan(order, fields, TODAY)
    made = printed(desk, DocumentKind.CHECKLIST, order)
    told = (
        "LED desk lamp: 4,000 pcs", "Seam straight, 8 stitches per inch", "Plug: EU, with CE mark",
        "Look at 200 of 4,000 pieces (code letter L).", "Safe, shelf 2", "5-layer cartons",
        "No pallets", "QIMA",
    )  # fmt: skip
    assert [each for each in told if each not in made.text] == []
    assert "Weight\t100 to 110 g\t104 g" in made.text
    assert [each for each in told if squeezed(each) not in whole(made)] == []
    advised = {100: 10, 9: 3, 10_000: 100}[cartons]
    assert f"at least {advised} of {cartons:,} cartons" in made.text
    assert made.text.count("opened, contents") == min(advised, 24)


def test_the_factory_gets_its_requirements_in_english_whatever_the_language(desk, order):
    foreign = Print(wording=Wording("ru", lambda value: f"\N{CYRILLIC SMALL LETTER ZHE}{value}"))
    made = printed(desk, DocumentKind.REQUIREMENTS, order, foreign)
    assert "\N{CYRILLIC SMALL LETTER ZHE}" not in made.text + made.name
    assert made.name.startswith("Requirements for the factory PO-2026-0001")
    for told in ("5-layer cartons", "No pallets", "Seam straight", "photographs what is in them"):
        assert told in made.text
        assert squeezed(told) in whole(made)
    bare = printed(
        desk, DocumentKind.REQUIREMENTS, make_order(desk, supplier=make_supplier(desk, "Other"))
    )
    assert "Inner and master cartons are as agreed" in bare.text
