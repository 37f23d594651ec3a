"""A changed rule file is taken up as a whole or not at all."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.core.benefits import BrokenRules
from bot.core.benefits.loading import CATALOGUE, PACKAGED
from bot.core.benefits.shelf import Shelf

NEXT_YEAR = date(2027, 7, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the rules, without a catalogue of its own."""
    return Path(shutil.copytree(PACKAGED, tmp_path / "own"))


def level(shelf: Shelf) -> object:
    return shelf.rules.figure("reference_level", NEXT_YEAR)


def edit(folder: Path, old: str, new: str, name: str = "overtime.yaml") -> None:
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000))


def add_next_year(folder: Path) -> None:
    row = (
        "      - {from: 2026-07-01, value: 2530000, source: {document: decree-161-2026,"
        " confidence: V}}\n"
    )
    ended = row.replace("2026-07-01,", "2026-07-01, to: 2027-06-30,")
    new = row.replace("2026-07-01", "2027-07-01").replace("2530000", "2700000")
    edit(folder, row, ended + new, "reference.yaml")


def test_nothing_new_is_nothing(folder: Path) -> None:
    shelf = Shelf(folder)
    rules = shelf.rules
    assert shelf.refresh() is None
    os.utime(folder / "overtime.yaml", ns=(1, 1))
    assert shelf.refresh() is None
    assert shelf.rules is rules


def test_a_new_row_counts_at_once_and_has_its_version(folder: Path) -> None:
    shelf = Shelf(folder)
    before = shelf.rules.version
    add_next_year(folder)
    change = shelf.refresh()
    assert change is not None
    assert change.faults == ()
    assert change.version == shelf.rules.version != before
    assert level(shelf) == 2_700_000
    assert shelf.refresh() is None


def test_rules_and_catalogue_change_together_at_the_end(folder: Path) -> None:
    shelf = Shelf(folder)
    old = shelf.rules, shelf.catalogue
    edit(folder, "lam_dem\n", "lam_toi\n")
    text = (PACKAGED.parent / CATALOGUE).read_text("utf-8")
    (folder / CATALOGUE).write_text(text.replace("lam_dem", "lam_toi"), "utf-8")
    assert shelf.advance() is None
    portions = 1
    while shelf.busy:
        assert (shelf.rules, shelf.catalogue) == old
        shelf.advance()
        portions += 1
    assert portions > len(shelf.rules.codes)
    assert "lam_toi" in shelf.rules.codes
    assert any("lam_toi" in entry.calculators for entry in shelf.catalogue.entries)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("formula: night\n", "formula: nothing\n", "formula: nothing", "unknown formula"),
        ("parameters:", "parameters: [", "", "not YAML"),
        ("value: 30, source", "value: 31, source", "- {date", "rate_pct is"),
    ],
)
def test_broken_files_are_refused_once_and_the_old_stay(
    folder: Path, old: str, new: str, line: str, reason: str
) -> None:
    shelf = Shelf(folder)
    version = shelf.rules.version
    edit(folder, old, new)
    change = shelf.refresh()
    assert change is not None
    assert change.version == shelf.rules.version == version
    fault = change.faults[0]
    assert fault.file == "overtime.yaml"
    lines = (folder / fault.file).read_text("utf-8").splitlines()
    assert lines[fault.line - 1].strip().startswith(line)
    assert reason in fault.reason
    assert shelf.refresh() is None
    assert level(shelf) == 2_530_000
    edit(folder, new, old)
    assert shelf.refresh() is None
    add_next_year(folder)
    assert shelf.refresh()
    assert level(shelf) == 2_700_000


def test_a_file_that_is_gone_is_a_change(folder: Path) -> None:
    shelf = Shelf(folder)
    shelf.rules.codes  # noqa: B018 - reads them
    (folder / "overtime.yaml").unlink()
    change = shelf.refresh()
    assert change is not None
    assert change.faults[0].file == CATALOGUE
    shutil.rmtree(folder)
    assert shelf.refresh() is not None
    assert level(shelf) == 2_530_000


def test_another_folder_is_taken_whole_or_not_at_all(folder: Path, tmp_path: Path) -> None:
    shelf = Shelf()
    add_next_year(folder)
    shelf.open(folder)
    assert level(shelf) == 2_700_000
    with pytest.raises(BrokenRules, match="no rule file"):
        shelf.open(tmp_path / "none")
    assert level(shelf) == 2_700_000
    edit(folder, "rate_pct: 130", "rate_pct: 999")
    with pytest.raises(BrokenRules, match="rate_pct is 130, not 999"):
        Shelf().open(folder)
    shelf.open(None)
    assert level(shelf) == 2_530_000
