"""Controls the tabs are made of."""
