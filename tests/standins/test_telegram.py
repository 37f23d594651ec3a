"""The Telegram stand-in keeps Telegram's rules; no bot is needed to see that."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession, web

from tests.standins.telegram import CUT, CUT_AFTER, HANG, TOKEN, Rates, Slow, Telegram, flood
from tests.standins.telegram_sim import Sim
from tests.standins.telegram_updates import DAY

AN, GROUP = 501, -1001
PAID = Rates(per_second=1000, per_chat=30)


class Time:
    """Seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.paused: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def pause(self, seconds: float) -> None:
        self.paused.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class Bot:
    """Calls methods and gives status and result, or description."""

    def __init__(self, telegram: Telegram, time: Time, http: ClientSession) -> None:
        self.telegram = telegram
        self.time = time
        self.http = http

    async def call(self, method: str, **fields: Any) -> tuple[int, Any]:
        address = f"{self.telegram.url}/bot{TOKEN}/{method}"
        async with self.http.post(address, json=fields) as answer:
            told = await answer.json()
            return answer.status, told.get("result", told.get("description"))

    async def say(self, chat: int = AN, text: str = "x") -> int:
        return (await self.call("sendMessage", chat_id=chat, text=text))[0]

    async def poll(self, **fields: Any) -> list[int]:
        status, result = await self.call("getUpdates", **fields)
        assert status == 200, result
        return [each["update_id"] for each in result]


@asynccontextmanager
async def running(rates: Rates | None = None) -> AsyncIterator[Bot]:
    time = Time()
    telegram = Telegram(time, rates=rates, pause=time.pause)
    await telegram.start(routes=Sim(telegram).routes())
    telegram.person(AN)
    try:
        async with ClientSession() as http:
            yield Bot(telegram, time, http)
    finally:
        await telegram.stop()


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    async with running() as made:
        yield made


async def test_an_update_waits_until_a_higher_offset_is_asked_for(bot: Bot) -> None:
    an = bot.telegram.person(AN)
    first, second = an.say("một"), an.say("hai")
    assert await bot.poll() == [first, second]
    bot.time.now += 1
    assert await bot.poll() == [first, second]
    assert await bot.poll(offset=second) == [second]
    assert await bot.poll(offset=second + 1) == []
    assert len(bot.telegram.updates) == 0


async def test_asked_again_at_once_it_gives_one(bot: Bot) -> None:
    an = bot.telegram.person(AN)
    first, second = an.say("một"), an.say("hai")
    assert await bot.poll() == [first, second]
    assert await bot.poll() == [first]


async def test_a_negative_offset_forgets_the_older(bot: Bot) -> None:
    an = bot.telegram.person(AN)
    _, second = an.say("một"), an.say("hai")
    assert await bot.poll(offset=-1) == [second]


async def test_after_a_day_an_update_is_gone(bot: Bot) -> None:
    an = bot.telegram.person(AN)
    an.say("một")
    bot.time.now += DAY + 1
    assert await bot.poll() == []
    assert bot.telegram.updates.expired == 1


async def test_only_what_was_asked_for_comes(bot: Bot) -> None:
    await bot.poll(allowed_updates=["callback_query"])
    an = bot.telegram.person(AN)
    an.say("một")
    await bot.call("sendMessage", chat_id=AN, text="x", reply_markup=keyboard("a"))
    tap = an.tap(an.inbox[-1], "a")
    assert await bot.poll(offset=1) == [tap]


async def test_a_second_poller_ends_the_first(bot: Bot) -> None:
    first = asyncio.create_task(bot.call("getUpdates", timeout=50))
    await bot.telegram.until(lambda: bot.telegram._polls)
    second = asyncio.create_task(bot.call("getUpdates", timeout=50))
    status, why = await first
    assert (status, "terminated by other getUpdates" in why) == (409, True)
    update = bot.telegram.person(AN).say("một")
    assert [each["update_id"] for each in (await second)[1]] == [update]


async def test_nobody_polls_beside_a_webhook(bot: Bot) -> None:
    await bot.call("setWebhook", url="https://bot.example/hook")
    status, why = await bot.call("getUpdates")
    assert (status, "webhook is active" in why) == (409, True)
    await bot.call("deleteWebhook")
    assert await bot.poll() == []


