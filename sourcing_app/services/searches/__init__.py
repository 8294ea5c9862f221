"""Product searches: checked and addressed without the file, kept in its log through records."""
