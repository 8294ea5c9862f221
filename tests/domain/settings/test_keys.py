"""Keys that no command may be given: those of typing, of input methods, of the system."""

import pytest

from sourcing_app.domain.settings.keys import refusal


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("J", "Typing"), ("Shift+J", "Typing"), ("Space", "Typing"), ("Del", "Typing"),
        ("Ctrl+Alt+L", "Ctrl and Alt"), ("Ctrl+Alt+Shift+L", "Ctrl and Alt"),
        ("Ctrl+Space", "Input"), ("Shift+Space", "Input"), ("Ctrl+.", "Input"),
        ("Ctrl+Shift+F", "Input"), ("Meta+L", "system"), ("Ctrl+Meta+L", "system"),
        ("Alt+F", "menus"), ("Alt+F4", "menus"), ("Ctrl+V", "Text fields"),
        ("Ctrl+Shift+Left", "Text fields"), ("Ctrl+Tab", "Text fields"), ("Ctrl+Ф", "English"),
    ],
)  # fmt: skip
def test_refused(keys, why):
    assert why in refusal(keys).text


@pytest.mark.parametrize(
    "keys",
    [
        "F8",
        "Shift+F8",
        "Ctrl+L",
        "Ctrl+Shift+L",
        "Alt+Left",
        "Ctrl++",
        "Ctrl+,",
        "Ctrl+F",
        "Ctrl+Shift+V",
    ],
)
def test_allowed(keys):
    assert refusal(keys) is None
