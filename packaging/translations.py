"""
Keep the translation files in step with the program's texts.

    update [area…]   take new texts into resources/translations/<language>/<area>.ts;
                     a text that moved, or whose class was renamed, keeps its translation
    check            fail when a file is stale, unfinished or breaks a rule of ts_rules.py
    release          build resources/translations/<language>.qm

Run it with the Python of the environment that holds PySide6.
"""

import argparse
import importlib.util
import subprocess
import sys
import tempfile
from collections import defaultdict
from itertools import chain
from pathlib import Path

import ts_calls
import ts_files
import ts_rules
from ts_files import Key

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "sourcing_app"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": "en_US", "ru": "ru_RU", "zh_CN": "zh_CN"}
LAYERS = ("domain", "files", "net", "services", "documents", "store", "app")


def area_of(source: Path) -> str | None:
    """Return the area a source file belongs to; None for a file without texts."""
    parts = source.relative_to(PACKAGE).with_suffix("").parts
    if parts[:2] == ("ui", "screens"):
        return None if parts[2].startswith("__") else parts[2]
    if parts[0] == "ui":
        return "ui"
    return ".".join(parts[:2]) if parts[0] in LAYERS and len(parts) > 1 else None


def sources() -> dict[str, list[str]]:
    """Return area -> source files, as paths from the root."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        area = area_of(path)
        if area is not None:
            found[area].append(path.relative_to(ROOT).as_posix())
    return found


def tool(name: str) -> str:
    """Find a Qt translation tool inside the installed PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed for this Python: use the one in .venv.")
    folder = Path(spec.origin).parent
    return str(next(path for path in (folder / name, folder / f"{name}.exe") if path.exists()))


def lupdate(files: list[str], target: Path, language: str, *flags: str) -> None:
    subprocess.run(
        [
            *(tool("lupdate"), "-silent", "-no-obsolete", "-sort-messages", *flags),
            *("-tr-function-alias", "QT_TRANSLATE_NOOP+=say"),
            *("-source-language", "en_US", "-target-language", LANGUAGES[language]),
            *(*files, "-ts", str(target)),
        ],
        cwd=ROOT,
        check=True,
    )


def texts() -> dict[str, set[Key]]:
    """Return area -> the texts in its sources."""
    areas = sources()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "all.ts").resolve()
        lupdate([*chain.from_iterable(areas.values())], target, "ru", "-locations", "absolute")
        by_file = ts_files.keys_by_file(target)
    empty: set[Key] = set()
    return {
        area: empty.union(*(by_file.get(ROOT / name, empty) for name in files))
        for area, files in areas.items()
    }


def wanted(keys: set[Key], language: str) -> set[Key]:
    """Keep only plural forms for English: any other English text is its own translation."""
    return {key for key in keys if key.plural} if language == "en" else keys


def stale(found: dict[str, set[Key]]) -> list[tuple[str, str]]:
    """List (language, area) whose file differs from the texts in the sources."""
    there = {path.stem for path in FOLDER.glob("*/*.ts")}
    return [
        (language, area)
        for area in sorted(there | set(found))
        for language in LANGUAGES
        if ts_files.keys(FOLDER / language / f"{area}.ts")
        != wanted(found.get(area, set()), language)
    ]


def renew(area: str, language: str, *, empty: bool) -> None:
    """Write one file from its sources, keeping what is translated; an empty one is removed."""
    target = FOLDER / language / f"{area}.ts"
    if empty:
        target.unlink(missing_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    plural = ("-pluralonly",) if language == "en" else ()
    lupdate(sources()[area], target, language, "-locations", "none", *plural)


def update(areas: list[str]) -> int:
    found = texts()
    unknown = set(areas) - set(found)
    if unknown:
        sys.exit(f"No such area: {', '.join(sorted(unknown))}. Areas: {', '.join(found)}")
    known = {name: ts_files.finished([*(FOLDER / name).glob("*.ts")]) for name in LANGUAGES}
    contexts = {key.context for keys in found.values() for key in keys}
    for language, area in stale(found):
        if not areas or area in areas:
            renew(area, language, empty=not wanted(found.get(area, set()), language))
    for language, area in sorted((name, area) for name in LANGUAGES for area in areas or found):
        path = FOLDER / language / f"{area}.ts"
        if path.exists() and ts_files.unfinished(path):
            ts_files.fill(path, known[language], contexts)
    for path in sorted(FOLDER.glob("*/*.ts")):
        count = ts_files.unfinished(path) if path.stem in (areas or found) else 0
        if count:
            print(f"{path.relative_to(ROOT)}: {count} to translate")
    return 0


def check() -> int:
    """Print every complaint; 0 only when there is none."""
    found = texts()
    known = {(key.context, key.source) for keys in found.values() for key in keys}
    said = ts_calls.said(ROOT / name for name in chain.from_iterable(sources().values()))
    complaints = ts_calls.complaints(ROOT, PACKAGE)
    complaints += [f"lupdate does not see say{text}" for text in sorted(said - known)]
    complaints += [
        f"{language}/{area}.ts does not hold the texts of the sources: "
        f"packaging/translations.py update {area}"
        for language, area in stale(found)
    ]
    listed = FOLDER / "allow_latin.txt"
    latin = set(listed.read_text("utf-8").splitlines()) if listed.exists() else set()
    complaints += ts_rules.complaints(FOLDER, list(LANGUAGES), latin)
    print("\n".join(complaints) or "Translations are complete.")
    return 1 if complaints else 0


def release() -> int:
    """Merge all areas of a language into its .qm file."""
    for language in LANGUAGES:
        target = FOLDER / f"{language}.qm"
        files = sorted(map(str, (FOLDER / language).glob("*.ts")))
        if files:
            subprocess.run([tool("lrelease"), "-silent", *files, "-qm", str(target)], check=True)
        else:
            target.unlink(missing_ok=True)
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update").add_argument("areas", nargs="*")
    commands.add_parser("check")
    commands.add_parser("release")
    options = parser.parse_args()
    if options.command == "update":
        return update(options.areas)
    return check() if options.command == "check" else release()


if __name__ == "__main__":
    sys.exit(main())
