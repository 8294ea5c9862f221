"""The repository's paths, and how to run its own Python."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
REQUIREMENTS = ROOT / "packaging" / "requirements.txt"
TRANSLATIONS = ROOT / "resources" / "translations"
ENVIRONMENT_SAYS_NO = 6  # the exit status of cli.md for disk, permission, network, display


def stop(sentence: str) -> "SystemExit":
    """Make the exit for a run that this computer does not allow."""
    print(sentence, file=sys.stderr)
    return SystemExit(ENVIRONMENT_SAYS_NO)


def offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def python(*arguments: str, env: dict[str, str] | None = None) -> int:
    """Run the repository's Python and return its exit status."""
    return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, env=env, check=False).returncode
