"""
Make resources/fonts from the font packages named in its SOURCES.md.

    python packaging/fonts.py --latin NOTO_SANS_FOLDER --east-asian INTL_CJK_FOLDER

The Latin and Cyrillic fonts are copied as they are. The Chinese ones are cut to the characters that
names, addresses and products are written with, the Korean ones to the syllables of Hangul.
"""

import argparse
import shutil
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}
TRAILS = (*range(0x40, 0x7F), *range(0x80, 0xFF))
# Of the Table of General Standard Chinese Characters (State Council, 2013) what GBK lacks: names.
NAMES = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖"
    "䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)
SIGNS = (*range(0x20, 0x7F), *range(0x3000, 0x3020), *range(0xFF00, 0xFFEF), 0x2014, 0x2026, 0x20AC)
HANGUL = (0x20, *range(0xAC00, 0xD7A4))  # a space stays in the run before it


def pairs(codec: str, leads: Iterable[int]) -> set[int]:
    """Return the code points that two bytes stand for, read from Python's own codec."""
    read = (bytes((lead, trail)).decode(codec, "ignore") for lead in leads for trail in TRAILS)
    return {ord(letter) for letter in read if len(letter) == 1 and not letter.isascii()}


def chinese() -> set[int]:
    """Return the code points of GB2312, GBK and Big5, letters of names, and signs."""
    return {
        *pairs("gb2312", range(0xA1, 0xFF)),  # its middle dot is another one
        *pairs("gbk", range(0x81, 0xFF)),
        *pairs("big5", range(0xA1, 0xFA)),
        *map(ord, NAMES),
        *SIGNS,
    }


def shrink(source: Path, target: Path, points: Iterable[int], weight: int) -> None:
    """Keep only the outlines of these code points in one weight, without hints and features."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["vhea", "vmtx"]
    with TTFont(source, recalcTimestamp=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=points)
        cutter.subset(font)
        instantiateVariableFont(font, {"wght": weight}, updateFontNames=True, inplace=True)
        font.save(target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--latin", type=Path)
    parser.add_argument("--east-asian", type=Path)
    options = parser.parse_args()
    for name, weight in WEIGHTS.items():
        if options.latin:
            source = options.latin / f"{weight}{name}" / f"NotoSans_{weight}{name}.ttf"
            shutil.copyfile(source, FOLDER / f"NotoSans-{name}.ttf")
        if options.east_asian:
            for family, points in (("NotoSansSC", chinese()), ("NotoSansKR", HANGUL)):
                source = options.east_asian / family.lower() / f"{family}[wght].ttf"
                shrink(source, FOLDER / f"{family}-{name}.ttf", points, weight)


if __name__ == "__main__":
    main()
