"""Today: what needs attention, and how far the buyer has come."""
