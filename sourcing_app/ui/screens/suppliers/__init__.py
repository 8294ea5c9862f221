"""The page of suppliers: table, detail pane, and the sheets that add and import."""
