"""Files outside the sourcing file: safe names, reads that never block, atomic writes."""
