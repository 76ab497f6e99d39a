"""One search box over everything that has a name: people, papers, pledges, conferences, the reform index."""

from __future__ import annotations

from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.search import Hit

__all__ = ["Hit", "SearchService"]


class SearchService:
    """Finds records by any word, with or without diacritics; people by their initials too."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, limit: int = 20) -> list[Hit]:
        """Records whose words begin with the words of ``text``, the nearest first; none for an empty text."""
        return self._store.search.find(text, limit=limit) if fold(text) else []
