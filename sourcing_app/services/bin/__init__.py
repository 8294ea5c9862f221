"""What was moved to the Bin: listed, restored, and erased for good when the user says so."""
