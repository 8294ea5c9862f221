"""Files of the user's, for the faces: read without waiting, named with links followed."""

from sourcing_app.store.inputs import is_file, is_file_or_free, is_folder, read_bytes, resolved

__all__ = ["is_file", "is_file_or_free", "is_folder", "read_bytes", "resolved"]
