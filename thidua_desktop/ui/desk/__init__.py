"""Bàn trao thưởng: the full-screen window of the ceremony, worked by keyboard alone."""
