"""Why the operating system refused something, in words that can be translated."""

import errno
from pathlib import Path

from sourcing_app.domain.errors import Environment, Taken
from sourcing_app.domain.sentences import Sentence, say

_IRREGULAR = say("System", "it is not a regular file but a pipe, a socket or a device")
_REASONS: dict[int, Sentence] = {
    errno.ENOSPC: say("System", "the disk is full"),
    errno.EDQUOT: say("System", "your disk quota is used up"),
    errno.EROFS: say("System", "the disk is read-only"),
    errno.EACCES: say("System", "you have no permission"),
    errno.EPERM: say("System", "you have no permission"),
    errno.ENOENT: say("System", "it does not exist"),
    errno.EIO: say("System", "the disk reports an error"),
    errno.EBUSY: say("System", "another program is using it"),
    errno.EISDIR: say("System", "it is a folder"),
    errno.ENOTDIR: say("System", "a part of its path is not a folder"),
    errno.ENAMETOOLONG: say("System", "its name is too long"),
    errno.EFBIG: say("System", "it is too large for this disk"),
    errno.ELOOP: say("System", "its links form a loop"),
    errno.ENXIO: _IRREGULAR,
    errno.EMFILE: say("System", "too many files are open"),
}


class Irregular(OSError):
    """The path is not a regular file, so it is not read."""

    def __init__(self, path: str) -> None:
        super().__init__(errno.ENXIO, "no ordinary file", path)


def reason_of(error: OSError) -> Sentence | str:
    """The reason as part of a sentence; the system's own message if none is translated."""
    known = _REASONS.get(error.errno or 0)
    return known or error.strerror or type(error).__name__


def already_there(path: Path) -> Taken:
    """A file with this name exists and is never replaced."""
    return Taken(say("System", "{file} already exists. Choose another name.").put(file=path))


def not_there(path: Path) -> Environment:
    """There is no file with this name."""
    return Environment(say("System", "There is no file {file}.").put(file=path))


def unreadable(error: OSError, path: Path | str) -> Sentence:
    """Why a file cannot be read."""
    reason = reason_of(error)
    return say("System", "{file} cannot be read: {reason}.").put(file=path, reason=reason)


def refused_by_system(error: OSError, path: Path) -> Environment:
    """An operating-system error about a path, as one sentence with the system's own reason."""
    return Environment(
        say("System", "{file} cannot be used: {reason}.").put(file=path, reason=reason_of(error))
    )
