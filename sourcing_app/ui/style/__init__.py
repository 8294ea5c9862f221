"""The look: tokens, theme, stylesheet, icons and fonts."""
