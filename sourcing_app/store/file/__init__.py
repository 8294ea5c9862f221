"""The file itself: opened, held, watched and proved."""
