"""Papers of the stage: script, cards, labels, separators, the stack of certificates, what changed."""
