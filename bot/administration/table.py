"""Tables that an operator hands in: CSV as spreadsheets write it, and what is wrong with them."""

import csv
import difflib
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from itertools import zip_longest
from pathlib import Path

from bot.core.chat import normalise
from bot.core.errors import OperatorError

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_WRITTEN = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})")
_SAVE = "save it as CSV UTF-8"


class Wrong(Exception):
    """A row that cannot be taken: what is wrong with it and the mend; never a person's data."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row with the number of its line in the file. It has every column of the head; a cell that
    is missing is empty, and so is one of a column that the file does not have."""

    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def need(self, column: str) -> str:
        """A cell that must be filled."""
        if not self[column]:
            raise Wrong(f"{column} is empty: fill it in")
        return self[column]


@dataclass(slots=True)
class Faults:
    """What is wrong with a file, by line."""

    path: Path
    _found: list[tuple[int, str]] = field(default_factory=list)

    def add(self, number: int, problem: str) -> None:
        self._found.append((number, problem))

    def lines(self) -> tuple[str, ...]:
        """``FILE:LINE: what, and the mend``, in the order of the file."""
        return tuple(f"{self.path}:{number}: {problem}" for number, problem in sorted(self._found))


def day(cell: str, column: str) -> date:
    """The day in a cell, as spreadsheets write it or as people do."""
    written = _ISO.fullmatch(cell) or _WRITTEN.fullmatch(cell)
    try:
        if written is not None:
            return date(int(written["year"]), int(written["month"]), int(written["day"]))
    except ValueError:
        pass  # shaped like a date but not in the calendar: refused below like any other
    raise Wrong(f"{column}: write a day as 2026-11-20 or 20/11/2026")


def read(path: Path, needed: Sequence[str], others: Sequence[str], faults: Faults) -> list[Line]:
    """The rows under the head; ``faults`` gets those that do not fit it.

    OperatorError when the file cannot be read or its head lacks a needed column.
    """
    text = _text(path)
    first = text.partition("\n")[0]
    rows = _rows(path, text, max(",;\t", key=first.count))
    number, head = next(rows, (1, []))
    columns = [cell.lower().replace(" ", "_") for cell in head]
    _check_head(path, number, columns, needed, [*needed, *others])
    lines = []
    for number, row in rows:
        if len(row) > len(columns) or not any(row):
            if any(row):
                faults.add(number, "has more cells than the head: put quotes around commas")
            continue
        lines.append(Line(number, dict(zip_longest(columns, row, fillvalue=""))))
    return lines


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise OperatorError(f"{path}: cannot be read ({error.strerror})") from error
    if content.startswith(_UTF16):
        raise OperatorError(f"{path}: is UTF-16: {_SAVE}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise OperatorError(f"{path}:{line}: is not UTF-8: {_SAVE}") from None


def _rows(path: Path, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Every row with the line it begins on; a row may go over several."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for row in reader:
            yield begins, [" ".join(normalise(cell).split()) for cell in row]
            begins = reader.line_num + 1
    except csv.Error as error:
        raise OperatorError(f"{path}:{begins}: is not CSV ({error}): mend its quotes") from None


def _check_head(
    path: Path, number: int, columns: list[str], needed: Sequence[str], known: Sequence[str]
) -> None:
    problems = [f"there is no column {name}: add it" for name in needed if name not in columns]
    problems += [_unknown(name, known) for name in columns if name not in known]
    problems += [f"column {n} is there twice" for n in known if columns.count(n) > 1]
    if problems:
        raise OperatorError("\n".join(f"{path}:{number}: {problem}" for problem in problems))


def _unknown(name: str, known: Collection[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    mend = f"did you mean {close[0]}?" if close else f"use {', '.join(known)}"
    return f"column {name!r} is not known: {mend}"
