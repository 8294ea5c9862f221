"""The network: one guarded download, made only when the user asks for it."""
