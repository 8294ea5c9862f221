"""The letters and documents the program produces, as bytes."""
