"""The page that shows a document before it is printed."""
