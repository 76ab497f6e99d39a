"""The rulebook in use: what ships, what the office set otherwise."""

from thidua_desktop.services.rulebook.service import RulebookService, RuleDifference, RuleField

__all__ = ["RuleDifference", "RuleField", "RulebookService"]
