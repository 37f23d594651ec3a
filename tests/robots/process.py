"""The service as its own process, started and killed as a machine would do it."""

import asyncio
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.robots.stage import KEY

ROOT = Path(__file__).parents[2]
_PATIENCE = 30.0


class Process:
    """``python -m bot run`` in a folder of its own, on any free port; ``settings`` are those of
    the environment that differ."""

    def __init__(
        self, folder: Path, *arguments: str, settings: Mapping[str, str] | None = None
    ) -> None:
        self.folder = folder
        self.url = ""
        self._arguments = arguments
        self._settings = dict(settings or {})
        self._running: asyncio.subprocess.Process | None = None

    @property
    def database_url(self) -> str:
        return f"sqlite:///{self.folder}/nhipcau.db"

    async def start(self) -> list[str]:
        """Starts it; what it prints until it says where it is, and the lines of links."""
        await self.launch()
        first = await self._line()
        self.url = first.rpartition(" ")[2]
        assert self.url.startswith("http://127.0.0.1:"), (self.folder / "log").read_text()
        return [await self._line() for _ in range(3 if "--demo" in self._arguments else 0)]

    async def launch(self) -> None:
        """Starts it, and waits for nothing."""
        environment = {
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "NHIPCAU_DATABASE_URL": self.database_url,
            "NHIPCAU_DATA_KEY": KEY,
            "NHIPCAU_WEB__PORT": "0",
            **self._settings,
        }
        with (self.folder / "log").open("ab") as log:
            self._running = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", *self._arguments,
                cwd=self.folder, env=environment, stdout=asyncio.subprocess.PIPE, stderr=log,
            )  # fmt: skip

    async def _line(self) -> str:
        assert self._running is not None
        assert self._running.stdout is not None
        async with asyncio.timeout(_PATIENCE):
            return (await self._running.stdout.readline()).decode().rstrip("\n")

    async def kill(self) -> None:
        """No goodbye, no flush: as if the power were gone."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        """As an operator ends it; it must end cleanly."""
        assert await self._end(signal.SIGTERM) == 0, (self.folder / "log").read_text()

    async def _end(self, how: signal.Signals) -> int:
        running, self._running = self._running, None
        if running is None or running.returncode is not None:
            return 0
        running.send_signal(how)
        async with asyncio.timeout(_PATIENCE):
            await running.communicate()
        return running.returncode or 0
