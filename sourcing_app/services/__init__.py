"""What the program can do: one module or folder per feature; database rows stay inside."""
