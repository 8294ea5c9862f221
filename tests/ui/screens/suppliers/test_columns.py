"""The list of suppliers gives its next step the room its words need."""

import pytest
from PySide6.QtGui import QFontMetrics

from sourcing_app.domain.suppliers.next_steps import NextAction, NextStep
from sourcing_app.ui.screens.suppliers.columns import supplier_columns
from sourcing_app.ui.screens.suppliers.styles import step_cell
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.cell_parts import parts_width
from sourcing_app.ui.tables.delegates import PADDING

AWAITED = NextStep(NextAction.AWAIT, 120)


@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_the_next_step_is_read_whole(qapp, language, theme, code):
    language.use(code)
    column = next(column for column in supplier_columns() if column.name == "next")
    others = [step for step in NextAction if step not in {NextAction.AWAIT, NextAction.HOLD}]
    steps = [AWAITED, *map(NextStep, others)]

    wide = {s.step: parts_width(step_cell(s)) + 2 * PADDING for s in steps}
    assert QFontMetrics(qapp.font()).height() > 0
    assert current().text_size == 100
    assert [step for step, width in wide.items() if width > column.width] == []
    assert wide[NextAction.AWAIT] <= column.minimum
