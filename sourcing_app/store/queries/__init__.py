"""All SQL that services ask, by feature: functions that take a reader and values and give rows."""
