"""What the program can do: one module or folder a feature; rows stay inside."""
