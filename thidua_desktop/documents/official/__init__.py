"""Official papers: one description of typed blocks, set as PDF or as an editable Word file."""
