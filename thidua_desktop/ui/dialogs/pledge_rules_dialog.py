"""Quy tắc chấm điểm giao ước: the office's own values, and the way back to the shipped ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.pledge_rules import (
    ClassRule,
    CrossMode,
    Dissolved,
    Lower,
    Method,
    PointRule,
    ScoringRules,
    WordRule,
)
from thidua_desktop.domain.pledge_scoring import shown
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import fold, parse_points
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_pledge_rules import Ui_DlgPledgeRules
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.pledges_columns import GRADES, points_text
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain, shortcut
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.form_notice import say, show_error

_METHODS = (
    ("Thực hiện ÷ kế hoạch × điểm chuẩn", Method.RATIO),
    ("So với đơn vị dẫn đầu cụm, khối", Method.LEADER),
)
_LOWERS = (
    ("200% − thực hiện ÷ kế hoạch", Lower.MIRROR),
    ("Kế hoạch ÷ thực hiện", Lower.INVERSE),
)
_CROSSES = (
    ("Không tính", CrossMode.NONE),
    ("Theo tỷ trọng trong tổng điểm", CrossMode.SHARE),
    ("Cộng thêm vào tổng điểm", CrossMode.ADD),
)
_DISSOLVED = (("Không xếp hạng", Dissolved.OUT), ("Vẫn xếp hạng", Dissolved.IN))


def _points(text: str) -> int | None:
    """Points as typed, below nought too ("-2")."""
    clean = text.replace("−", "-").strip()
    points = parse_points(clean.lstrip("-"))
    return None if points is None else -points if clean.startswith("-") else points


def _rule_name(rule: PointRule, text: str) -> PointRule | None:
    return replace(rule, name=text)


def _rule_points(rule: PointRule, text: str) -> PointRule | None:
    points = _points(text)
    return None if points is None else replace(rule, points=points)


def _rule_cap(rule: PointRule, text: str) -> PointRule | None:
    if not text:
        return replace(rule, cap=None)
    points = _points(text)
    return None if points is None else replace(rule, cap=abs(points))


def _rule_bars(rule: PointRule, text: str) -> PointRule | None:
    word = fold(text)
    return replace(rule, bars_flag=word.startswith(("c", "x", "1"))) if word or rule.bars_flag else rule


def _word_percent(rule: WordRule, text: str) -> WordRule | None:
    points = parse_points(text.rstrip("% ")) if text else None
    return None if points is None else replace(rule, percent=points)


def _word_bonus(rule: WordRule, text: str) -> WordRule | None:
    points = parse_points(text) if text else 0
    return None if points is None else replace(rule, bonus=points)


def _word_words(rule: WordRule, text: str) -> WordRule | None:
    return replace(rule, words=tuple(one.strip() for one in text.split(";") if one.strip()))


def _class_name(rule: ClassRule, text: str) -> ClassRule | None:
    return replace(rule, name=text)


def _class_least(rule: ClassRule, text: str) -> ClassRule | None:
    points = parse_points(text) if text else 0
    return None if points is None else replace(rule, least=points)


_POINTS: tuple[SheetColumn[PointRule], ...] = (
    SheetColumn("Khoản", lambda rule: rule.name, 300, put=_rule_name),
    SheetColumn(
        "Điểm mỗi lần",
        lambda rule: points_text(rule.points) if rule.points else "",
        110,
        numeric=True,
        put=_rule_points,
    ),
    SheetColumn(
        "Nhiều nhất",
        lambda rule: "" if rule.cap is None else points_text(rule.cap),
        100,
        numeric=True,
        put=_rule_cap,
    ),
    SheetColumn(
        "Không đề nghị cờ (có/không)",
        lambda rule: ("có" if rule.bars_flag else "không") if rule.name else "",
        226,
        put=_rule_bars,
    ),
)
_WORDS: tuple[SheetColumn[WordRule], ...] = (
    SheetColumn("Mức", lambda rule: next(words for words, grade in GRADES if grade is rule.grade), 120),
    SheetColumn("% điểm chuẩn", lambda rule: f"{shown(rule.percent)}%", 110, numeric=True, put=_word_percent),
    SheetColumn(
        "Thưởng",
        lambda rule: points_text(rule.bonus) if rule.bonus else "",
        90,
        numeric=True,
        put=_word_bonus,
    ),
    SheetColumn("Các từ", lambda rule: "; ".join(rule.words), 380, put=_word_words),
)
_CLASSES: tuple[SheetColumn[ClassRule], ...] = (
    SheetColumn("Xếp loại", lambda rule: rule.name, 300, put=_class_name),
    SheetColumn(
        "Từ (điểm)",
        lambda rule: points_text(rule.least) if rule.name or rule.least else "",
        120,
        numeric=True,
        put=_class_least,
    ),
)


class PledgeRulesDialog(QDialog):
    """Stores with "Lưu", all rules in one operation."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.pledge_results
        self._shown = ScoringRules()
        self.ui = ui = Ui_DlgPledgeRules()
        ui.setupUi(self)
        self.resize(820, 620)
        context.icons.dress(self)
        for box, items in (
            (ui.methodBox, _METHODS),
            (ui.lowerBox, _LOWERS),
            (ui.crossBox, _CROSSES),
            (ui.dissolvedBox, _DISSOLVED),
        ):
            fill_combo(box, [(words, value.value) for words, value in items])
        self.fields = Fields(
            self,
            method=ui.methodBox,
            total=ui.totalEdit,
            lower=ui.lowerBox,
            leader_share=ui.leaderEdit,
            bonus_per_percent=ui.perEdit,
            bonus_cap_target=ui.capEdit,
            bonus_cap_unit=ui.unitCapEdit,
            cross=ui.crossBox,
            cross_share=ui.shareEdit,
            dissolved=ui.dissolvedBox,
            flag_least=ui.flagEdit,
        )
        self.points: GrowingSheet[PointRule] = GrowingSheet(_POINTS, lambda: PointRule("", "", 0))
        self.words: SheetModel[WordRule] = SheetModel(_WORDS)
        self.classes: GrowingSheet[ClassRule] = GrowingSheet(_CLASSES, lambda: ClassRule("", 0))
        ui.pointsTable.attach(context, self.points, stretch=0)
        ui.wordsTable.attach(context, self.words)
        ui.classesTable.attach(context, self.classes, stretch=0)
        for box in (ui.methodBox, ui.crossBox):
            box.currentIndexChanged.connect(plain(self._allow))
        page_keys(ui.pages, self)
        shortcut("Ctrl+S", self.save, self)
        ui.saveButton.clicked.connect(plain(self.save))
        ui.resetButton.clicked.connect(plain(lambda: self.show_rules(self._service.shipped_rules())))
        ui.closeButton.clicked.connect(self.reject)
        for button in (ui.saveButton, ui.resetButton, ui.closeButton):
            button.setAutoDefault(False)
        say(ui.notice, "")
        self.show_rules(self._service.rules())

    def show_rules(self, rules: ScoringRules) -> None:
        """Put ``rules`` into the fields; nothing is stored yet."""
        self._shown = rules
        values = {name: getattr(rules, name) for name in self.fields.values()}
        for name in ("method", "lower", "cross", "dissolved"):
            values[name] = values[name].value
        self.fields.load(values)
        self._allow()
        self.points.set_rows(rules.points)
        self.words.set_rows(rules.words)
        self.classes.set_rows(rules.classes)
        say(self.ui.notice, "")

    def _allow(self) -> None:
        """Only what the chosen way of counting uses can be typed into."""
        ui = self.ui
        ratio = ui.methodBox.currentData() == Method.RATIO.value
        ui.leaderEdit.setEnabled(not ratio)
        for edit in (ui.perEdit, ui.capEdit):
            edit.setEnabled(ratio)
        ui.shareEdit.setEnabled(ui.crossBox.currentData() == CrossMode.SHARE.value)

    def rules(self) -> ScoringRules:
        """The rules as typed. Raises ``Invalid`` for text that is no number."""
        values = self.fields.values()
        choices = ("method", "lower", "cross", "dissolved")
        figures: dict[str, Any] = {name: value or 0 for name, value in values.items() if name not in choices}
        return replace(
            self._shown,
            method=Method(values["method"]),
            lower=Lower(values["lower"]),
            cross=CrossMode(values["cross"]),
            dissolved=Dissolved(values["dissolved"]),
            **figures,
            points=tuple(_coded(self.points.written())),
            words=tuple(self.words.rows()),
            classes=tuple(self.classes.written()),
        )

    def save(self) -> None:
        """Store the rules; every score follows."""
        try:
            rules = self.rules()
        except Invalid as error:
            self._failed(error)
            return
        self._context.change(lambda: self._service.save_rules(rules), self._saved, self._failed, owner=self)

    def _saved(self, changes: Changes) -> None:
        self.accept()

    def _failed(self, error: Known) -> bool:
        """Beside its field where that is seen, else above the buttons."""
        return show_error(error, self.fields, self.ui.notice)


def _coded(rules: list[PointRule]) -> list[PointRule]:
    """A new line gets a code from its name: cases are kept by code, so a line renamed later keeps its own."""
    taken = {rule.code for rule in rules if rule.code}
    made = []
    for rule in rules:
        code = rule.code
        if not code:
            stem = "_".join("".join(c if c.isalnum() else " " for c in fold(rule.name)).split()) or "khoan"
            code = next(one for one in (stem, *(f"{stem}_{n}" for n in range(2, 1000))) if one not in taken)
            taken.add(code)
        made.append(replace(rule, code=code))
    return made


def open_rules(context: UiContext, parent: QWidget | None = None) -> None:
    """Edit the office's scoring rules."""
    dialog = PledgeRulesDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
