"""Certificate layouts: those shipped, those of the office, and which one is for what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation, Unreadable
from thidua_desktop.domain.records import (
    Attachment,
    Changes,
    LayoutPicture,
    LayoutRule,
    OwnLayout,
    RecipientKind,
    Stock,
)
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.attachments import AttachmentFolder, SourceUnreadable
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.layout import LayoutInfo
    from thidua_desktop.documents.layout_format import Layout
    from thidua_desktop.documents.layout_inherit import Raw

NOTHING: Mapping[str, str] = MappingProxyType({})
_FIT = 0.6
"""mm a page may differ from its stock: paper is cut no more exactly."""


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
        self._files = AttachmentFolder(store.folder)
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
        return sorted([*own, *self._all_shipped()], key=lambda info: (info.priority, info.name))

    def broken(self) -> list[Problem]:
        """What is wrong with own layouts that :meth:`all` leaves out."""
        found: list[Problem] = []
        for one in self._store.layouts.all():
            try:
                self._parsed(one.text, one.name)
            except Invalid as error:
                found.extend(error.problems)
        return found

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
        layout = self.resolved(text)
        if any(info.name == layout.name for info in self._all_shipped()):
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

        return self._operations.run(f"Đã lưu mẫu {layout.title}", work)

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
        shipped = any(info.name == name for info in self._all_shipped())
        if shipped or self._store.layouts.get(name) is not None:
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
        hashes = {one.id: one.sha256 for one in self._store.dossiers.attachments()}
        return {
            f"own/{one.name}": self._files.path(hashes[one.attachment_id])
            for one in self._store.layouts.pictures()
            if one.attachment_id in hashes
        }

    def add_picture(self, path: Path) -> tuple[str, Changes]:
        """Keep a picture for own layouts; returns what a box's ``file`` says for it: ``"own/<name>"``.

        Raises ``Unreadable`` for what cannot be drawn (scripts, links, no picture), ``StorageFault``.
        """
        from thidua_desktop.documents.art import load_art

        load_art(path)
        try:
            stored = self._files.put(path)
        except SourceUnreadable as error:
            raise Unreadable(str(error), code="unreadable", file=path.name) from error
        taken = {one.name for one in self._store.layouts.pictures()}
        stem, suffix = "-".join(fold(path.stem).split()) or "hinh", path.suffix.lower()
        name, number = f"{stem}{suffix}", 1
        while name in taken:
            number += 1
            name = f"{stem}-{number}{suffix}"

        def work() -> int:
            there = self._store.dossiers.same_attachment(stored.sha256, path.name)
            attachment = Attachment(0, stored.sha256, path.name, stored.size, self._now())
            kept = there.id if there is not None else self._store.dossiers.add_attachment(attachment)
            return self._store.layouts.save_picture(LayoutPicture(name, kept))

        return f"own/{name}", self._operations.run(f"Đã thêm hình {path.name}", work)

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
            size = (stock.width / 100, stock.height / 100)
            fitting = [
                one for one in known if abs(one.width - size[0]) <= _FIT and abs(one.height - size[1]) <= _FIT
            ]
            if not fitting:
                raise NotFound(
                    f"Chưa có mẫu nào khổ {size[0]:g} × {size[1]:g} mm cho “{stock.name}”.",
                    hint="Mở Mẫu giấy khen, sao một mẫu và đổi khổ giấy, hoặc chọn loại giấy khác.",
                )
            known = fitting
        ruled = self._ruled(award_code, recipient, stock.code if stock else "")
        for info in known:
            if info.name == ruled:
                return info
        return choose_layout(known, award_code=award_code, group=group, recipient=recipient)

    def _ruled(self, award_code: str, recipient: RecipientKind, stock: str) -> str:
        """Name of the layout the most particular rule of the office names; empty without one."""
        suiting = [
            rule
            for rule in self._store.layouts.rules()
            if rule.award_code in ("", award_code)
            and rule.recipient_kind in ("", recipient.value)
            and rule.stock in ("", stock)
        ]
        best = max(
            suiting,
            key=lambda rule: (bool(rule.award_code), bool(rule.stock), bool(rule.recipient_kind)),
            default=None,
        )
        return best.layout if best else ""


def value_of(text: str, key: str) -> str:
    """A text at the head of a layout file; empty where it is missing or the file is broken."""
    from thidua_desktop.documents.layout import plain_values

    try:
        found = plain_values(text, "").get(key, "")
    except Invalid:
        return ""
    return found if isinstance(found, str) else ""
