"""What columns each kind of list may have, with the headings seen for them in offices' files."""
