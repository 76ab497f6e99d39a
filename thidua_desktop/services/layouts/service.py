"""Certificate layouts: those shipped, those of the office, and which one is for what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import (
    Changes,
    LayoutRule,
    OwnLayout,
    RecipientKind,
    Stock,
)
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.layouts import one_file
from thidua_desktop.services.layouts.choice import fitting, ruled
from thidua_desktop.services.layouts.pictures import Pictures
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.layout import LayoutInfo
    from thidua_desktop.documents.layout_format import Layout
    from thidua_desktop.documents.layout_inherit import Raw

NOTHING: Mapping[str, str] = MappingProxyType({})


class LayoutService:
    """Use cases of layouts. Each mutating call is one undoable operation."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        resources: Path,
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._resources = resources
        self._now = now
        self._actor = actor
        self._pictures = Pictures(store, resources, now)
        self._shipped: list[LayoutInfo] | None = None

    # ---- what there is -----------------------------------------------------------------------
    def all(self) -> list[LayoutInfo]:
        """Shipped and own ones, those chosen first in front. Own ones that cannot be read are left out."""
        from thidua_desktop.documents.layout import LayoutInfo

        own = []
        for one in self._store.layouts.all():
            try:
                layout, _ = self._parsed(one.text, one.name)
            except Invalid:
                continue
            own.append(LayoutInfo.of(layout, base=value_of(one.text, "extends")))
        return sorted([*own, *self._all_shipped()], key=lambda info: (info.priority, info.own, info.name))

    def broken(self) -> list[Problem]:
        """What is wrong with own layouts that :meth:`all` leaves out."""
        found: list[Problem] = []
        for one in self._store.layouts.all():
            try:
                self._parsed(one.text, one.name)
            except Invalid as error:
                found.extend(error.problems)
        return found

    def _is_shipped(self, name: str) -> bool:
        return any(info.name == name for info in self._all_shipped())

    def _all_shipped(self) -> list[LayoutInfo]:
        if self._shipped is None:
            from thidua_desktop.documents.layout import layouts

            self._shipped = layouts(self._resources)
        return self._shipped

    def load(self, name: str) -> Layout:
        """A layout with what it inherits. Raises ``NotFound``; ``Invalid`` naming line and key."""
        layout, _ = self._parsed(self.text(name), name)
        return layout

    def text(self, name: str) -> str:
        """The text of its file. Raises ``NotFound``."""
        own = self._store.layouts.get(name)
        if own is not None:
            return own.text
        for info in self._all_shipped():
            if info.name == name and info.path is not None:
                return info.path.read_text(encoding="utf-8")
        names = ", ".join(info.name for info in self._all_shipped())
        raise NotFound(f"Không có mẫu giấy khen “{name}”.", hint=f"Các mẫu đang có: {names}.")

    def own(self, name: str) -> OwnLayout | None:
        """The office's own record of that name."""
        return self._store.layouts.get(name)

    def own_by_id(self, layout_id: int) -> OwnLayout:
        """The own layout of that id, as :class:`Changes` name it. Raises ``NotFound``."""
        for one in self._store.layouts.all():
            if one.id == layout_id:
                return one
        raise NotFound("Mẫu này không còn.")

    def check(self, text: str, name: str = "") -> list[Problem]:
        """What would keep ``text`` from being saved."""
        try:
            self._parsed(text, name)
        except Invalid as error:
            return list(error.problems)
        return []

    def _parsed(
        self, text: str, name: str, *, chain: Sequence[str] = (), instead: Mapping[str, str] = NOTHING
    ) -> tuple[Layout, Raw]:
        """The layout in ``text`` and its plain values; ``instead`` holds texts that are not stored (yet).

        ``chain`` names those that build on it. Raises ``Invalid``.
        """
        from thidua_desktop.documents.layout import parse_layout
        from thidua_desktop.documents.layout_inherit import refuse_circle

        def base_of(base: str) -> Raw:
            refuse_circle(base, (*chain, name))
            try:
                there = instead[base] if base in instead else self.text(base)
            except NotFound:
                raise KeyError(base) from None
            return self._parsed(there, base, chain=(*chain, name), instead=instead)[1]

        return parse_layout(text, f"{name}.toml" if name else "", base_of)

    def resolved(self, text: str) -> Layout:
        """The layout in a text that is not stored, with what it inherits. Raises ``Invalid``."""
        return self._parsed(text, value_of(text, "name"))[0]

    # ---- keeping -----------------------------------------------------------------------------
    def save(self, source: Layout | str, *, expected: str | None = None) -> Changes:
        """Keep an own layout under its name; a new one is added, one that is there replaced.

        ``expected``: the text the editor started from; ``Conflict`` when another one is stored by now. Raises
        ``Invalid`` naming line and key; ``RuleViolation`` for the name of a shipped one.
        """
        from thidua_desktop.documents.layout_text import to_text

        text = source if isinstance(source, str) else to_text(source)
        layout, work = self._saving(text, expected)
        return self._operations.run(f"Đã lưu mẫu {layout.title}", work)

    def _saving(
        self, text: str, expected: str | None = None, coming: Collection[str] = ()
    ) -> tuple[Layout, Callable[[], int]]:
        """The layout in ``text``, checked, and what stores it inside an operation. Raises as :meth:`save`.

        ``coming``: names of pictures that are entered in the same operation.
        """
        layout = self.resolved(text)
        self._pictures.refuse_unknown(layout, coming)
        if self._is_shipped(layout.name):
            raise RuleViolation(
                f"“{layout.name}” là mẫu của chương trình, không ghi đè được.", hint="Lưu thành mẫu mới."
            )
        there = self._store.layouts.get(layout.name)
        if expected is not None and there is not None and there.text != expected:
            raise Conflict(f"Mẫu “{there.title}” vừa được sửa ở nơi khác.", hint="Mở lại mẫu rồi sửa tiếp.")
        if there is not None:
            self._refuse_breaking(layout.name, text)
        record = OwnLayout(layout.name, layout.title, text, self._now(), self._actor())

        def work() -> int:
            if there is None:
                return self._store.layouts.add(record)
            self._store.layouts.update(replace(record, id=there.id))
            return there.id

        return layout, work

    def _refuse_breaking(self, name: str, text: str) -> None:
        """Raise ``RuleViolation`` where layouts that build on ``name`` would not load any more."""
        for one in self._store.layouts.all():
            if one.name == name:
                continue
            try:
                self._parsed(one.text, one.name)
            except Invalid:
                continue
            try:
                self._parsed(one.text, one.name, instead={name: text})
            except Invalid as error:
                raise RuleViolation(
                    f"Mẫu “{one.title}” kế thừa mẫu này và sẽ hỏng: {error.message}",
                    hint="Sửa mẫu ấy trước, hoặc lưu thành mẫu mới.",
                ) from error

    def copy(self, name: str, new_name: str, title: str) -> Changes:
        """A new own layout that starts as ``name``. Raises ``Invalid`` for a name that is taken."""
        import msgspec

        self._free(new_name)
        layout = self.load(name)
        return self.save(msgspec.structs.replace(layout, name=new_name, title=title))

    def rename(self, name: str, title: str) -> Changes:
        """Give an own layout another title. Raises ``NotFound``, ``Invalid``."""
        import msgspec

        self._must_be_own(name)
        if not title.strip():
            raise Invalid([Problem("missing", "Nhập tên mẫu.", field="title")])
        return self.save(msgspec.structs.replace(self.load(name), title=title.strip()))

    def delete(self, name: str) -> Changes:
        """Take an own layout away with the rules that point at it. Raises ``NotFound``, ``RuleViolation``."""
        own = self._must_be_own(name)
        heirs = [one.title for one in self._store.layouts.all() if value_of(one.text, "extends") == name]
        if heirs:
            raise RuleViolation(
                f"Mẫu “{own.title}” còn là gốc của: {', '.join(heirs)}.",
                hint="Xóa hoặc sửa các mẫu ấy trước.",
            )

        def work() -> None:
            for rule in self._store.layouts.rules():
                if rule.layout == name:
                    self._store.layouts.delete_rule(rule.id)
            self._store.layouts.delete(own.id)

        return self._operations.run(f"Đã xóa mẫu {own.title}", work)

    def free_name(self, title: str) -> str:
        """A name made of ``title`` that nothing has yet: "Giấy khen xã" → "giay-khen-xa"."""
        words = "".join(c if c.isascii() and c.isalnum() else " " for c in fold(title)).split()
        stem = "-".join(words)[:60].strip("-") or "mau"
        taken = {info.name for info in self._all_shipped()} | {o.name for o in self._store.layouts.all()}
        name, number = stem, 1
        while name in taken:
            number += 1
            name = f"{stem}-{number}"
        return name

    def _free(self, name: str) -> None:
        if self._is_shipped(name) or self._store.layouts.get(name) is not None:
            raise Invalid([Problem("taken", f"Đã có mẫu tên “{name}”. Hãy đặt tên khác.", field="name")])

    def _must_be_own(self, name: str) -> OwnLayout:
        own = self._store.layouts.get(name)
        if own is None:
            raise NotFound(
                f"Cơ quan không có mẫu riêng tên “{name}”.", hint="Mẫu của chương trình không xóa."
            )
        return own

    # ---- pictures ----------------------------------------------------------------------------
    def pictures(self) -> Mapping[str, Path]:
        """``"own/<name>"`` → file, as the renderer wants them."""
        return self._pictures.all()

    def add_picture(self, path: Path) -> tuple[str, Changes]:
        """Keep a picture for own layouts; returns what a box's ``file`` says for it: ``"own/<name>"``.

        One of the same content is not kept twice: its changes are empty then. Raises ``Unreadable`` for what
        cannot be drawn (scripts, links, no picture), ``StorageFault``.
        """
        kept = self._pictures.keep(path)
        if kept.enter is None:
            return kept.name, Changes(0, f"Đã có hình {path.name}")
        return kept.name, self._operations.run(f"Đã thêm hình {path.name}", kept.enter)

    def drop_picture(self, name: str) -> Changes:
        """Forget a picture no layout shows. Raises ``NotFound``, ``RuleViolation`` naming who shows it."""
        return self._operations.run(f"Đã bỏ hình {name}", self._pictures.dropping(name))

    # ---- one file ----------------------------------------------------------------------------
    def export(self, name: str, path: Path, *, force: bool = False) -> Path:
        """Write a layout with its own pictures to one ``.bocuc`` file; what it inherits is written out.

        ``path`` may be a folder. Returns the file. Raises ``NotFound``, ``RuleViolation`` (there already),
        ``StorageFault``.
        """
        from thidua_desktop.documents.layout_text import to_text

        text, layout = self.text(name), self.load(name)
        target = one_file.target_of(path, name)
        whole = to_text(layout) if value_of(text, "extends") else text
        one_file.write(target, layout, whole, self._pictures, force=force)
        return target

    def import_file(self, path: Path, *, replace: bool = False, new_name: str = "") -> Changes:
        """Take in a layout with its pictures from a ``.bocuc`` file, as one operation.

        One that is called like a layout of the program gets another name. ``Conflict`` for the name of an own
        one, unless ``replace``, or ``new_name`` gives another. Raises ``Unreadable``, ``Invalid``,
        ``StorageFault``.
        """
        import msgspec

        from thidua_desktop.documents.layout_package import read_package
        from thidua_desktop.documents.layout_text import to_text

        package = read_package(path)
        before = self._parsed(package.text, path.name)[0]
        if new_name:
            self._free(new_name)
        name = new_name or (self.free_name(before.name) if self._is_shipped(before.name) else before.name)
        there = self._store.layouts.get(name)
        if there is not None and not replace:
            raise Conflict(
                f"Cơ quan đã có mẫu “{there.title}” mang tên {name}.",
                hint="Chọn thay mẫu ấy, hoặc nhập với tên khác.",
            )
        kept = one_file.keep_pictures(path, before, package, self._pictures)
        names = {old: one.name for old, one in kept.items() if old != one.name}
        text = package.text
        if names or name != before.name:
            title = before.title if name == before.name else f"{before.title} ({name})"
            after = msgspec.structs.replace(one_file.with_pictures(before, names), name=name, title=title)
            text = to_text(after)
        layout, save = self._saving(text, coming=[one.name for one in kept.values()])

        def work() -> int:
            for one in kept.values():
                if one.enter is not None:
                    one.enter()
            return save()

        return self._operations.run(f"Đã nhập mẫu {layout.title}", work)

    # ---- which layout for what ---------------------------------------------------------------
    def rules(self) -> list[LayoutRule]:
        """What the office has agreed on."""
        return self._store.layouts.rules()

    def set_rule(self, rule: LayoutRule) -> Changes:
        """Use a layout for an award, recipients and stock. Raises ``NotFound`` for one that is not there."""
        title = self.load(rule.layout).title
        return self._operations.run(f"Đã chọn mẫu {title}", lambda: self._store.layouts.save_rule(rule))

    def drop_rule(self, rule_id: int) -> Changes:
        """Leave the choice to the program again. Raises ``NotFound``."""
        return self._operations.run(
            "Đã bỏ một quy ước chọn mẫu", lambda: self._store.layouts.delete_rule(rule_id)
        )

    def choose(
        self,
        award_code: str,
        group: str,
        recipient: RecipientKind,
        *,
        stock: Stock | None = None,
        preferred: str = "",
        available: Sequence[LayoutInfo] | None = None,
    ) -> LayoutInfo:
        """The layout for an award: ``preferred`` when named, else the office's rule, else the closest fit.

        With a ``stock`` only layouts of its size are looked at. Raises ``NotFound`` when none suits.
        """
        from thidua_desktop.documents.layout import choose_layout

        known = list(self.all() if available is None else available)
        if preferred:
            return choose_layout(
                known, award_code=award_code, group=group, recipient=recipient, preferred=preferred
            )
        if stock is not None:
            known = fitting(known, stock)
        for name in ruled(self.rules(), award_code, recipient, stock.code if stock else ""):
            for info in known:
                if info.name == name:
                    return info
        return choose_layout(known, award_code=award_code, group=group, recipient=recipient)


def value_of(text: str, key: str) -> str:
    """A text at the head of a layout file; empty where it is missing or the file is broken."""
    from thidua_desktop.documents.layout import plain_values

    try:
        found = plain_values(text, "").get(key, "")
    except Invalid:
        return ""
    return found if isinstance(found, str) else ""
