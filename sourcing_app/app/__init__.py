"""The composition root: the only package that sees every other one."""
