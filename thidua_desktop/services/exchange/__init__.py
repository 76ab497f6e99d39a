"""Packages that pass between offices."""
