"""Records and a layout become paper."""
