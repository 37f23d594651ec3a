"""The rules and the catalogue in force, taken anew from their folder when a file changes."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.core.benefits.catalogue import Catalogue
from bot.core.benefits.errors import BrokenRules, Fault
from bot.core.benefits.loading import (
    CATALOGUE,
    PACKAGED,
    assemble,
    parse_catalogue,
    parse_file,
    paths,
    placed,
    read_texts,
    refuse,
)
from bot.core.benefits.proving import disproved
from bot.core.benefits.rulebook import RuleFile, Rules

_Marks = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Content:
    """What a folder of rules held at one time: the texts, and what they say."""

    texts: Mapping[str, str]
    parts: Mapping[str, RuleFile]
    rules: Rules
    catalogue: Catalogue


_Reading = Generator[None, None, Content]


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the files, and the ``version`` now in force. With ``faults`` it was refused, and
    what was in force before still is."""

    version: str
    faults: tuple[Fault, ...] = ()


class Shelf:
    """Holds rules and catalogue, which always belong together.

    A change is taken up in small portions (``advance``), each of some milliseconds: a file that is
    other than before, how all files fit, the examples of one benefit. What is in force changes at
    the end, at once. Reading in a thread would not help: most of it holds the interpreter's lock.
    """

    def __init__(self, folder: Path = PACKAGED) -> None:
        self._folder = folder
        self._marks: _Marks = ()
        self._held: Content | None = None
        self._work: _Reading | None = None

    @property
    def rules(self) -> Rules:
        return self._content.rules

    @property
    def catalogue(self) -> Catalogue:
        return self._content.catalogue

    @property
    def busy(self) -> bool:
        """Whether a change is being read: ``advance`` has more to do."""
        return self._work is not None

    @property
    def _content(self) -> Content:
        """Read when it is first asked for."""
        return self._held or self._take(self._folder)

    def open(self, folder: Path | None) -> None:
        """From now on the files of ``folder``, None for those that ship with the program;
        ``BrokenRules`` when they cannot be taken."""
        wanted = folder or PACKAGED
        if wanted != self._folder:
            self._take(wanted)

    def _take(self, folder: Path) -> Content:
        marks = _marks(folder)
        # The examples of what ships were run before it did.
        held = content_of(folder, prove=folder != PACKAGED)
        self._folder, self._marks, self._held, self._work = folder, marks, held, None
        return held

    def refresh(self) -> Change | None:
        """All that ``advance`` does, in one go."""
        change = self.advance()
        while self.busy:
            change = self.advance()
        return change

    def advance(self) -> Change | None:
        """Looks whether a file changed, or goes on with reading it: one portion. A change is told
        once, when it is in force or refused."""
        held = self._content
        if self._work is None:
            marks = _marks(self._folder)
            if marks == self._marks:
                return None
            self._marks = marks
            self._work = _reading(self._folder, held)
        try:
            next(self._work)
        except StopIteration as done:
            self._work, self._held = None, done.value
            return Change(self.rules.version) if self._held is not held else None
        except BrokenRules as broken:
            self._work = None
            return Change(held.rules.version, broken.faults)
        return None


def _reading(folder: Path, before: Content | None, *, prove: bool = True) -> _Reading:
    """Reads a folder in portions; gives ``before`` back when nothing in it is new."""
    texts = read_texts(folder)
    if before is not None and texts == before.texts:
        return before
    told = texts.copy()
    catalogue_text = told.pop(CATALOGUE)
    parts, faults = dict[str, RuleFile](), list[Fault]()
    for name, text in sorted(told.items()):
        if before is not None and before.texts.get(name) == text:
            parts[name] = before.parts[name]
            continue
        try:
            parts[name] = parse_file(name, text)
        except BrokenRules as broken:
            faults += broken.faults
        yield
    refuse(faults)
    rules = assemble(told, parts)
    yield
    catalogue = parse_catalogue(catalogue_text, rules)
    yield
    for wrong in disproved(rules, parts) if prove else ():
        faults += placed(told, wrong)
        yield
    refuse(faults)
    return Content(texts, parts, rules, catalogue)


def content_of(folder: Path, *, prove: bool = True) -> Content:
    """What a folder holds; ``BrokenRules`` names every fault, with ``prove`` the examples' too."""
    return _whole(_reading(folder, None, prove=prove))


def _whole(reading: _Reading) -> Content:
    while True:
        try:
            next(reading)
        except StopIteration as done:
            content: Content = done.value
            return content


def _marks(folder: Path) -> _Marks:
    """By what a file is seen to have changed, without reading it."""
    found = []
    for name, path in paths(folder).items():
        try:
            stat = path.stat()
            found.append((name, stat.st_mtime_ns, stat.st_size))
        except OSError:  # gone meanwhile; reading it tells
            found.append((name, 0, 0))
    return tuple(found)
