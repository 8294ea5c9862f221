"""Find and install the shared libraries that Qt needs from a Debian-like system."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from steps.places import PYTHON, stop

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPdf", "QtSvg", "QtPrintSupport")
PROBE = f"from PySide6 import {', '.join(MODULES)}"
PLUGINS = {"offscreen": "libqoffscreen.so", "screen": "libqxcb.so"}
ROUNDS = 3  # an installed library may require another one
PACKAGES = {  # the last dozen are dependencies of those above
    "libGL.so": "libgl1",
    "libEGL.so": "libegl1",
    "libOpenGL.so": "libopengl0",
    "libdbus-1.so": "libdbus-1-3",
    "libfontconfig.so": "libfontconfig1",
    "libglib-2.0.so": "libglib2.0-0",
    "libxkbcommon.so": "libxkbcommon0",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libxcb-cursor.so": "libxcb-cursor0",
    "libxcb-icccm.so": "libxcb-icccm4",
    "libxcb-keysyms.so": "libxcb-keysyms1",
    "libxcb-shape.so": "libxcb-shape0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libfreetype.so": "libfontconfig1",
    "libbrotlicommon.so": "libfontconfig1",
    "libbrotlidec.so": "libfontconfig1",
    "libX11.so": "libgl1",
    "libX11-xcb.so": "libgl1",
    "libxcb.so": "libgl1",
    "libxcb-randr.so": "libgl1",
    "libxcb-shm.so": "libgl1",
    "libxcb-sync.so": "libgl1",
    "libxcb-xfixes.so": "libgl1",
    "libxcb-image.so": "libxcb-cursor0",
    "libxcb-render.so": "libxcb-cursor0",
    "libxcb-render-util.so": "libxcb-cursor0",
    "libxcb-util.so": "libxcb-cursor0",
    "libxcb-xkb.so": "libxkbcommon-x11-0",
}


def ready(platform: str) -> None:
    """Return when Qt loads on this platform; install as root, else name the command and stop."""
    if not sys.platform.startswith("linux"):
        return
    for _ in range(ROUNDS):
        missing = _missing(platform)
        if not missing:
            return
        _install(missing)
    raise stop(f"Qt still lacks these libraries: {', '.join(sorted(missing))}.")


def _missing(platform: str) -> set[str]:
    """Name the libraries Qt does not find; nothing when its modules and plugin load."""
    tried = subprocess.run([str(PYTHON), "-c", PROBE], capture_output=True, text=True, check=False)
    found = set(re.findall(r"(lib[\w.+-]+\.so[\d.]*): cannot open", tried.stderr))
    if tried.returncode and not found:
        raise stop(f"Qt does not start: {tried.stderr.strip().splitlines()[-1]}")
    folder = next(PYTHON.parents[1].glob("lib*/python*/site-packages/PySide6"))
    binaries = [folder / "Qt" / "plugins" / "platforms" / PLUGINS[platform]]
    if found:
        binaries += [folder / f"{module}.abi3.so" for module in MODULES]
    return found.union(*map(_unresolved, binaries))


def _unresolved(binary: Path) -> set[str]:
    told = subprocess.run(["ldd", str(binary)], capture_output=True, text=True, check=False)
    return set(re.findall(r"^\s*(\S+) => not found", told.stdout, re.MULTILINE))


def _install(missing: set[str]) -> None:
    names = {library: PACKAGES.get(library.split(".so")[0] + ".so") for library in missing}
    unknown = sorted(library for library, package in names.items() if package is None)
    if unknown or not shutil.which("apt-get"):
        raise stop(f"Qt needs these libraries of your system: {', '.join(sorted(missing))}.")
    command = ["apt-get", "install", "--no-install-recommends", *sorted({*names.values()})]
    if os.geteuid():
        raise stop(f"Qt needs some libraries of your system. As root: {' '.join(command)}")
    print("Installing system libraries:", *sorted({*names.values()}))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for line in (["apt-get", "update", "-qq"], [*command, "-y", "-qq"]):
        done = subprocess.run(
            line, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
        )
    if done.returncode:
        raise stop(f"This failed, see above: {' '.join(command)}")
