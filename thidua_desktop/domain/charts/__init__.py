"""Charts of the reform index as pure shapes: bars, trend, radar, heat map; drawn once for both faces."""

from thidua_desktop.domain.charts.bars import Bar, Bars, bar_share
from thidua_desktop.domain.charts.heat_map import HeatColumn, HeatMap, HeatRow
from thidua_desktop.domain.charts.radar import Axis, Outline, Radar
from thidua_desktop.domain.charts.scale import FULL, average, heat_band
from thidua_desktop.domain.charts.shapes import (
    HEAT_STEPS,
    Chart,
    Drawing,
    Fill,
    Frame,
    Label,
    Measure,
    Ref,
    Shape,
    Spot,
    Stroke,
    Tone,
)
from thidua_desktop.domain.charts.trend import Series, Trend, YearValue

__all__ = [
    "FULL",
    "HEAT_STEPS",
    "Axis",
    "Bar",
    "Bars",
    "Chart",
    "Drawing",
    "Fill",
    "Frame",
    "HeatColumn",
    "HeatMap",
    "HeatRow",
    "Label",
    "Measure",
    "Outline",
    "Radar",
    "Ref",
    "Series",
    "Shape",
    "Spot",
    "Stroke",
    "Tone",
    "Trend",
    "YearValue",
    "average",
    "bar_share",
    "heat_band",
]
