"""Documents for paper: what each says, printed into a PDF and saved."""
