"""Why the operating system refused something, in words that can be translated."""

import errno

from sourcing_app.domain.sentences import Sentence, say

_REASONS: dict[int, Sentence] = {
    errno.ENOSPC: say("System", "the disk is full"),
    errno.EDQUOT: say("System", "your share of the disk is used up"),
    errno.EROFS: say("System", "the disk is read-only"),
    errno.EACCES: say("System", "you have no permission"),
    errno.EPERM: say("System", "you have no permission"),
    errno.ENOENT: say("System", "it is not there"),
    errno.EIO: say("System", "the disk reports an error"),
    errno.EBUSY: say("System", "another program is using it"),
    errno.EISDIR: say("System", "it is a folder"),
    errno.ENOTDIR: say("System", "a part of its path is no folder"),
    errno.ENAMETOOLONG: say("System", "its name is too long"),
    errno.EFBIG: say("System", "it is too large for this disk"),
    errno.EMFILE: say("System", "too many files are open"),
}


def reason_of(error: OSError) -> Sentence | str:
    """The reason as the middle of a sentence; the system's own words where there are no better."""
    known = _REASONS.get(error.errno or 0)
    return known or error.strerror or type(error).__name__
