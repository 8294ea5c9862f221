"""Product searches: checked and built without the file, logged through writes."""
