import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bot import __main__ as command_line
from bot.core.errors import OperatorError

ROOT = Path(__file__).parent.parent
Call = tuple[str, tuple[Any, ...], dict[str, Any]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Call]:
    """What the command line asks of ``bot.app``, which is replaced."""
    made: list[Call] = []
    stand_in = ModuleType("bot.app")
    waited = "run migrate check invite import_units import_members ask backup restore verify_audit"
    for name in waited.split():
        setattr(stand_in, name, _coroutine(name, made))
    for name in ("calc", "understand"):
        setattr(stand_in, name, _function(name, made))
    monkeypatch.setitem(sys.modules, "bot.app", stand_in)
    monkeypatch.setattr("bot.app", stand_in, raising=False)
    monkeypatch.setattr("bot.log.configure", lambda *_: None)
    monkeypatch.setattr("bot.log.catch_uncaught", lambda: None)
    monkeypatch.chdir(tmp_path)
    return made


def _function(name: str, made: list[Call]) -> Callable[..., str]:
    def called(*given: object, **named: object) -> str:
        made.append((name, given, named))
        return f"{name} answers"

    return called


def _coroutine(name: str, made: list[Call]) -> Callable[..., Any]:
    async def called(*given: object, **named: object) -> None:
        await asyncio.sleep(0)
        made.append((name, given[1:], named))  # the first are the settings

    return called


def nhipcau(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["nhipcau", *arguments])
    with pytest.raises(SystemExit) as left:
        command_line.main()
    return int(left.value.code or 0)


@pytest.mark.parametrize(
    ("line", "name", "given", "named"),
    [
        ("run", "run", (), {"demo": False}),
        ("run --demo", "run", (), {"demo": True}),
        ("migrate", "migrate", (), {}),
        ("check", "check", (), {}),
        ("invite --unit CD1 --role chair", "invite", (), {"unit": "CD1", "role": "chair"}),
        ("import units u.csv", "import_units", (Path("u.csv"),), {"dry_run": False}),
        ("import members m.csv --dry-run", "import_members", (Path("m.csv"),), {"dry_run": True}),
        ("ask hello", "ask", ("hello",), {}),
        ("backup", "backup", (None,), {}),
        ("restore b.bin", "restore", (Path("b.bin"),), {}),
        ("verify-audit", "verify_audit", (), {}),
    ],
)
def test_a_command_asks_the_app(
    monkeypatch: pytest.MonkeyPatch,
    calls: list[Call],
    line: str,
    name: str,
    given: tuple[object, ...],
    named: dict[str, object],
) -> None:
    assert nhipcau(monkeypatch, *line.split()) == 0
    assert calls == [(name, given, named)]


def test_calc_prints_what_the_app_answers(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    assert nhipcau(monkeypatch, "calc", "sick", "--on", "2026-11-20", "--inputs", "{}") == 0
    assert str(calls[0][2]["on"]) == "2026-11-20"
    assert capsys.readouterr().out == "calc answers\n"


def test_check_shows_the_settings_and_can_stop_there(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NHIPCAU_DATABASE_URL", "postgresql://u:canary@h/d")
    assert nhipcau(monkeypatch, "check", "--settings-only") == 0
    assert calls == []
    shown = capsys.readouterr().out
    assert "NHIPCAU_DATABASE_URL=postgresql://u:********@h/d" in shown


def test_a_wrong_setting_is_a_line_and_status_2(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NHIPCAU_WEB__PORT", "x")
    monkeypatch.setenv("NHIPCAU_NO_SUCH", "x")
    assert nhipcau(monkeypatch, "run") == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[:2] for line in lines] == [
        ["nhipcau", " NHIPCAU_NO_SUCH"],
        ["nhipcau", " NHIPCAU_WEB__PORT"],
    ]
    assert calls == []


def test_an_operator_error_of_the_app_is_a_line(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    async def refuse(*_: object) -> None:
        raise OperatorError("the database is away")

    monkeypatch.setattr(sys.modules["bot.app"], "migrate", refuse)
    assert nhipcau(monkeypatch, "migrate") == 2
    assert capsys.readouterr().err == "nhipcau: the database is away\n"
    assert calls == []


def test_an_unknown_benchmark_is_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert nhipcau(monkeypatch, "bench", "no-such") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_settings_page_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert nhipcau(monkeypatch, "settings") == 0
    assert capsys.readouterr().out.startswith("# Settings\n")


def test_help_is_quick_and_loads_no_part_of_the_service() -> None:
    begun = time.perf_counter()
    source = "import sys, runpy; sys.argv = ['nhipcau', '--help']\n"
    source += "try: runpy.run_module('bot', run_name='__main__')\n"
    source += "except SystemExit: print(*sorted(sys.modules))\n"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert loaded & {"pydantic", "aiohttp", "telegram", "cryptography", "bot.settings"} == set()
    assert time.perf_counter() - begun < 3  # 0.2 s on a quiet machine


def test_ctrl_c_ends_without_a_traceback(tmp_path: Path) -> None:
    source = "import asyncio, sys, types, bot; app = types.ModuleType('bot.app')\n"
    source += (
        "async def run(settings, demo):\n print('up', flush=True)\n await asyncio.sleep(60)\n"
    )
    source += "app.run = run; bot.app = sys.modules['bot.app'] = app\n"
    source += "from bot.__main__ import main; sys.argv = ['nhipcau', 'run']; main()\n"
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", source],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=10)
    assert "Traceback" not in said
    assert process.returncode == 130
