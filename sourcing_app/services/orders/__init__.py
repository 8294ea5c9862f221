"""Orders: their records, and the facts that lists, gates, agenda and detail are made of."""
