"""The buyer's details: reading, checking and changing them."""
