"""Every check of the project, run side by side, each listed with its result."""

import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

from steps.places import BIN, PYTHON, ROOT, offscreen

CHECKS = {
    "format": ("-m", "ruff", "format", "--check", "--quiet", "."),
    "lint": ("-m", "ruff", "check", "--quiet", "."),
    "types": ("-m", "mypy"),
    "layers": (str(BIN / "lint-imports"),),
    "sizes": ("-m", "pytest", "-q", "-p", "no:randomly", "tests/test_architecture.py"),
    "translations": ("packaging/translations.py", "check"),
}
WORKERS = 2


def check() -> int:
    """Run all, print one line each and the output of those that failed; 0 if all passed."""
    with ThreadPoolExecutor(WORKERS) as pool:
        passed = [*pool.map(run, CHECKS)]
    return 0 if all(passed) else 1


def run(name: str) -> bool:
    """Run one of CHECKS and print its line; whether it passed."""
    command = [*CHECKS[name]]
    if command[0].startswith(str(BIN)):
        command[0] = str(next(BIN.glob("lint-imports*")))  # .exe on Windows
    else:
        command.insert(0, str(PYTHON))
    begun = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=offscreen(), capture_output=True, text=True, check=False
    )
    passed = done.returncode == 0
    seconds = f"{time.monotonic() - begun:.1f} s"
    words = "" if passed else f"\n{done.stdout}{done.stderr}".rstrip()
    print(f"{'ok  ' if passed else 'FAIL'} {name} ({seconds}){words}", flush=True)
    return passed
