"""Sizes and places of NĐ 30/2020 Phụ lục I that both renderers share: pt for letters, mm for paper."""

from __future__ import annotations

from thidua_desktop.documents.flowing import Sheet

COUNTRY_SIZE = 12.0
MOTTO_SIZE = 13.0
BODY_NAME_SIZE = 12.0
"""Cơ quan chủ quản, cơ quan ban hành."""
NUMBER_SIZE = 13.0
DATE_SIZE = 13.0
KIND_SIZE = 14.0
TEXT_SIZE = 14.0
SEND_TO_HEAD_SIZE = 12.0
SEND_TO_SIZE = 11.0
PAGE_NUMBER_SIZE = 13.0
CAPTION_SIZE = 12.0
"""Under a chart."""

INDENT = 10.0
"""First line of a paragraph."""
GAP = 6 * 25.4 / 72
"""Between paragraphs: 6 pt."""
SIGNING_ROOM = 26.0
"""Between post and name."""
RULE_SHARE = 0.4
"""Short rules are a third to a half of the line above."""
LEFT_SHARE, RIGHT_SHARE = 0.42, 0.56
"""Columns of the header, as parts of the measure."""
CELL_SIDE = 1.5
CELL_TOP = 0.9

PORTRAIT = Sheet(210, 297, 20, 20, 30, 15)
LANDSCAPE = Sheet(297, 210, 20, 20, 30, 15)
BARE = Sheet(210, 297, 0, 0, 0, 0)
"""Ballots: slips to the edge of the paper, cut apart."""

SLIP_COLUMNS, SLIP_ROWS = 2, 3
SLIPS = SLIP_COLUMNS * SLIP_ROWS
SLIP_WIDTH, SLIP_HEIGHT = 210 / SLIP_COLUMNS, 297 / SLIP_ROWS
SLIP_MARGIN = 6.0
"""Clear of the cut and of what a printer cannot reach."""
SLIP_TEXT = 9.0
"""Size in pt of a slip's table."""
