"""The command line: a face over the services that needs no display."""
