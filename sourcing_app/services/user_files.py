"""Files of the user's, for the faces: read without waiting, named with links followed."""

from sourcing_app.store.inputs import is_file_or_free, read_bytes, resolved

__all__ = ["is_file_or_free", "read_bytes", "resolved"]
