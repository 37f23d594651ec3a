"""Changed rule files are taken up while the bot runs, and editors hear what grows old."""

import logging
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import open_ground
from bot.core.benefits import BrokenRules
from bot.core.benefits.loading import PACKAGED
from bot.core.members import Role
from bot.settings import Settings
from handlers.benefits.library import LIBRARY
from tests.branch import Branch, grow
from tests.clocks import FrozenClock
from tests.kit import World

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The installation's own rules, in force for one test."""
    own = Path(shutil.copytree(PACKAGED, tmp_path / "own"))
    LIBRARY.open(own)
    yield own
    LIBRARY.open(None)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1_000_000))


def at(branch: Branch, day: date, hour: int = 8) -> None:
    """Sets the clock to an hour of Viet Nam."""
    clock = branch.world.clock
    clock.move(datetime(day.year, day.month, day.day, hour - 7, tzinfo=UTC) - clock.now())


async def test_a_changed_file_counts_without_a_restart(
    branch: Branch, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "handlers")
    before = LIBRARY.rules.version
    await branch.world.wait(MINUTE)
    assert caplog.records == []
    edit(folder / "overtime.yaml", "unit: hours a year", "unit: hours in a year")
    await branch.world.wait(MINUTE)
    assert LIBRARY.rules.version != before
    assert [each.message for each in caplog.records] == ["rules.taken-up"]
    await branch.world.wait(MINUTE)
    assert len(caplog.records) == 1


async def test_a_broken_file_is_logged_and_administrators_hear_of_it_once(
    branch: Branch, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    admin = await branch.officer("admin", branch.top, Role.ADMIN)
    caplog.set_level(logging.INFO, "handlers")
    version = LIBRARY.rules.version
    for wrong in ("nothing", "nought"):
        old = "night" if wrong == "nothing" else "nothing"
        edit(folder / "overtime.yaml", f"formula: {old}\n", f"formula: {wrong}\n")
        for _ in range(3):
            await branch.world.wait(MINUTE)
    assert LIBRARY.rules.version == version
    assert [each.message for each in caplog.records] == ["rules.refused"] * 2
    fields = vars(caplog.records[0])["fields"]
    assert (fields["file"], fields["reason"]) == (
        "overtime.yaml",
        "lam_dem: unknown formula nothing",
    )
    assert admin.keys() == ["menu", "alarm-rules-refused"]
    assert f"overtime.yaml:{fields['line']}" in admin.received()[-1].text


async def test_nothing_starts_with_rules_that_do_not_hold(
    folder: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    settings = Settings(
        rules_folder=folder, database_url=SecretStr(f"sqlite:///{tmp_path}/none.db")
    )
    edit(folder / "overtime.yaml", "rate_pct: 130", "rate_pct: 131")
    LIBRARY.open(None)
    with pytest.raises(BrokenRules, match=r"overtime\.yaml:\d+: lam_dem: example 1"):
        await open_ground(settings, clock)
    assert not (tmp_path / "none.db").exists()


async def test_editors_hear_thirty_days_before_and_once(branch: Branch, folder: Path) -> None:
    editors = [
        await branch.officer("zone", branch.zone, Role.EDITOR),
        await branch.officer("plant", branch.plant, Role.EDITOR),
    ]
    others = [
        await branch.officer("admin", branch.top, Role.ADMIN),
        await branch.officer("chair", branch.zone, Role.CHAIR),
    ]
    at(branch, date(2026, 12, 1))
    await branch.world.wait(MINUTE)
    assert editors[0].keys() == ["menu"]
    at(branch, date(2026, 12, 2), hour=7)
    await branch.world.wait(MINUTE)
    assert editors[0].keys() == ["menu"]
    at(branch, date(2026, 12, 2))
    for _ in range(3):
        await branch.world.wait(HOUR)
    await branch.world.wait(timedelta(days=40))
    for each in editors:
        assert set(each.keys()[1:]) == {"benefits-review"}
        told = "\n".join(message.text for message in each.received())
        assert told.count("Tiền làm đêm") == 1
        assert told.count("minimum_wage_month") == 1
        assert "Nghị định 293/2025/NĐ-CP: minimum_wage" in told
        assert "01/01/2027" in told
    for each in others:
        assert each.keys() == ["menu"]


async def test_a_new_review_day_is_told_anew(branch: Branch, folder: Path) -> None:
    editor = await branch.officer("editor", branch.top, Role.EDITOR)
    at(branch, date(2027, 1, 4))
    await branch.world.wait(MINUTE)
    heard = len(editor.keys())
    assert "đến hạn" in editor.received()[-1].text
    edit(folder / "annual-leave.yaml", "review_due: 2027-01-01", "review_due: 2027-05-10")
    await branch.world.wait(MINUTE)
    at(branch, date(2027, 4, 15))
    await branch.world.wait(HOUR)
    assert len(editor.keys()) == heard + 1
    assert "Số ngày phép năm" in editor.received()[-1].text
    assert "minimum_wage" not in editor.received()[-1].text


async def test_without_an_editor_administrators_of_the_whole_tree_hear_it(branch: Branch) -> None:
    at(branch, date(2026, 12, 10))
    await branch.world.wait(MINUTE)
    admin = await branch.officer("admin", branch.top, Role.ADMIN)
    lower = await branch.officer("lower", branch.zone, Role.ADMIN)
    await branch.world.wait(HOUR)
    assert admin.keys()[1] == "benefits-review"
    assert lower.keys() == ["menu"]
    editor = await branch.officer("editor", branch.zone, Role.EDITOR)
    await branch.world.wait(HOUR)
    assert editor.keys() == ["menu"]
