"""A sheet that grows fits the window under it, however small that is: its buttons are in sight."""

import pytest

from tests.ui.sheets import import_steps, opened, outside, page
from tests.ui.shown import CODES, SIZES, report, settle

CSV = "Name,Bank account,Product\n" + "".join(
    f"Аcme Lamps {at},40000211092{at:03},Lamp\n" for at in range(60)
)


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
