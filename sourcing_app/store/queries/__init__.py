"""SELECTs by feature, as the services ask them."""
