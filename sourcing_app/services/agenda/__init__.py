"""What needs attention today, computed from the file by plain quick queries."""
