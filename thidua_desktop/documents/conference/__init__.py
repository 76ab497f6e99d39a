"""Plain papers of a conference: programme, reception, bonus receipts in the order of the stage, photos."""
