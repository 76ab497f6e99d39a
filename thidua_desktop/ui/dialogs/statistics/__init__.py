"""Pages of the statistics dialog: one form filled in, the officers, the words things are told by."""
