"""Units as they are compared, packs among them."""

import pytest

from sourcing_app.domain.values.units import known_unit, same_unit, unit_key


@pytest.mark.parametrize(
    "text",
    [
        *("carton of 12", "ctn/12", "12 pcs/carton", "12pcs per ctn", "carton (12 pcs)"),
        *("cartons of 12", "картон 12 шт", "箱(12件)", "12个/箱"),
    ],
)
def test_a_pack_is_a_unit_of_its_own_however_it_is_written(text):
    assert unit_key(text) == "cartons of 12"
    assert known_unit(text) == "cartons of 12"
    for other in ("carton", "pcs", "carton of 24", "box of 12", "12 pairs/carton"):
        assert not same_unit(text, other)


@pytest.mark.parametrize(
    "text",
    [
        *("pcs", "шт.", "件", "Sets", "m²", "12-pack", "pallets", "Set/Sets", "Piece(s)"),
        *("Box(es)", "Stück", "Stk.", "pièces", "unidades", "Nos.", "кв. м"),
    ],
)
def test_known_units(text):
    assert known_unit(text)


@pytest.mark.parametrize("text", ["apples", "per piece", "12", "", "12 dozen"])
def test_unknown_units(text):
    assert not known_unit(text)
