"""The rules of the field: plain Python, no database, no paper, no window."""
