"""Hội đồng và bỏ phiếu: members, the session, the votes of one batch."""
