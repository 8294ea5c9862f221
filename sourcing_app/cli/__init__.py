"""The command line: an interface to the services that needs no display."""
