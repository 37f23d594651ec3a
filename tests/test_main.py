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
from bot.administration.report import Report
from bot.core.errors import OperatorError, StorageError

ROOT = Path(__file__).parent.parent
Call = tuple[str, tuple[Any, ...], dict[str, Any]]
MODULES = {
    "bot.app": "run",
    "bot.administration.migrating": "migrate",
    "bot.administration.check": "check",
    "bot.administration.invites": "invite",
    "bot.administration.units": "import_units",
    "bot.administration.members": "import_members",
    "bot.administration.reckoning": "calc batch",
    "bot.administration.rulework": "examine",
    "bot.administration.talk": "ask",
    "bot.administration.backups": "backup restore",
    "bot.administration.outbox": "look failed retry drop",
    "bot.administration.trail": "verify_audit",
}


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Call]:
    """What the command line asks of the modules below, which are replaced."""
    made: list[Call] = []
    for module, names in MODULES.items():
        stand_in = ModuleType(module)
        for name in names.split():
            setattr(stand_in, name, _stand_in(name, made))
        monkeypatch.setitem(sys.modules, module, stand_in)
        monkeypatch.setattr(module, stand_in, raising=False)
    monkeypatch.setattr("bot.log.configure", lambda *_: None)
    monkeypatch.setattr("bot.log.catch_uncaught", lambda: None)
    monkeypatch.chdir(tmp_path)
    return made


def _stand_in(name: str, made: list[Call]) -> Callable[..., Any]:
    async def waited(*given: object, **named: object) -> Report:
        await asyncio.sleep(0)
        made.append((name, given[1:], named))  # the first are the settings
        return Report((f"{name} answers",), well=name != "verify_audit")

    def called(*given: object, **named: object) -> Report:
        made.append((name, given, named))
        return Report((f"{name} answers",), ("and doubts",))

    return called if name in {"calc", "batch", "examine"} else waited


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
        (
            "invite --unit CD1 --role chair",
            "invite",
            (),
            {"unit": "CD1", "role": "chair", "days": 14},
        ),
        ("import units u.csv", "import_units", (Path("u.csv"),), {"dry_run": False}),
        ("import members m.csv --dry-run", "import_members", (Path("m.csv"),), {"dry_run": True}),
        ("ask hello", "ask", ("hello",), {}),
        ("backup", "backup", (None,), {}),
        ("restore b.bin", "restore", (Path("b.bin"),), {}),
        ("outbox", "look", (), {}),
        ("outbox --failed --limit 7", "failed", (), {"limit": 7}),
    ],
)
def test_a_command_asks_its_module(
    monkeypatch: pytest.MonkeyPatch,
    calls: list[Call],
    line: str,
    name: str,
    given: tuple[object, ...],
    named: dict[str, object],
) -> None:
    assert nhipcau(monkeypatch, *line.split()) == 0
    assert calls == [(name, given, named)]


@pytest.mark.parametrize("act", ["retry", "drop"])
@pytest.mark.parametrize("yes", [[], ["--yes"]])
def test_where_nobody_can_answer_nobody_is_asked(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], act: str, yes: list[str]
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: bool(yes))
    assert nhipcau(monkeypatch, "outbox", f"--{act}", "a1", f"--{act}", "b2", *yes) == 0
    ((name, (wanted, sure), _),) = calls
    assert (name, wanted, sure("Really?")) == (act, ["a1", "b2"], True)


def test_a_terminal_is_asked(monkeypatch: pytest.MonkeyPatch, calls: list[Call]) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("typer.confirm", lambda question, **_: question == "Sure?")
    assert nhipcau(monkeypatch, "outbox", "--drop", "all") == 0
    ((_, (_, sure), _),) = calls
    assert sure("Sure?")
    assert not sure("Really?")


def test_one_act_at_a_time(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    assert nhipcau(monkeypatch, "outbox", "--retry", "all", "--drop", "all") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert calls == []


def test_what_is_not_well_ends_with_status_2(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    assert nhipcau(monkeypatch, "verify-audit") == 2
    assert calls == [("verify_audit", (), {})]
    assert capsys.readouterr().out == "verify_audit answers\n"


@pytest.mark.parametrize("days", ["0", "91", "x"])
def test_an_invite_lasts_some_days(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], days: str
) -> None:
    line = f"invite --unit CD1 --role chair --days {days}"
    assert nhipcau(monkeypatch, *line.split()) == 2
    assert calls == []


def test_understand_answers_each_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", ["menu\n", "\n", "cháy nhà rồi"])
    assert nhipcau(monkeypatch, "understand") == 0
    assert capsys.readouterr().out.splitlines() == ["menu", "out_of_scope", "emergency"]


def test_calc_prints_what_comes_out(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    assert nhipcau(monkeypatch, "calc", "sick", "--on", "2026-11-20", "--inputs", "{}") == 0
    assert calls == [("calc", ("sick",), {"on": "2026-11-20", "inputs": "{}", "folder": None})]
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("calc answers\n", "and doubts\n")


@pytest.mark.parametrize("folder", [None, Path("here")])
def test_a_batch_takes_its_rules_from_the_settings(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], folder: Path | None
) -> None:
    monkeypatch.setenv("NHIPCAU_RULES_FOLDER", str(folder or ""))
    assert nhipcau(monkeypatch, "calc", "--batch") == 0
    ((name, given, _),) = calls
    assert (name, given[2]) == ("batch", folder)


def test_a_batch_has_its_own_days(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], capsys: pytest.CaptureFixture[str]
) -> None:
    assert nhipcau(monkeypatch, "calc", "sick", "--batch") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert calls == []


@pytest.mark.parametrize("folder", [None, Path("there")])
def test_rules_are_checked_where_they_are(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], folder: Path | None
) -> None:
    monkeypatch.setenv("NHIPCAU_RULES_FOLDER", "here")
    assert nhipcau(monkeypatch, "rules", "check", *([str(folder)] if folder else [])) == 0
    assert calls == [("examine", (folder or Path("here"),), {})]


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


@pytest.mark.parametrize("error", [OperatorError, StorageError])
def test_an_error_that_was_foreseen_is_a_line(
    monkeypatch: pytest.MonkeyPatch,
    calls: list[Call],
    capsys: pytest.CaptureFixture[str],
    error: type[Exception],
) -> None:
    async def refuse(*_: object) -> None:
        raise error("the database is away")

    monkeypatch.setattr(sys.modules["bot.administration.migrating"], "migrate", refuse)
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
