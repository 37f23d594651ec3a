"""The verdict of every scenario, and the table of them all."""

from collections.abc import Callable

import pytest

from tests.faults.counts import SOAK
from tests.faults.ledger import HEAD, Verdict

Record = Callable[[Verdict], None]
_NAME = "verdict"


@pytest.fixture
def record(record_property: Callable[[str, object], None]) -> Record:
    """Keeps a verdict for the table, and fails the test when it is not good."""

    def keep(verdict: Verdict) -> None:
        record_property(_NAME, verdict.cells())
        assert verdict.good, verdict.wrongs

    return keep


@pytest.fixture
def engine(database_url: str) -> str:
    return database_url.partition(":")[0]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """After a soak, what each scenario came to."""
    reports = [
        report
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
    ]
    rows = [
        tuple(cells)
        for report in reports
        for name, cells in getattr(report, "user_properties", [])
        if name == _NAME
    ]
    if not SOAK or not rows:
        return
    widths = [max(map(len, column)) for column in zip(HEAD, *rows, strict=True)]
    for row in (HEAD, *sorted(rows)):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        terminalreporter.write_line("  ".join(cells).rstrip())
