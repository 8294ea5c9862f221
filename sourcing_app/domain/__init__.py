"""What the business means: plain Python, no files, no clock, no window."""
