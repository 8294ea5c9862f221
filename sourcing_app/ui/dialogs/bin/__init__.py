"""The Bin: what was deleted, to be restored or erased."""
