"""Quy định: the rules as shipped, with what the office set otherwise."""
