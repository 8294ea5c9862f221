"""The colours of the window: every widget, delegate and style sheet rule takes them from here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """What a colour says; the words beside it say the same."""

    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    INFO = "info"
    NEUTRAL = "neutral"


class Shade(NamedTuple):
    """The three colours of a tone: what is written, what is behind it, the line around it."""

    text: str
    back: str
    line: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme; colours are #RRGGBB. `line` is the width of a control's outline in pixels."""

    window: str
    surface: str
    surface2: str
    sidebar: str
    border: str
    border_strong: str
    text: str
    text2: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_tint: str
    accent_tint2: str
    focus: str
    tones: Mapping[Tone, Shade]
    line: int = 1

    def named(self, name: str) -> str:
        """Return the colour of a token ("text2"), of a tone ("ok") or of its line ("ok.line")."""
        tone, _, part = name.partition(".")
        if tone in set(Tone):
            return str(getattr(self.tones[Tone(tone)], part or "text"))
        return str(getattr(self, name))


LIGHT = Tokens(
    window="#F4F5F7",
    surface="#FFFFFF",
    surface2="#F8F9FB",
    sidebar="#E9ECF1",
    border="#D5DAE2",
    border_strong="#858E9D",
    text="#1A1F29",
    text2="#525B6B",
    text_disabled="#6E7786",
    accent="#2453B8",
    accent_hover="#1C4499",
    accent_text="#FFFFFF",
    accent_tint="#E4ECFB",
    accent_tint2="#D3E0F8",
    focus="#2453B8",
    tones={
        Tone.OK: Shade("#14643A", "#E1F3E8", "#2E9C62"),
        Tone.WARN: Shade("#7A4A00", "#FFF0D2", "#C98412"),
        Tone.DANGER: Shade("#A11E18", "#FDE6E4", "#D5473F"),
        Tone.INFO: Shade("#1F4E9E", "#E5EEFC", "#3F76CF"),
        Tone.NEUTRAL: Shade("#475062", "#E9ECF1", "#858E9D"),
    },
)

DARK = Tokens(
    window="#1B1E24",
    surface="#23272F",
    surface2="#272C35",
    sidebar="#15181D",
    border="#3A414D",
    border_strong="#7F8A9C",
    text="#E8EBF0",
    text2="#AEB6C4",
    text_disabled="#8C95A5",
    accent="#8DB2FF",
    accent_hover="#A9C5FF",
    accent_text="#0E1A33",
    accent_tint="#2A3853",
    accent_tint2="#33456A",
    focus="#8DB2FF",
    tones={
        Tone.OK: Shade("#86DBA9", "#1D3A2A", "#4DB67D"),
        Tone.WARN: Shade("#F4C56B", "#40321A", "#D79C35"),
        Tone.DANGER: Shade("#FFA39C", "#452421", "#E0665E"),
        Tone.INFO: Shade("#A5C5FF", "#22324F", "#6C9BEB"),
        Tone.NEUTRAL: Shade("#BEC6D3", "#323843", "#7F8A9C"),
    },
)

CONTRAST = Tokens(
    window="#000000",
    surface="#000000",
    surface2="#000000",
    sidebar="#000000",
    border="#FFFFFF",
    border_strong="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    text_disabled="#C0C0C0",
    accent="#FFFF00",
    accent_hover="#FFFFA0",
    accent_text="#000000",
    accent_tint="#2B2B00",
    accent_tint2="#3A3A00",
    focus="#FFFF00",
    tones={
        Tone.OK: Shade("#7CFFA8", "#000000", "#7CFFA8"),
        Tone.WARN: Shade("#FFD76A", "#000000", "#FFD76A"),
        Tone.DANGER: Shade("#FF9C94", "#000000", "#FF9C94"),
        Tone.INFO: Shade("#9FCBFF", "#000000", "#9FCBFF"),
        Tone.NEUTRAL: Shade("#FFFFFF", "#000000", "#FFFFFF"),
    },
    line=2,
)

TOKEN_NAMES = tuple(f.name for f in fields(Tokens) if f.name not in {"tones", "line"})

_LINEAR_BELOW = 0.03928


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two #RRGGBB colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
