"""Print runs: certificates on their way to the printer, each sheet on record."""

from thidua_desktop.services.certificates import PrintSetup
from thidua_desktop.services.print_jobs.preflight import Finding
from thidua_desktop.services.print_jobs.sending import Chunk, HandOver, SendResult
from thidua_desktop.services.print_jobs.service import PrintJobs

__all__ = ["Chunk", "Finding", "HandOver", "PrintJobs", "PrintSetup", "SendResult"]
