"""The rules in force, read from their files; changed files are taken up without a restart."""

from pathlib import Path

from bot.core.benefits.catalogue import Catalogue
from bot.core.benefits.loading import CATALOGUE, FOLDER, load, load_catalogue
from bot.core.benefits.rulebook import Rules

Stamp = tuple[tuple[str, int, int], ...]


class Shelf:
    """``rules`` and ``catalogue`` always belong together. Raises ``OperatorError`` when made from
    files with a fault."""

    def __init__(self, folder: Path = FOLDER, catalogue: Path = CATALOGUE) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._stamp = self._look()
        self.rules: Rules = load(folder)
        self.catalogue: Catalogue = load_catalogue(self.rules, catalogue)

    def refresh(self) -> bool:
        """Takes up changed files; True when the rules are new. ``OperatorError`` for a fault:
        what was in force stays, and the same files are not tried again."""
        stamp = self._look()
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        rules = load(self._folder)
        catalogue = load_catalogue(rules, self._catalogue)
        changed = rules.version != self.rules.version
        self.rules, self.catalogue = rules, catalogue
        return changed

    def _look(self) -> Stamp:
        """Names, times and sizes: what differs when somebody saved a file."""
        files = (*sorted(self._folder.glob("*.yaml")), self._catalogue)
        stats = ((path.name, path.stat()) for path in files)
        return tuple((name, found.st_mtime_ns, found.st_size) for name, found in stats)
