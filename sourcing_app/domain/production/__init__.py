"""Production: the days factories lose to holidays, what is planned, and what is late."""
