"""Proof against forgery: the code on each certificate, its check, the keys and the page that checks alone."""

from thidua_desktop.services.proof.checking import Revoked, Verification
from thidua_desktop.services.proof.service import ProofService

__all__ = ["ProofService", "Revoked", "Verification"]
