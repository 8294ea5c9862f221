"""What the window says: toasts, the status, a crash."""
