"""Where the files the program brings with it are."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


@cache
def resources() -> Path:
    """The fonts, icons, translations and rules: in an installed package, or beside the sources."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"
