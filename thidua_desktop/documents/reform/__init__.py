"""Papers of the reform index."""
