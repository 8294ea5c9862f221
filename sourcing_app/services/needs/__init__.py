"""What the buyer needs: where searching starts, and what inquiries, quotes and orders serve."""
