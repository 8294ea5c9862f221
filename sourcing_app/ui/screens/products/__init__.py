"""The page Products: what is to be bought."""
