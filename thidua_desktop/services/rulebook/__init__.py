"""The rulebook in use: what ships, what the office set otherwise."""

from thidua_desktop.domain.rulebook.fields import RuleField, RuleTemplate
from thidua_desktop.services.rulebook.service import RulebookService, RuleDifference, RuleSwitch

__all__ = ["RuleDifference", "RuleField", "RuleSwitch", "RuleTemplate", "RulebookService"]
