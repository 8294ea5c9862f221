"""
Make resources/fonts from the font packages named in its SOURCES.md.

    python packaging/fonts.py NOTO_SANS_FOLDER NOTO_SANS_SC_FOLDER

The Latin and Cyrillic fonts are copied as they are; of the Chinese ones a GB2312 subset is kept,
which is all that an address, a company name or a product text in mainland China is written with.
"""

import argparse
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}
LEAD_BYTES = range(0xA1, 0xFF)
EXTRA = (*range(0x20, 0x7F), *range(0x3000, 0x3020), *range(0xFF00, 0xFFEF), 0x2014, 0x2026, 0x20AC)


def gb2312() -> set[int]:
    """Return the code points of GB2312, read from Python's own codec."""
    pairs = (bytes((lead, trail)) for lead in LEAD_BYTES for trail in LEAD_BYTES)
    return {ord(letter) for pair in pairs for letter in pair.decode("gb2312", "ignore")}


def shrink(source: Path, target: Path, points: set[int]) -> None:
    """Keep only the outlines of these code points, without hints and layout features."""
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
        font.save(target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("latin", type=Path)
    parser.add_argument("chinese", type=Path)
    options = parser.parse_args()
    for weight, folder in WEIGHTS.items():
        source = f"{folder}/NotoSans{{}}_{folder}.ttf"
        shutil.copyfile(options.latin / source.format(""), FOLDER / f"NotoSans-{weight}.ttf")
        shrink(
            options.chinese / source.format("SC"),
            FOLDER / f"NotoSansSC-{weight}.ttf",
            gb2312().union(EXTRA),
        )


if __name__ == "__main__":
    main()
