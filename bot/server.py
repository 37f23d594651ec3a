"""The one HTTP server: the channels' routes, health and metrics."""

import sys
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from aiohttp import web

from bot.core.errors import OperatorError

Lines = Callable[[], Awaitable[list[str]]]
_MOST_BODY = 80 * 1024 * 1024


@dataclass(slots=True)
class Server:
    """Listens on one address. ``ailments`` says what is not well; empty means healthy."""

    host: str
    port: int
    routes: Sequence[web.RouteDef]
    ailments: Lines
    metrics: Lines
    _runner: web.AppRunner | None = field(default=None)

    async def start(self) -> None:
        """Begins to listen; OperatorError when the address is taken or not ours."""
        application = web.Application(client_max_size=_MOST_BODY)
        application.add_routes([*self.routes, *self._own()])
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=2)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self.host, self.port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise OperatorError(
                f"cannot listen on {self.host}:{self.port} ({error.strerror}): set"
                " NHIPCAU_WEB__HOST and NHIPCAU_WEB__PORT to a free address"
            ) from error

    @property
    def url(self) -> str:
        """Where the server is reached on this machine."""
        addresses: Iterable[object] = self._runner.addresses if self._runner else ()
        port = next((a[1] for a in addresses if isinstance(a, tuple)), self.port)
        return f"http://{self.host}:{port}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def _own(self) -> list[web.RouteDef]:
        return [web.get("/health", self._health), web.get("/metrics", self._metrics)]

    async def _health(self, request: web.Request) -> web.Response:
        ill = await self.ailments()
        body = {"ok": not ill, "ailments": ill}
        return web.json_response(body, status=503 if ill else 200)

    async def _metrics(self, request: web.Request) -> web.Response:
        return web.Response(text="\n".join(await self.metrics()) + "\n")

    def announce(self, links: Iterable[tuple[str, str]]) -> None:
        """Prints where the chat is, and the links into the sample union."""
        shown = [f"Nhịp Cầu: {self.url}"]
        shown += [f"  {role}: {self.url}/?fresh=1&start={start}" for role, start in links]
        sys.stdout.write("\n".join(shown) + "\n")
        sys.stdout.flush()
