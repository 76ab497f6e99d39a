"""Đợt lên nhận: the one order of the stage, changed by dragging or by keys; what is wrong with it; who is in
no turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, Conference
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_conference_turns import Ui_ConferenceTurns
from thidua_desktop.ui.models.stage_tree import StageModel
from thidua_desktop.ui.tabs.conference_side import TurnSide
from thidua_desktop.ui.tabs.shortcuts import menu_actions, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.form_notice import say, show_error

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.stage import Stage, StageTurn


class TurnsPage(QWidget):
    """Moves go to the service at once, each a step that can be undone; a turn's words are stored with Lưu."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.stage
        self._conference: Conference | None = None
        self._stage: Stage | None = None
        self._turn_id = 0
        self.ui = ui = Ui_ConferenceTurns()
        ui.setupUi(self)
        context.icons.dress(self)
        self.model = StageModel(self)
        ui.tree.attach(context, self.model)
        self.fields = Fields(ui.turnCard, title=ui.titleEdit, presenter=ui.presenterEdit, note=ui.noteEdit)
        self.side = TurnSide(ui, self)
        self._set_up()

    def _set_up(self) -> None:
        ui = self.ui
        ui.splitter.setStretchFactor(0, 1)
        ui.titleEdit.show_lines(3)
        remember_sizes(ui.splitter, self._context.memory, "conference/turns", [830, 310])
        self.model.entries_dropped.connect(self._move_entries)
        self.model.turn_dropped.connect(self._move_turn)
        ui.tree.chosen.connect(self._on_chosen)
        ui.tree.moved.connect(self.step)
        ui.tree.dropped_out.connect(self.take_out)
        self.fields.edited.connect(self._update_turn)
        ui.waitingList.itemSelectionChanged.connect(self._update_buttons)
        ui.waitingList.put_in.connect(self.put_in)
        for button, act in (
            (ui.buildButton, self.build),
            (ui.refreshButton, self.take_late),
            (ui.upButton, lambda: self.step(-1)),
            (ui.downButton, lambda: self.step(1)),
            (ui.moveButton, self.move_to),
            (ui.splitButton, self.split),
            (ui.mergeButton, self.merge),
            (ui.sortButton, self.sort),
            (ui.dropButton, self.take_out),
            (ui.addButton, self.put_in),
            (ui.saveButton, self.save),
            (ui.cancelButton, self.cancel),
        ):
            button.clicked.connect(plain(act))
        for keys, call, scope in (
            ("Ctrl+M", self.move_to, ui.tree),
            ("Ctrl+T", self.split, ui.tree),
            ("Ctrl+G", self.merge, ui.tree),
            ("F2", self._edit_turn, ui.tree),
            ("Esc", self.cancel, ui.turnCard),
        ):
            shortcut(keys, call, scope)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Chuyển tới đợt…\tCtrl+M", self.move_to),
            ("Tách đợt từ đây\tCtrl+T", self.split),
            ("Gộp các đợt đang chọn\tCtrl+G", self.merge),
            ("Sắp lại trong đợt theo quy định", self.sort),
            ("Đưa ra khỏi đợt\tDelete", self.take_out),
            ("Tên đợt, người trao…\tF2", self._edit_turn),
        )
        ui.tree.addActions(menu_actions(self, acts))

    # ---- what the tab calls ------------------------------------------------------------------
    def show_conference(self, conference: Conference) -> None:
        """Read the order again; cursor, open turns and what is typed about a turn stay."""
        if self._conference is None or self._conference.id != conference.id:
            self._turn_id = 0
        self._conference = conference
        self._stage = self._service.stage(conference.id)
        self.model.set_stage(self._stage)
        self._show_head()
        self.side.show_stage(self._stage)
        self._on_chosen()

    def has_unsaved(self) -> bool:
        return self._turn() is not None and self.fields.dirty

    def save(self) -> None:
        """Store title, presenter and note of the turn shown."""
        conference, turn = self._conference, self._turn()
        if conference is None or turn is None or not self.fields.dirty:
            return
        edited = replace(turn.turn, **self.fields.values())

        def done(changes: Changes) -> None:
            if self._turn_id == edited.id:
                self.fields.mark_clean()
                self._update_turn()

        self._context.change(
            lambda: self._service.update_turn(conference.id, edited),
            done,
            lambda error: show_error(error, self.fields, self.ui.notice),
            owner=self,
        )

    def print_out(self) -> None:
        """The papers have a page of their own."""

    def enter(self) -> None:
        self.ui.tree.setFocus()

    # ---- the whole order -----------------------------------------------------------------------
    def build(self) -> None:
        """All turns anew by rule; asks where there is an order already."""
        conference = self._conference
        if conference is None:
            return
        if self.model.turns and not self._context.prompts.ask_yes_no(
            "Xếp lại theo quy định",
            "Mọi đợt được xếp và đánh số lại: danh hiệu trước hình thức, tập thể, hộ gia đình rồi cá nhân, "
            "truy tặng sau cùng (Điều 29.5 Nghị định 152/2025). Thứ tự đã kéo thả, tên đợt và người trao đã "
            "ghi sẽ mất; hoàn tác được.",
            yes="Xếp lại",
            danger=True,
        ):
            return
        self.fields.mark_clean()
        self._change(lambda: self._service.build(conference.id))

    def take_late(self) -> None:
        """Who came since goes into the turn of their group with a suffix; who was revoked goes out."""
        conference = self._conference
        if conference is not None:
            self._change(lambda: self._service.refresh(conference.id))

    # ---- moving --------------------------------------------------------------------------------
    def step(self, step: int) -> None:
        """What is chosen one place up (-1) or down (+1); past the edge of a turn into the next one."""
        awards = self.ui.tree.chosen_awards()
        if awards:
            self._step_entries(awards, step)
            return
        turns = self.ui.tree.chosen_turns()
        ids = [one.turn.id for one in self.model.turns]
        if len(turns) == 1:
            to = ids.index(turns[0]) + step
            if 0 <= to < len(ids):
                self._move_turn(turns[0], to)

    def _step_entries(self, awards: list[int], step: int) -> None:
        turns = self.model.turns
        chosen = set(awards)
        places = {line.award.id: (t, e) for t, one in enumerate(turns) for e, line in enumerate(one.lines)}
        t, first = places[awards[0]]
        last = places[awards[-1]][1]
        inside = [line.award.id for line in turns[t].lines if line.award.id in chosen]
        if inside != awards:
            self._say("Chọn những người của cùng một đợt để chuyển lên, xuống.")
        elif step < 0 and first > 0:
            self._move_entries(awards, turns[t].turn.id, first - 1)
        elif step > 0 and last + 1 < len(turns[t].lines):
            self._move_entries(awards, turns[t].turn.id, last + 2)
        elif step < 0 and t > 0:
            self._move_entries(awards, turns[t - 1].turn.id, len(turns[t - 1].lines))
        elif step > 0 and t + 1 < len(turns):
            self._move_entries(awards, turns[t + 1].turn.id, 0)

    def move_to(self) -> None:
        """The people chosen to the end of a turn the clerk names."""
        awards = self.ui.tree.chosen_awards()
        if not awards:
            self._say("Chọn người cần chuyển trước.")
            return
        from thidua_desktop.ui.dialogs.turn_dialog import TurnDialog

        dialog = TurnDialog(self._context, self.model.turns, len(awards), self._turn_id, self)
        accepted, turn_id = bool(dialog.exec()), dialog.turn_id
        dialog.deleteLater()
        if accepted and turn_id:
            self._move_entries(awards, turn_id, self._size(turn_id))

    def put_in(self) -> None:
        """Those chosen among the waiting to the end of the current turn."""
        ids = self.ui.waitingList.chosen_ids()
        if ids and self._turn_id:
            self._move_entries(ids, self._turn_id, self._size(self._turn_id))

    def take_out(self) -> None:
        """The people chosen do not come up; they wait at the right until they are put in again."""
        conference, awards = self._conference, self.ui.tree.chosen_awards()
        if conference is not None and awards:
            self._change(lambda: self._service.remove_entries(conference.id, awards))

    def split(self) -> None:
        """From the person at the cursor on, a turn of their own."""
        conference = self._conference
        index = self.ui.tree.currentIndex()
        line, turn = self.model.line_at(index), self.model.turn_at(index)
        if conference is None or turn is None:
            return
        if line is None or index.row() == 0:
            self._say("Chọn người đứng đầu đợt mới: người từ chỗ ấy trở đi được tách ra.")
            return
        self._change(lambda: self._service.split_turn(conference.id, turn.turn.id, index.row()))

    def merge(self) -> None:
        """The turns chosen as one; of a single one, with the turn after it."""
        conference, turns = self._conference, self.ui.tree.chosen_turns()
        ids = [one.turn.id for one in self.model.turns]
        if not turns and self._turn_id in ids:
            turns = [self._turn_id]
        if len(turns) == 1:
            turns = ids[ids.index(turns[0]) : ids.index(turns[0]) + 2]
        if conference is not None and len(turns) > 1:
            self._change(lambda: self._service.merge_turns(conference.id, turns))
        elif turns:
            self._say("Đây là đợt cuối, không còn đợt nào sau nó để gộp.")

    def sort(self) -> None:
        """The people of the current turn in the order of the rule."""
        conference, turn = self._conference, self._turn()
        if conference is not None and turn is not None:
            self._change(lambda: self._service.sort_turn(conference.id, turn.turn.id))

    def _move_entries(self, award_ids: Sequence[int], turn_id: int, place: int) -> None:
        conference, ids = self._conference, list(award_ids)
        if conference is not None:
            self._change(
                lambda: self._service.move_entries(conference.id, ids, turn_id, place),
                lambda changes: self.ui.tree.select_awards(ids),
            )

    def _move_turn(self, turn_id: int, to: int) -> None:
        conference = self._conference
        if conference is not None:
            self._change(lambda: self._service.move_turn(conference.id, turn_id, to))

    def _change(self, work: Callable[[], Changes], then: Callable[[Changes], None] | None = None) -> None:
        """Store it; the tab hears of the change before ``then`` and shows the page again."""
        self._context.change(work, then, self._failed, owner=self)

    # ---- the turn at the right -------------------------------------------------------------------
    def cancel(self) -> None:
        """Back to what is stored of the turn."""
        self._load_turn()
        self.ui.tree.setFocus()

    def _turn(self) -> StageTurn | None:
        return next((one for one in self.model.turns if one.turn.id == self._turn_id), None)

    def _size(self, turn_id: int) -> int:
        return next((len(one.lines) for one in self.model.turns if one.turn.id == turn_id), 0)

    def _edit_turn(self) -> None:
        self.ui.titleEdit.setFocus()
        self.ui.titleEdit.selectAll()

    def _on_chosen(self) -> None:
        turn = self.model.turn_at(self.ui.tree.currentIndex())
        turn_id = turn.turn.id if turn else 0
        other = turn_id != self._turn_id
        if other and self.has_unsaved():
            self.save()  # a presenter typed and left is meant
        self._turn_id = turn_id
        if other or turn is None or not self.fields.dirty:
            self._load_turn()
        self._show_turn_head()
        self._update_buttons()

    def _load_turn(self) -> None:
        turn = self._turn()
        record = turn.turn if turn else None
        self.fields.load(
            {name: getattr(record, name) if record else "" for name in ("title", "presenter", "note")}
        )
        self.fields.set_enabled(record is not None)
        say(self.ui.notice, "")
        self._update_turn()

    def _show_turn_head(self) -> None:
        ui, turn = self.ui, self._turn()
        if turn is None:
            ui.turnTitle.setText("Chưa chọn đợt nào")
            ui.turnSub.setText("")
            return
        ui.turnTitle.setText(f"Đợt {turn.number}")
        decision = f" · Quyết định số {turn.decision.number}" if turn.decision else ""
        ui.turnSub.setText(f"{len(turn.lines)} lượt{decision}")

    def _update_turn(self) -> None:
        dirty = self.has_unsaved()
        self.ui.saveButton.setEnabled(dirty)
        self.ui.cancelButton.setEnabled(dirty)

    def _update_buttons(self) -> None:
        ui = self.ui
        awards, turns = ui.tree.chosen_awards(), ui.tree.chosen_turns()
        some = bool(self.model.turns)
        states = (
            (bool(awards) or len(turns) == 1, (ui.upButton, ui.downButton)),
            (bool(awards), (ui.moveButton, ui.dropButton, ui.splitButton)),
            (some and bool(self._turn_id), (ui.mergeButton, ui.sortButton)),
        )
        for on, buttons in states:
            for button in buttons:
                button.setEnabled(on)
        ui.refreshButton.setEnabled(some)
        ui.addButton.setEnabled(bool(self._turn_id and ui.waitingList.selectedItems()))

    # ---- showing -----------------------------------------------------------------------------
    def _show_head(self) -> None:
        ui, turns = self.ui, self.model.turns
        people = sum(len(one.lines) for one in turns)
        ui.treeSub.setText(f"{len(turns)} đợt · {people} lượt" if turns else "")
        ready = bool(self._stage and (self._stage.waiting or turns))
        ui.buildButton.setEnabled(ready)
        if ready:
            ui.tree.empty.describe(
                "users",
                "Chưa xếp đợt lên nhận",
                "Người được khen thưởng trong các quyết định công bố được xếp theo Điều 29.5 Nghị định "
                "152/2025; sau đó kéo thả để đổi.",
                (FirstStep("Xếp đợt theo quy định", "list-checks", self.build),),
            )
        else:
            ui.tree.empty.describe(
                "stamp",
                "Chưa có ai để xếp",
                "Ban hành quyết định ở tab Khen thưởng, rồi chọn quyết định công bố ở trang Chương trình.",
                (FirstStep("Tới tab Khen thưởng", "award", self._go_to_awards),),
            )

    def _go_to_awards(self) -> None:
        self._context.navigator.show_tab.emit("awards")

    def _failed(self, error: Known) -> bool:
        say(self.ui.notice, str(error))
        return True

    def _say(self, text: str) -> None:
        self._context.navigator.say.emit(text)
