"""SQLite itself: connections, their errors, plain reading, and the counts and digests of rows."""
