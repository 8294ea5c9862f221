"""What each record is made of, said once: forms, lists, history, import and commands read it."""
