"""``telegram.Bot`` as this adapter uses it: raw answers, no token and no words in the log."""

import logging
import os
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from telegram import Bot, InputFile
from telegram.error import TelegramError

from bot.channels.telegram.limits import Limits
from bot.channels.telegram.request import AiohttpRequest

ALLOWED = ("message", "callback_query")


class Api(Bot):
    """Calls by method name that return the raw result.

    What a call returns is not parsed: an answer that python-telegram-bot does not understand
    must not turn a sent message into a failed one, nor lose the batch that an update came in.
    """

    __slots__ = ("_http",)

    def __init__(self, token: str, api_url: str, limits: Limits, proxy: str | None = None) -> None:
        # Its opt-in to the coming type of RetryAfter.retry_after; without it every 429 warns.
        os.environ.setdefault("PTB_TIMEDELTA", "1")
        # At DEBUG it logs the URL with the token, and every parameter.
        logging.getLogger("telegram").setLevel(logging.WARNING)
        http = AiohttpRequest(limits.timeouts, connections=limits.connections, proxy=proxy)
        base = api_url.rstrip("/")
        super().__init__(
            token, f"{base}/bot", f"{base}/file/bot", request=http, get_updates_request=http
        )
        self._http = http

    async def call(self, method: str, /, read_timeout: float | None = None, **fields: Any) -> Any:
        """Posts one method; fields that are None are left out."""
        given = {name: value for name, value in fields.items() if value is not None}
        timeout = self._http.DEFAULT_NONE if read_timeout is None else read_timeout
        try:
            if any(isinstance(value, InputFile) for value in given.values()):
                return await self._post(method, given, read_timeout=timeout)
            return await self._http.post_plain(f"{self.base_url}/{method}", given, timeout)
        except KeyError:  # 200 without a result
            raise TelegramError("Invalid server response") from None

    async def updates(self, offset: int | None, limit: int, timeout: int) -> Sequence[object]:
        """One getUpdates, every update as it came."""
        answer = await self.call(
            "getUpdates",
            read_timeout=timeout + (self._http.read_timeout or 0),
            offset=offset,
            limit=limit,
            timeout=timeout,
            allowed_updates=list(ALLOWED),
        )
        if not isinstance(answer, list):
            raise TelegramError("Invalid server response")
        return answer

    async def download(self, file_path: str, most: int) -> bytes:
        """The content at a ``file_path``; the URL holds the token and is kept nowhere."""
        return await self._http.download(f"{self.base_file_url}/{quote(file_path)}", most)

    async def open_connections(self) -> None:
        """Unlike ``Bot.initialize`` this calls nothing, so it cannot fail."""
        await self._http.initialize()

    async def close_connections(self) -> None:
        await self._http.shutdown()
