"""The file itself: opened, locked, watched and verified."""
