"""Registration: the buyer's details, checked as they are typed, and copied into the site's form."""
