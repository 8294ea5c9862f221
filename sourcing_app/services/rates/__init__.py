"""Exchange rates: entered, fetched on request, and what prices are in the buyer's own currency."""
