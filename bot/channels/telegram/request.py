"""The HTTP under ``telegram.Bot``: aiohttp, which costs an eighth of the default client.

No exception that leaves here carries a URL (it holds the token) or a body, nor chains one that
does.
"""

import json
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

from aiohttp import (
    ClientError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.channels.http import NEVER_SENT, Timeouts, at_most, timeout

Fields = dict[str, Any]
Seconds = Any  # float, None or DEFAULT_NONE: the library keeps the name of this type private
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}
_REFUSALS = {400, 401, 403, 404, 409, 429}  # of Telegram; the library reads what they say
_TOO_LARGE = 413


class NotDone(NetworkError):
    """The request had no effect: sending it again cannot double it."""

    __slots__ = ()


class NotSent(NotDone):
    """It never reached the server."""

    __slots__ = ()


class Failed(NotDone):
    """The server, or something before it, answered in its own way that it failed."""

    __slots__ = ()


class TooLarge(TelegramError):
    """The request is longer than the server takes, or the answer longer than the caller."""

    __slots__ = ()


class AiohttpRequest(BaseRequest):
    """One pool of kept-alive connections, opened in the loop that first uses it."""

    __slots__ = ("_closed", "_connections", "_proxy", "_session", "_timeouts")

    def __init__(
        self, timeouts: Timeouts, *, connections: int = 256, proxy: str | None = None
    ) -> None:
        self._timeouts = timeouts
        self._connections = connections
        self._proxy = proxy
        self._session: ClientSession | None = None
        self._closed = False

    @property
    def read_timeout(self) -> float | None:
        return self._timeouts.read

    async def initialize(self) -> None:
        self._closed = False

    async def shutdown(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()
        self._session = None

    async def do_request(  # noqa: PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | Fields | None = None,
        read_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        write_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        connect_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        pool_timeout: Seconds = BaseRequest.DEFAULT_NONE,  # counted in connect
    ) -> tuple[int, bytes]:
        files = isinstance(request_data, RequestData) and request_data.contains_files
        wait = timeout(
            _chosen(connect_timeout, self._timeouts.connect),
            _chosen(write_timeout, self._timeouts.upload if files else self._timeouts.read),
            _chosen(read_timeout, self._timeouts.read),
        )
        body, headers = _body(request_data) if request_data else (None, None)
        status, content = await self._exchange(method, url, body, headers, wait)
        _check(status, content)
        return status, content

    async def post_plain(self, url: str, fields: Fields, read_timeout: Seconds) -> Any:
        """Fields without files as one JSON object; the library's own way encodes each by itself
        and the whole once more, which costs as much as the HTTP exchange."""
        data: Any = fields
        return await self.post(url, data, read_timeout=read_timeout)

    async def download(self, url: str, most: int) -> bytes:
        """The body at ``url``, or ``TooLarge`` before more than ``most`` bytes are held."""
        wait = timeout(self._timeouts.connect, self._timeouts.upload, self._timeouts.read)
        status, content = await self._exchange("GET", url, None, None, wait, most)
        if status != 200:
            raise NetworkError(f"download answered {status}")
        return content

    async def _exchange(  # noqa: PLR0917 - everything of one HTTP exchange
        self,
        method: str,
        url: str,
        body: bytes | FormData | None,
        headers: dict[str, str] | None,
        wait: ClientTimeout,
        most: int | None = None,
    ) -> tuple[int, bytes]:
        try:
            async with self._open().request(
                method,
                URL(url, encoded=True),
                data=body,
                headers=headers,
                timeout=wait,
                proxy=self._proxy,
                allow_redirects=False,
            ) as response:
                content = await (response.read() if most is None else at_most(response, most))
                status = response.status
        except NEVER_SENT as error:
            raise NotSent(type(error).__name__) from None
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from None
        except (ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None
        if content is None:
            raise TooLarge("answer too large")
        return status, content

    def _open(self) -> ClientSession:
        if self._closed:
            raise NotSent("shut down")
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections),
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )
        return self._session

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As the base class does, without writing the body to the log."""
        try:
            answer = BaseRequest.parse_json_payload(payload) if payload.startswith(b"{") else None
        except (TelegramError, RecursionError):
            answer = None
        if answer is None:
            raise TelegramError("Invalid server response")
        return answer


def _check(status: int, content: bytes) -> None:
    """Raises unless this is an answer of Telegram's own: the 403 of a firewall on the way must
    not read as a person who blocked the bot."""
    if status == _TOO_LARGE:  # whoever says so is right
        raise TooLarge("request too large")
    if 200 <= status < 300 or (status in _REFUSALS and _telegrams(status, content)):
        return
    raise Failed("server failed" if status >= 500 else "not Telegram's answer")


def _telegrams(status: int, content: bytes) -> bool:
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return False
    match answer:
        case {"ok": False, "description": str()}:
            about = answer.get("parameters", {})
        case _:
            return False
    return isinstance(about, dict) and (
        status != 429 or isinstance(about.get("retry_after"), int | float)
    )


def _chosen(given: Seconds, default: float) -> float | None:
    return default if given is BaseRequest.DEFAULT_NONE else given


def _body(data: RequestData | Fields) -> tuple[bytes | FormData, dict[str, str] | None]:
    if isinstance(data, dict):
        return json.dumps(data).encode(), JSON
    if not data.contains_files:
        return urlencode(data.json_parameters).encode(), FORM
    form = FormData(quote_fields=False)  # else a Vietnamese file name arrives as percent signs
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        # aiohttp warns of raw bytes over a megabyte
        body = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, body, filename=filename, content_type=mime)
    return form, None