@pytest.mark.parametrize(
    "fields",
    [
        {"url": "http://bot.example/hook"},
        {"url": "https://bot.example:8080/hook"},
        {"url": "https://bot.example/hook", "secret_token": "có dấu"},
        {"url": "https://bot.example/hook", "max_connections": 101},
    ],
)
async def test_an_impossible_webhook_is_refused(bot: Bot, fields: dict[str, Any]) -> None:
    assert (await bot.call("setWebhook", **fields))[0] == 400


class Hook:
    """A bot's webhook: says what it was sent, answers as it is told."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self.got: list[tuple[int, str | None]] = []
        self.answers: list[web.Response] = []
        self.at_once = 0
        self.most_at_once = 0
        self.open = asyncio.Event()
        self.open.set()

    async def answer(self, request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.append((update["update_id"], secret))
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        await self._telegram.touch()
        await self.open.wait()
        self.at_once -= 1
        return self.answers.pop(0) if self.answers else web.Response()


@asynccontextmanager
async def hooked(bot: Bot, **fields: Any) -> AsyncIterator[Hook]:
    hook = Hook(bot.telegram)
    application = web.Application()
    application.router.add_post("/hook", hook.answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot.telegram.hook.reach = f"http://127.0.0.1:{runner.addresses[0][1]}"
    await bot.call("setWebhook", url="https://bot.example/hook", **fields)
    try:
        yield hook
    finally:
        bot.telegram.hook.set(None)
        await runner.cleanup()


async def test_a_webhook_gets_each_chat_in_order_with_the_secret(bot: Bot) -> None:
    async with hooked(bot, secret_token="geheim") as hook:
        an, binh = bot.telegram.person(AN), bot.telegram.person(502)
        hook.open.clear()
        first, second, other = an.say("một"), an.say("hai"), binh.say("ba")
        await bot.telegram.until(lambda: len(hook.got) == 2)
        assert {number for number, _ in hook.got} == {first, other}
        hook.open.set()
        await bot.telegram.until(lambda: not len(bot.telegram.updates))
    assert [number for number, _ in hook.got] == [first, other, second]
    assert {secret for _, secret in hook.got} == {"geheim"}


async def test_a_webhook_is_called_by_few_at_once(bot: Bot) -> None:
    async with hooked(bot, max_connections=2) as hook:
        hook.open.clear()
        for number in range(6):
            bot.telegram.person(600 + number).say("x")
        await bot.telegram.until(lambda: len(hook.got) == 2)
        hook.open.set()
        await bot.telegram.until(lambda: not len(bot.telegram.updates))
    assert hook.most_at_once == 2


async def test_a_failing_webhook_holds_up_its_own_chat(bot: Bot) -> None:
    async with hooked(bot) as hook:
        asked = web.Response(status=503, headers={"Retry-After": "17"})
        hook.answers = [web.Response(status=500) for _ in range(4)] + [asked]
        an = bot.telegram.person(AN)
        first, second = an.say("một"), an.say("hai")
        await bot.telegram.until(lambda: not len(bot.telegram.updates))
        assert [number for number, _ in hook.got] == [first] * 6 + [second]
        assert bot.time.paused == [0, 2, 4, 8, 17]
        _, info = await bot.call("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"


async def test_the_whole_bot_has_a_rate() -> None:
    async with running(Rates(per_second=10, slack=0)) as bot:
        for number in range(13):
            bot.telegram.person(600 + number)
        said = [await bot.say(600 + number) for number in range(13)]
        assert said == [200] * 12 + [429]
        bot.time.now += 1.01
        assert await bot.say(612) == 200
        assert dict(bot.telegram.gate.refused) == {"bot": 1}


async def test_a_chat_has_a_rate_after_a_short_burst() -> None:
    async with running(PAID) as bot:
        bot.telegram.gate.rates = Rates(chat_burst=3)
        assert [await bot.say() for _ in range(4)] == [200, 200, 200, 429]
        assert await bot.say() == 429
        assert bot.telegram.gate.early == 1
        bot.time.now += 1
        assert [await bot.say() for _ in range(2)] == [200, 429]


async def test_a_group_has_a_rate_a_minute() -> None:
    async with running(PAID) as bot:
        bot.telegram.person(GROUP, first_name="Tổ 1")
        assert [await bot.say(GROUP) for _ in range(21)] == [200] * 20 + [429]
        bot.time.now += 30
        assert await bot.say(GROUP) == 429
        bot.time.now += 31
        assert await bot.say(GROUP) == 200


async def test_whoever_was_told_to_wait_and_does_not_is_counted(bot: Bot) -> None:
    bot.telegram.script("sendMessage", flood(7))
    assert [await bot.say(), await bot.say()] == [429, 200]
    assert bot.telegram.gate.early == 1


async def test_a_group_that_has_moved_says_where_to(bot: Bot) -> None:
    group = bot.telegram.person(-5, first_name="Tổ 1")
    bot.telegram.people.upgrade(group, GROUP)
    assert await bot.say(-5) == 400
    assert await bot.say(GROUP) == 200


async def test_a_file_is_sent_again_by_its_id(bot: Bot) -> None:
    name = bot.telegram.methods.keep_file(b"%PDF")
    status, sent = await bot.call("sendDocument", chat_id=AN, document=name)
    assert (status, sent["document"]["file_id"]) == (200, name)
    assert bot.telegram.person(AN).inbox == []
    assert (await bot.call("sendDocument", chat_id=AN, document="nothing"))[0] == 400


async def test_a_message_can_be_changed_and_taken_back(bot: Bot) -> None:
    _, sent = await bot.call("sendMessage", chat_id=AN, text="x", reply_markup=keyboard("a"))
    which = {"chat_id": AN, "message_id": sent["message_id"]}
    assert (await bot.call("editMessageReplyMarkup", **which))[0] == 200
    assert (await bot.call("editMessageReplyMarkup", **which))[0] == 400  # nothing changes
    assert (await bot.call("deleteMessage", **which))[0] == 200
    assert (await bot.call("editMessageReplyMarkup", **which))[0] == 400


async def test_a_trouble_lasts_until_it_is_ended(bot: Bot) -> None:
    bot.telegram.troubles.begin(CUT, "sendMessage")
    for _ in range(2):
        with pytest.raises(ClientError):
            await bot.say()
    assert (await bot.call("getMe"))[0] == 200
    bot.telegram.troubles.end()
    bot.telegram.script("sendMessage", CUT_AFTER, Slow())
    with pytest.raises(ClientError):
        await bot.say(text="một")
    assert await bot.say(text="hai") == 200
    assert [each.text for each in an_inbox(bot)] == ["một", "hai"]


async def test_nobody_is_there_for_a_while(bot: Bot) -> None:
    bot.telegram.script("getMe", HANG)
    hanging = asyncio.create_task(bot.call("getMe"))
    await bot.telegram.until(lambda: bot.telegram.called("getMe"))
    await bot.telegram.go_away()
    with pytest.raises(ClientError):
        await hanging
    with pytest.raises(ClientError):
        await bot.say()
    await bot.telegram.come_back()
    assert await bot.say() == 200


def an_inbox(bot: Bot) -> list[Any]:
    person = bot.telegram.people.get(AN)
    assert person
    return person.inbox


def keyboard(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": each, "callback_data": each}] for each in labels]}


async def test_people_can_be_driven_over_http(bot: Bot) -> None:
    sim = f"{bot.telegram.url}/sim"
    async with bot.http.post(f"{sim}/people", json={"id": 7}) as made:
        assert made.status == 200
    async with bot.http.post(f"{sim}/people/7/say", json={"text": "xin chào"}) as said:
        update = (await said.json())["update"]
    assert await bot.poll() == [update]
    reading = asyncio.create_task(messages(bot, f"{sim}/people/7/messages?wait=5"))
    await bot.call("sendMessage", chat_id=7, text="chào", reply_markup=keyboard("a"))
    [message] = await reading
    assert (message["text"], message["buttons"][0][0]["payload"]) == ("chào", "a")
    async with bot.http.post(f"{sim}/people/7/tap", json={"label": "a"}) as tapped:
        assert await bot.poll(offset=update + 1) == [(await tapped.json())["update"]]
    async with bot.http.post(f"{sim}/people/7/block", json={"blocked": True}):
        assert await bot.say(7) == 403
    async with bot.http.post(f"{sim}/faults", json={"kind": "error", "times": 1, "status": 500}):
        assert (await bot.call("getMe"))[0] == 500
        assert (await bot.call("getMe"))[0] == 200
    async with bot.http.get(f"{sim}/verdict") as told:
        counts = await told.json()
    assert (counts["updates"], counts["messages"]) == (2, 1)


async def messages(bot: Bot, address: str) -> list[dict[str, Any]]:
    async with bot.http.get(address) as answer:
        found: list[dict[str, Any]] = (await answer.json())["messages"]
        return found
