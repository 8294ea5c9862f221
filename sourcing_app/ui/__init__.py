"""The window: Qt, and Qt nowhere else."""
