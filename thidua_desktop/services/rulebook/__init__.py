"""The rulebook in use: what ships, what the office set otherwise."""

from thidua_desktop.services.rulebook.service import RuleDifference, RuleField, RulebookService

__all__ = ["RuleDifference", "RuleField", "RulebookService"]
