"""Papers of the pledges: one description each, set by the renderer of the official papers."""
