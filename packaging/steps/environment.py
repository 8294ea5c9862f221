"""Make .venv and keep it at the locked requirements; a stamp records what was done."""

import hashlib
import json
import os
import subprocess
import sys

from steps import libraries
from steps.places import PYTHON, REQUIREMENTS, VENV, stop

STAMP = VENV / "ready.json"
OLDEST, NEWEST = (3, 11), (3, 14)


def ready(platform: str) -> None:
    """
    Return when the program can run; platform is "none", "offscreen" or "screen".

    Costs a read of two files when nothing changed since the last call.
    """
    stamp = _read()
    now = {"requirements": _digest(), "python": os.path.realpath(PYTHON)}
    if {key: stamp.get(key) for key in now} != now:
        _make(stamp)
        stamp = {**now, "python": os.path.realpath(PYTHON), "platforms": []}
        _write(stamp)
    if platform != "none" and platform not in stamp["platforms"]:
        libraries.ready(platform)
        stamp["platforms"].append(platform)
        _write(stamp)


def _read() -> dict:
    try:
        return json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}


def _write(stamp: dict) -> None:
    STAMP.write_text(json.dumps(stamp), "utf-8")


def _digest() -> str:
    return hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()


def _make(stamp: dict) -> None:
    if not _usable(stamp):
        _create()
    print("Installing the libraries into .venv (the first time it downloads about 130 MB)...")
    pip = ("-m", "pip", "--disable-pip-version-check", "install", "-qq")
    locked = ("--require-hashes", "--only-binary", ":all:", "-r", str(REQUIREMENTS))
    if subprocess.run([str(PYTHON), *pip, *locked], check=False).returncode:
        raise stop(
            "The libraries were not installed; pip says why above. Nothing else was changed."
        )


def _usable(stamp: dict) -> bool:
    """Whether .venv has a working pip and the Python it was made with."""
    if not PYTHON.exists() or stamp.get("python", os.path.realpath(PYTHON)) != os.path.realpath(
        PYTHON
    ):
        return False
    probe = [str(PYTHON), "-c", "import pip"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _create() -> None:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise stop(f"Python 3.11 to 3.14 is needed; this is {sys.version.split()[0]}.")
    print("Making .venv...")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, check=False
    )
    if made.returncode and b"ensurepip" in made.stdout + made.stderr:
        raise stop("Python's venv module is missing. As root: apt-get install python3-venv")
    if made.returncode:
        last = (made.stdout + made.stderr).decode(errors="replace").strip().splitlines()[-1:]
        raise stop(f"{VENV} could not be made: {''.join(last)}")
