"""The HTTP under the bot: what its errors say, and what they must not."""

import traceback
from collections.abc import AsyncIterator

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import RequestData

from bot.channels.telegram import Timeouts
from bot.channels.telegram.request import AiohttpRequest, NotSent, TooLarge
from tests.standins.telegram import CUT, GARBAGE, HANG, TOKEN, Answer, Telegram, Trouble

NOWHERE = f"http://127.0.0.1:9/bot{TOKEN}/getMe"


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as far:
        yield far


@pytest.fixture
async def http() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest(Timeouts(connect=1.0, read=0.1)) as made:
        yield made


async def failure(http: AiohttpRequest, url: str) -> TelegramError:
    with pytest.raises(TelegramError) as caught:
        await http.post(url, RequestData())
    assert TOKEN not in "".join(traceback.format_exception(caught.value))
    assert TOKEN not in repr(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [(CUT, NetworkError), (HANG, TimedOut), (GARBAGE, TelegramError)],
)
async def test_errors_hold_no_url(
    telegram: Telegram, http: AiohttpRequest, trouble: Trouble, expected: type[TelegramError]
) -> None:
    telegram.script("getMe", trouble)
    assert type(await failure(http, f"{telegram.url}/bot{TOKEN}/getMe")) is expected


async def test_what_never_left_says_so(http: AiohttpRequest) -> None:
    assert type(await failure(http, NOWHERE)) is NotSent
    await http.shutdown()
    assert type(await failure(http, NOWHERE)) is NotSent


async def test_a_download_is_bounded(telegram: Telegram, http: AiohttpRequest) -> None:
    telegram.files["f"] = b"x" * 200_000
    url = f"{telegram.url}/file/bot{TOKEN}/f"
    assert len(await http.download(url, 200_000)) == 200_000
    with pytest.raises(TooLarge):
        await http.download(url, 199_999)
    telegram.script("download", Answer(500, TOKEN.encode()))
    with pytest.raises(NetworkError, match="download answered 500"):
        await http.download(url, 200_000)


async def test_connections_are_used_again(telegram: Telegram, http: AiohttpRequest) -> None:
    url = f"{telegram.url}/bot{TOKEN}/getMe"
    for _ in range(3):
        assert await http.post(url, RequestData(), read_timeout=5)
    assert http._session
    assert http._session.connector
    assert len(http._session.connector._conns) == 1
