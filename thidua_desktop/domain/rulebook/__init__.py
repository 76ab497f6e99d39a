"""Law as data: what the program knows of titles, forms, conditions, quotas, votes and money."""
