"""``nhipcau check`` and ``nhipcau migrate``, on both engines."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.administration.check import check
from bot.administration.migrating import migrate
from bot.administration.report import Report
from bot.core.members import Details
from bot.settings import Settings, Telegram, Zalo
from storage.vault import new_key_line
from tests.administration.conftest import settings_for, store_of
from tests.standins import telegram, zalo


def failed(report: Report) -> list[str]:
    assert report.well is not any(line.startswith("FAIL") for line in report.lines)
    return [line.split(":")[0][5:] for line in report.lines if line.startswith("FAIL ")]


async def test_migrating_names_what_was_applied_and_then_nothing(empty_url: str) -> None:
    settings = settings_for(empty_url)
    assert failed(await check(settings)) == ["database"]
    first, second = await migrate(settings), await migrate(settings)
    assert first.lines[0].startswith("applied 0001_")
    assert second.lines[0].endswith("is current")
    assert failed(await check(settings)) == []


async def test_a_key_that_opens_nothing_is_told(settings: Settings) -> None:
    async with store_of(settings) as store:
        person = await store.people.enrol("Lê Hoa")
        await store.people.tell(person, Details(job="canary"))
    assert failed(await check(settings)) == []
    other = settings_for(settings.database_url.get_secret_value(), new_key_line())
    report = await check(other)
    assert failed(report) == ["data key"]
    assert "canary" not in str(report.lines)


async def test_a_key_file_that_is_gone_is_told_and_not_made(
    settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "nhipcau.key"
    without = Settings(database_url=settings.database_url, data_key_file=path)
    assert failed(await check(without)) == []
    async with store_of(settings) as store:
        await store.people.tell(await store.people.enrol("Lê Hoa"), Details(job="may"))
    assert failed(await check(without)) == ["data key"]
    assert not path.exists()


async def test_a_database_file_that_is_missing_is_told_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert failed(await check(settings_for(f"sqlite:///{path}"))) == ["database"]
    assert not path.exists()


async def test_rules_of_ones_own_that_are_broken_are_told_in_one_line(
    settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "a.yaml").write_text("inputs: {a: {kind: odd}, b: {kind: odd}}\nbenefits: x\n")
    report = await check(settings.model_copy(update={"rules_folder": tmp_path}))
    assert failed(report) == ["benefit rules"]
    [line] = [each for each in report.lines if "benefit rules" in each]
    assert "a.yaml:1: " in line
    assert "; a.yaml:2: " in line


async def test_what_is_hardly_meant_is_a_warning(tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'check.db'}")
    await migrate(settings)
    off = settings.model_copy(update={"telegram": Telegram(mode="webhook")})
    report = await check(off)
    assert report.lines[0].startswith("warn settings: NHIPCAU_TELEGRAM__MODE is webhook")
    assert failed(report) == []


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (None, []),
        (telegram.refusal(401, "Unauthorized"), ["telegram"]),
        (telegram.refusal(502, "Bad Gateway"), ["telegram"]),
        (telegram.GARBAGE, ["telegram"]),
    ],
)
async def test_telegram_is_asked_for_the_bots_name(
    tmp_path: Path, trouble: telegram.Trouble | None, expected: list[str]
) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'check.db'}")
    await migrate(settings)
    async with telegram.Telegram(lambda: 0.0) as server:
        server.script("getMe", trouble)
        wanted = Telegram(token=SecretStr(telegram.TOKEN), api_url=server.url)
        report = await check(settings.model_copy(update={"telegram": wanted}))
    assert failed(report) == expected
    assert telegram.TOKEN not in str(report.lines)
    [line] = [each for each in report.lines if "telegram:" in each]
    assert expected or "@nhipcau_bot" in line


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (None, []),
        (zalo.WRONG_TOKEN, ["zalo"]),
        (zalo.refusal(403), ["zalo"]),
        (zalo.CUT, ["zalo"]),
        (zalo.GARBAGE, ["zalo"]),
        (zalo.Answer(200, b'{"ok": true, "result": []}'), ["zalo"]),
    ],
)
async def test_zalo_is_asked_for_the_bots_name(
    tmp_path: Path, trouble: zalo.Trouble | None, expected: list[str]
) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'check.db'}")
    await migrate(settings)
    async with zalo.Zalo() as server:
        server.script("getMe", trouble)
        wanted = Zalo(token=SecretStr(zalo.TOKEN), api_url=server.url)
        report = await check(settings.model_copy(update={"zalo": wanted}))
    assert failed(report) == expected
    assert zalo.TOKEN not in str(report.lines)
    assert expected or "bot.VDKyGxQvc" in report.lines[-1]
