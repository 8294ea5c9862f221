"""The file on disk: its header, lock, watch, copies and verification."""
