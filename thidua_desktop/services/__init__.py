"""The use cases: each mutating call is one named, journaled operation."""
