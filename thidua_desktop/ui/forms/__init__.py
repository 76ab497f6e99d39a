"""Compiled forms: made by `python3 dev.py forms` from `forms/*.ui`, never edited."""
