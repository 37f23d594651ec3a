"""``nhipcau rules``: the check names what is wrong, and the page is the one that it writes."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.administration import rulework
from bot.administration.rulework import examine, table
from bot.core.benefits.loading import PACKAGED
from bot.core.benefits.shelf import content_of
from tests.clocks import FrozenClock

PAGE = Path(__file__).parent.parent.parent / "docs/reference/benefits.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PACKAGED, tmp_path / "own"))


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_page_is_the_one_that_the_rules_write() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == table(), "run: nhipcau rules table > docs/reference/benefits.md"


def test_every_code_and_entry_is_on_the_page() -> None:
    content = content_of(PACKAGED, prove=False)
    page = PAGE.read_text(encoding="utf-8")
    for code in content.rules.codes:
        assert f"\n| `{code}` |" in page
    for entry in content.catalogue.entries:
        assert entry.calculators or f"\n| `{entry.id}` |" in page


def test_rules_that_hold_fit_on_a_screen() -> None:
    report = examine()
    assert report.well
    assert report.problems == ()
    assert len(report.lines) <= 25
    assert report.lines[0].startswith("version ")
    assert report.lines[-1] == "no faults"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("formula: night\n", "formula: nothing\n", "lam_dem: unknown formula nothing"),
        ("rate_pct: 130", "rate_pct: 131", "example 1: rate_pct is 130, not 131"),
        (
            "    results: [rate_pct",
            "    papers: [no-such]\n    results: [rate_pct",
            "there is no text benefits-paper-no-such",
        ),
        (
            "    results: [rate_pct",
            "    filing: no-such\n    results: [rate_pct",
            "there is no text benefits-filing-no-such",
        ),
        (
            "    results: [rate_pct",
            "    asks: {time: {unsure: [day]}}\n    results: [rate_pct",
            "there is no text benefits-if-time",
        ),
    ],
)
def test_a_fault_is_told_with_file_and_line(folder: Path, old: str, new: str, said: str) -> None:
    edit(folder / "overtime.yaml", old, new)
    report = examine(folder)
    assert not report.well
    ours = [line for line in report.problems if said in line]
    assert len(ours) == 1
    assert ours[0].startswith("overtime.yaml:")
    assert report.lines[-1] == f"{len(report.problems)} faults"


def test_what_is_seldom_meant_is_a_remark(folder: Path) -> None:
    edit(folder / "union-money.yaml", "to: 2025-06-30, value: 1,", "to: 2025-06-15, value: 1,")
    report = examine(folder)
    assert report.well
    assert any("nothing is known from 2025-06-16" in line for line in report.lines)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "nothing is due for review until 2026-12"),
        (20, "review due on 2027-01-01: "),
        (60, "review overdue since 2027-01-01: "),
    ],
)
def test_what_is_due_is_listed(
    monkeypatch: pytest.MonkeyPatch, folder: Path, days: int, said: str
) -> None:
    clock = FrozenClock()
    clock.move(timedelta(days=days))
    monkeypatch.setattr(rulework, "SystemClock", lambda: clock)
    lines = [line for line in examine(folder).lines if line.startswith(said)]
    assert len(lines) == 1
    assert days == 0 or "minimum_wage_month" in lines[0]
