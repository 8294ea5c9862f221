"""
Do everything a developer does here, from a fresh clone with nothing but Python.

    python3 packaging/dev.py run [arguments of the program]
    python3 packaging/dev.py test [--quick | --changed | PATH...] [options of pytest]
    python3 packaging/dev.py bench [NAME...] [--size N]... [--quick] [--files FOLDER]
    python3 packaging/dev.py check | lock [--upgrade] | shots FOLDER
"""

import os
import subprocess
import sys

from steps import checks, environment, lock, suite
from steps.places import PYTHON, ROOT, TRANSLATIONS, offscreen, python, stop

sys.path.insert(0, str(ROOT))
from sourcing_app.cli.invocation import opens_window

HELP = ("-h", "--help")


def has_display() -> bool:
    asked = any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return asked or not sys.platform.startswith("linux")


def translate() -> None:
    """Rebuild the .qm files if a .ts file is newer."""
    for folder in TRANSLATIONS.iterdir():
        sources = [*folder.glob("*.ts")] if folder.is_dir() else []
        built = folder.with_suffix(".qm")
        young = max((path.stat().st_mtime for path in (folder, *sources)), default=0)
        if sources and not (built.exists() and built.stat().st_mtime >= young):
            python("packaging/translations.py", "release")
            return


def finding_itself() -> dict[str, str]:
    """The environment that lets the program be found from any working directory."""
    others = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), others)))}


def run(arguments: list[str]) -> int:
    window = opens_window(arguments)
    if window and not has_display():
        raise stop("There is no display to open the window on; the commands (--help) need none.")
    screen = os.environ.get("QT_QPA_PLATFORM", "xcb") in {"xcb", "wayland"}
    if window or arguments[:1] == ["self-test"]:
        environment.ready("screen" if window and screen else "offscreen")
        translate()
    else:  # a command speaks English and starts no Qt
        environment.ready("none")
    command = ("-m", "sourcing_app", *arguments)
    if os.name != "nt":  # replace this process: signals and exit status are the program's
        os.execve(PYTHON, (str(PYTHON), *command), finding_itself())  # noqa: S606, our own
    return subprocess.run([str(PYTHON), *command], env=finding_itself(), check=False).returncode


def test(arguments: list[str]) -> int:
    environment.ready("offscreen")
    translate()
    return suite.test(arguments)


def bench(arguments: list[str]) -> int:
    environment.ready("offscreen")
    translate()
    return suite.bench(arguments)


def check(_arguments: list[str]) -> int:
    environment.ready("offscreen")
    return checks.check()


def lock_requirements(arguments: list[str]) -> int:
    environment.ready("none")
    return lock.lock(arguments)


def shots(arguments: list[str]) -> int:
    environment.ready("offscreen")
    translate()
    found = {**offscreen(), "PYTHONPATH": str(ROOT)}
    given = [*map(os.path.abspath, arguments)] if not {*arguments} & {*HELP} else arguments
    return python("packaging/shots.py", *given, env=found)


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "lock": lock_requirements,
    "shots": shots,
}


def main() -> int:
    command, *arguments = sys.argv[1:] or ["--help"]
    if command not in COMMANDS:
        print((__doc__ or "").strip())
        return 0 if command in HELP else 2
    try:
        return COMMANDS[command](arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
