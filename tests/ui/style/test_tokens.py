import pytest

from sourcing_app.ui.style.tokens import CONTRAST, DARK, LIGHT, Tone, contrast

TEXT = [
    *[("text", back) for back in ("window", "surface", "sidebar", "accent_tint", "accent_tint2")],
    *[("text2", back) for back in ("surface", "window", "sidebar", "accent_tint", "accent_tint2")],
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    *[("accent", back) for back in ("surface", "window", "accent_tint")],
    *[(tone, f"{tone}.back") for tone in Tone],
    *[(tone, "surface") for tone in Tone],
    ("text_disabled", "surface"),
]
LINES = [
    ("border_strong", "surface"),
    *[(f"{tone}.line", "surface") for tone in Tone],
    *[("focus", back) for back in ("surface", "window", "sidebar")],
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST])
def test_text_and_lines_stand_out(tokens):
    pairs = [(*pair, 4.5) for pair in TEXT] + [(*pair, 3.0) for pair in LINES]
    weak = [
        (front, back)
        for front, back, least in pairs
        if contrast(tokens.named(front), tokens.named(back)) < least
    ]
    assert not weak


def test_contrast_of_black_on_white_is_21():
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0
