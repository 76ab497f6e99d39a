"""Thi Đua Desktop: a commune office's year of emulation, commendation and administrative reform."""

__version__ = "0.1.0"
