"""Whether the law lets a nomination through: facts, conditions, verdicts. No database, no Qt."""
