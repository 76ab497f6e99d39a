"""Papers of looking up: a recipient's history sheet, the golden book."""
