"""Which font families the window asks for, and the program's own where the system has none."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

LATIN = ("Segoe UI", "Noto Sans", "Helvetica Neue", "DejaVu Sans")
HAN = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Zen Hei",
    "Noto Sans SC",
)


def families(language: str) -> list[str]:
    """Return the families of "en", "ru" or "zh": the order decides which Han forms are drawn."""
    wanted = HAN + LATIN if language == "zh" else LATIN + HAN
    have = set(QFontDatabase.families())
    return [name for name in wanted if name in have] or [QFont().family()]


def add_missing(folder: Path) -> list[str]:
    """
    Load the fonts in `folder` where the system has none that the design asks for.

    The last Latin family, DejaVu, is a stopgap: it is a sixth wider. Returns the families added.
    """
    have = set(QFontDatabase.families())
    wanted = [
        path
        for preferred, pattern in ((LATIN[:-1], "NotoSans-*.ttf"), (HAN, "NotoSansSC*.ttf"))
        if have.isdisjoint(preferred)
        for path in sorted(folder.glob(pattern))
    ]
    added = (QFontDatabase.addApplicationFont(str(path)) for path in wanted)
    return [name for font in added for name in QFontDatabase.applicationFontFamilies(font)]
