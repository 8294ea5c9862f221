"""Every sheet fits the window under it, however small that is: its buttons are in sight."""

import pytest
from PySide6.QtCore import QPoint, QRect

from tests.ui.audit import called
from tests.ui.sheets import import_steps, opened, opened_in_turn, page
from tests.ui.shown import CODES, SIZES, report, settle

CSV = "Name,Bank account,Product\n" + "".join(
    f"Аcme Lamps {at},40000211092{at:03},Lamp\n" for at in range(60)
)


def outside(sheet, window):
    """What of a sheet is larger than the window, and which buttons of its foot are not seen."""
    found = []
    if sheet.width() > window.width() or sheet.height() > window.height():
        found.append(f"{sheet.width()} x {sheet.height()}: {called(sheet)}")
    for button in (sheet.primary, sheet.cancel):
        place = QRect(button.mapTo(sheet, QPoint(0, 0)), button.size())
        if button.isVisibleTo(sheet) and not sheet.rect().contains(place):
            found.append(f"cut off: {called(button)}")
    return found


@pytest.mark.slow("every sheet")
@pytest.mark.parametrize("code", CODES)
def test_every_sheet_fits_the_smallest_window(show, code):
    found, seen = [], 0
    with show(code) as window:
        window.resize(*SIZES[2])
        settle()
        for name, sheet in opened_in_turn(window):
            found += [f"{name}: {defect}" for defect in outside(sheet, window)]
            seen += 1
    assert seen >= 20
    assert not found, report(found)


@pytest.mark.slow("every sheet")
def test_larger_text_pushes_no_button_out_of_sight(show):
    found = []
    with show("ru") as window:
        window.context.theme.set_text_size(150)
        window.resize(*SIZES[2])
        settle()
        for name, sheet in opened_in_turn(window):
            found += [f"{name}: {defect}" for defect in outside(sheet, window)]
    assert not found, report(found)


@pytest.mark.parametrize("code", CODES)
def test_every_step_of_the_import_fits(show, qtbot, tmp_path, code):
    found = []
    with show(code) as window:
        window.resize(*SIZES[2])
        settle()
        for step, sheet in import_steps(qtbot, window, tmp_path / "list.csv", CSV):
            found += [f"step {step}: {defect}" for defect in outside(sheet, window)]
            assert sheet.result_step.remarks.isVisible() == (step == 2)
    assert not found, report(found)


@pytest.mark.parametrize("code", CODES)
def test_a_warning_above_the_buttons_fits_too(show, code):
    with show(code) as window:
        window.resize(*SIZES[2])
        settle()
        page(window, "suppliers").add()
        sheet = opened(window)
        sheet.form.editors["name"].widget.setText("Shenzhеn Вrightpath Electronics")
        sheet.primary.click()
        settle()
        assert sheet.alike.isVisible()
        assert not outside(sheet, window)
        sheet.close()
