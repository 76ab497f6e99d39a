"""Vietnamese text: cleaning, folding, sorting, names, numbers and dates in words."""

from thidua_desktop.domain.vietnamese.dates import (
    ParsedDate,
    date_in_words,
    format_date,
    long_date,
    parse_date,
)
from thidua_desktop.domain.vietnamese.honorific import honorific
from thidua_desktop.domain.vietnamese.letters import ALPHABET_134
from thidua_desktop.domain.vietnamese.names import NameParts, split_salutation
from thidua_desktop.domain.vietnamese.numbers import (
    exact_points,
    format_money,
    format_number,
    format_points,
    money_in_words,
    parse_points,
    parse_quantity,
    read_number,
)
from thidua_desktop.domain.vietnamese.sorting import ToneOrder, sort_key
from thidua_desktop.domain.vietnamese.text import (
    canonical,
    fold,
    nfc,
    nfc_lines,
    same_name,
    title_name,
    upper,
)

__all__ = [
    "ALPHABET_134",
    "NameParts",
    "ParsedDate",
    "ToneOrder",
    "canonical",
    "date_in_words",
    "exact_points",
    "fold",
    "format_date",
    "format_money",
    "format_number",
    "format_points",
    "honorific",
    "long_date",
    "money_in_words",
    "nfc",
    "nfc_lines",
    "parse_date",
    "parse_points",
    "parse_quantity",
    "read_number",
    "same_name",
    "sort_key",
    "split_salutation",
    "title_name",
    "upper",
]
