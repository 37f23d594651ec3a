"""``nhipcau simulate``: it runs, tells what happened, and judges."""

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from tests.robots import simulation

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("faults", [True])
async def test_a_short_run_loses_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, faults: bool
) -> None:
    monkeypatch.setattr(simulation, "_BREAK_EVERY", 0.3)
    monkeypatch.setattr(simulation, "_AWAY", 0.2)
    assert await simulation.simulate(2, 0.05, faults=faults)
    told = capsys.readouterr().out
    assert "verdict: nothing was lost" in told
    assert ("kill -9" in told) is faults


async def test_ctrl_c_ends_it_at_once(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "simulate"),
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "TMPDIR": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    async with asyncio.timeout(30):
        assert (await process.stdout.readline()).startswith(b"the bot: ")
        process.send_signal(signal.SIGINT)
        _, said = await process.communicate()
    assert (process.returncode, b"Traceback" in said) == (130, False)
    assert list(tmp_path.iterdir()) == []
