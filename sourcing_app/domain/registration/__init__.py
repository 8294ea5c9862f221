"""The buyer's profile and the site's registration form."""
