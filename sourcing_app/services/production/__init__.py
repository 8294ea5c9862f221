"""Production of orders: milestones, what is planned, and what is late."""
