"""Orders: stages, steps, progress and payment terms."""
