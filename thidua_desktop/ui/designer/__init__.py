"""The layout designer: canvas with rulers and guides, properties, undo."""
