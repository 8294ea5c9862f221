"""What was typed and could not be saved when the session ended: kept for the next opening."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sourcing_app.app import paths
from sourcing_app.domain.privacy.secrets import secret_in
from sourcing_app.files.atomic import whole_file
from sourcing_app.files.inputs import read_json
from sourcing_app.ui.forms.unsaved_text import Typed


def keep(file: Path, texts: Sequence[Typed]) -> bool:
    """
    Keep these texts for this sourcing file in place of all kept before; False: it did not work.

    The file is for the user alone and is gone when there is nothing to keep. Card data is left
    out (R12, R13).
    """
    target = paths.draft_file(file)
    wanted = [typed for typed in texts if secret_in(typed.text) is None]
    try:
        if wanted:
            _write(target, json.dumps([asdict(typed) for typed in wanted], ensure_ascii=False))
        else:
            target.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def kept(file: Path) -> list[Typed]:
    """Return what was kept for this sourcing file; nothing where it cannot be read."""
    try:
        held: Any = read_json(paths.draft_file(file))
        return [Typed(**each) for each in held]
    except (OSError, ValueError, TypeError):
        return []


def _write(target: Path, text: str) -> None:
    """Write beside it first, so that a full disk leaves what was kept before."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(target, over=True) as partial:
        partial.write_text(text, "utf-8")
