"""The pages of the window, one folder each; they do not know each other."""
