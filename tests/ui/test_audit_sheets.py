"""The audit of every sheet, in three languages, over the smallest window: it fits into it."""

import pytest

from tests.ui import audit
from tests.ui.reading import backwards
from tests.ui.sheets import every, import_steps, opened, opened_in_turn, outside
from tests.ui.shown import CODES, SIZES, report, settle

RULES = (
    audit.names,
    audit.icon_buttons,
    audit.tab_order,
    audit.clipped,
    audit.targets,
    audit.mnemonics,
    audit.defaults,
    audit.explained,
    audit.long_checks,
    audit.plain_text,
    audit.starts,
)


@pytest.mark.slow("every sheet, and every rule")
@pytest.mark.parametrize("code", CODES)
def test_every_sheet(show, qtbot, code):
    found, seen = [], 0
    rules = (*RULES, audit.tab_cycle, backwards) if code == "en" else RULES
    with show(code) as window:
        window.resize(*SIZES[2])
        settle()
        for name, call in every(window):
            call()
            sheet = opened(window)
            assert sheet is not None, name
            qtbot.waitUntil(sheet.isActiveWindow)
            settle()
            found += [f"{name}: {defect}" for defect in outside(sheet, window)]
            found += [f"{name}: {defect}" for rule in rules for defect in rule(sheet)]
            seen += 1
            sheet.close()
            settle()
    assert seen >= 20
    assert not found, report(found)


@pytest.mark.parametrize("code", CODES)
def test_the_bin_before_and_after_its_question(show, qtbot, code):
    with show(code) as window:
        desk = window.desk
        desk.suppliers.bin([1, 4, 5])
        desk.inquiries.bin([1, 2])
        desk.quotes.bin([1, 2])
        window.menus.action("edit.bin").trigger()
        sheet = opened(window)
        qtbot.waitUntil(sheet.isActiveWindow)
        settle()
        rules = (*RULES, audit.cells, audit.tab_cycle)
        found = [f"filled: {defect}" for rule in rules for defect in rule(sheet)]
        sheet.ask_all()
        qtbot.waitUntil(sheet.question.isVisible)
        settle()
        rules = (*RULES[:-1], audit.tab_cycle)
        found += [f"asking: {defect}" for rule in rules for defect in rule(sheet)]
        sheet.question.drop()
        sheet.close()
    assert not found, report(found)


CSV = (
    "Name,Country,City,Product,Phone\nFoshan Lamps,CN,Foshan,Desk lamp,+86 757 8630 1200\n"
    "Yiwu Toys,CN,Yiwu,Toy,+86 757 8630 1200\n"
)
"""The second row may be the company of the first: it is to be decided."""


@pytest.mark.slow("every sheet once more")
@pytest.mark.parametrize(("code", "percent"), [("ru", 150), ("zh", 125)])
def test_every_sheet_with_larger_text(show, qtbot, tmp_path, code, percent):
    found = []
    with show(code) as window:
        window.context.theme.set_text_size(percent)
        window.resize(*SIZES[2])
        settle()
        for name, sheet in opened_in_turn(window):
            defects = outside(sheet, window) + audit.clipped(sheet)
            found += [f"{name}: {defect}" for defect in defects]
        window.resize(*SIZES[1])
        settle()
        for step, sheet in import_steps(qtbot, window, tmp_path / "list.csv", CSV):
            found += [f"step {step}: {defect}" for defect in audit.clipped(sheet)]
    assert not found, report(found)


@pytest.mark.parametrize("code", CODES)
def test_every_step_of_the_import(show, qtbot, tmp_path, code):
    found = []
    with show(code) as window:
        for step, sheet in import_steps(qtbot, window, tmp_path / "list.csv", CSV):
            found += [f"step {step}: {d}" for rule in RULES[:-1] for d in rule(sheet)]
    assert not found, report(found)
