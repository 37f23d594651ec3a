"""The calls of the Zalo Bot API: one envelope, no token and no words in the log."""

import json
import logging
from logging import CRITICAL, INFO
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from yarl import URL

from bot.channels.http import NEVER_SENT, Timeouts, at_most, timeout
from bot.channels.zalo.errors import TOKEN, Garbled, NoAnswer, NotSent, Refused
from bot.log import event

_log = logging.getLogger(__name__)
_MOST_ANSWER = 1024 * 1024
_CONNECTIONS = 64
_HEADERS = {"User-Agent": "nhipcau", "Content-Type": "application/json"}


class Api:
    """Calls by method name that return the result, or raise a ``ZaloError``.

    No exception that leaves here carries the URL (it holds the token), nor chains one that does.
    ``refused`` is True from a 401 on until a call is answered well.
    """

    def __init__(self, token: str, api_url: str, timeouts: Timeouts) -> None:
        self._base = f"{api_url.rstrip('/')}/bot{token}"
        self._timeouts = timeouts
        self._session: ClientSession | None = None
        self._closed = False
        self.refused = False

    async def call(self, method: str, /, **fields: Any) -> Any:
        """Posts one method."""
        return await self._call(method, fields, 0.0)

    async def update(self, seconds: int) -> Any:
        """One getUpdates, as it came; ``Refused`` with 408 when there was nothing."""
        return await self._call("getUpdates", {"timeout": seconds}, seconds)

    async def _call(self, method: str, fields: dict[str, Any], wait: float) -> Any:
        """``wait`` seconds are added to the time that an answer may take."""
        given = self._timeouts
        limit = timeout(given.connect, given.read, given.read + wait)
        status, body = await self._post(f"{self._base}/{method}", json.dumps(fields), limit)
        return self._result(status, body)

    def _result(self, status: int, body: bytes | None) -> Any:
        """``ok`` decides and never the status: Zalo answers errors with 200."""
        answer = _envelope(body)
        if answer is None:
            raise Garbled(status)
        if answer["ok"] is True:
            self._note(refused=False)
            return answer.get("result", answer)
        code = answer.get("error_code")
        number = code if isinstance(code, int) else status
        if number == TOKEN:
            self._note(refused=True)
        raise Refused(number, str(answer.get("description") or ""))

    def _note(self, *, refused: bool) -> None:
        if refused is not self.refused:
            self.refused = refused
            if refused:
                event(_log, "zalo.token-refused", level=CRITICAL)
            else:
                event(_log, "zalo.token-taken", level=INFO)

    async def _post(self, url: str, data: str, limit: ClientTimeout) -> tuple[int, bytes | None]:
        try:
            async with self._open().post(
                URL(url, encoded=True),
                data=data.encode(),
                timeout=limit,
                allow_redirects=False,
            ) as response:
                return response.status, await at_most(response, _MOST_ANSWER)
        except NEVER_SENT as error:
            raise NotSent(type(error).__name__) from None
        except (ClientError, OSError, ValueError) as error:
            raise NoAnswer(type(error).__name__) from None

    def _open(self) -> ClientSession:
        if self._closed:
            raise NotSent("shut down")
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=_CONNECTIONS),
                cookie_jar=DummyCookieJar(),
                headers=_HEADERS,
            )
        return self._session

    def open(self) -> None:
        """Calls nothing, so it cannot fail."""
        self._closed = False

    async def close(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()
        self._session = None


def _envelope(body: bytes | None) -> dict[str, Any] | None:
    """The answer when it is one of Zalo's: an object that says whether it is ``ok``, or a bare
    event, as the live service posts them."""
    try:
        answer = json.loads(body or b"")
    except (ValueError, RecursionError):
        return None
    if not isinstance(answer, dict):
        return None
    if "ok" not in answer and "event_name" in answer:
        return {"ok": True, "result": answer}
    return answer if isinstance(answer.get("ok"), bool) else None
