"""What can be set in the program: its sections, and the numbers the rules judge by."""
