"""How far long work has come: a bar on a terminal, plain lines elsewhere; both on stderr."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Done = Callable[[int], None]
_PARTS = 10
_FEW = 1000
"""So little is done before anybody could wonder."""


@contextmanager
def progress(label: str, total: int) -> Iterator[Done]:
    """Gives a function that is told how much more is done."""
    if sys.stderr.isatty():
        with _bar(label, total) as done:
            yield done
    else:
        yield _Plain(label, total).done


@contextmanager
def _bar(label: str, total: int) -> Iterator[Done]:
    # Imported here: only a terminal needs it.
    from rich.console import Console  # noqa: PLC0415 - as said above
    from rich.progress import Progress  # noqa: PLC0415 - as said above

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda count: bar.advance(task, count)


class _Plain:
    """A line for each tenth."""

    def __init__(self, label: str, total: int) -> None:
        self._label = label
        self._total = total
        self._done = self._said = 0

    def done(self, count: int) -> None:
        self._done += count
        part = self._done * _PARTS // self._total if self._total >= _FEW else 0
        if part > self._said:
            self._said = part
            sys.stderr.write(f"{self._label}: {self._done} of {self._total}\n")
