"""Webhook mode's other half: Telegram is told where to knock, and looked after."""

import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.channels.telegram import Webhook
from bot.core.errors import OperatorError
from tests.channels.telegram_hook import LIMITS, SECRET, WEBHOOK, Hook, hook
from tests.clocks import START
from tests.standins.telegram import CUT, GARBAGE, Answer, Trouble, flood, refusal

AN = 501
NOW = int(START.timestamp())


@pytest.fixture
async def made() -> AsyncIterator[Hook]:
    async with hook() as one:
        yield one


async def looked(made: Hook) -> None:
    """Lets one round of the watch pass."""
    rounds = made.bridge.pauses.taken.count(LIMITS.webhook_check)
    made.bridge.pauses.let_go(LIMITS.webhook_check)
    await made.telegram.until(
        lambda: made.bridge.pauses.taken.count(LIMITS.webhook_check) > rounds
    )


async def registered(made: Hook) -> None:
    await made.bridge.start()
    await made.telegram.until(lambda: LIMITS.webhook_check in made.bridge.pauses.taken)


async def test_telegram_is_told_everything(made: Hook) -> None:
    assert made.bridge.channel.ailment() == "telegram: not started"
    await registered(made)
    [call] = made.telegram.called("setWebhook")
    assert call.fields == {
        "url": "https://bot.example.org/telegram/webhook",
        "secret_token": SECRET,
        "allowed_updates": '["message", "callback_query"]',
        "max_connections": "40",
    }
    assert made.bridge.channel.ailment() is None
    assert not made.telegram.called("getUpdates")
    assert not made.telegram.called("deleteWebhook")


@pytest.mark.parametrize(
    ("trouble", "pauses", "ailment", "level"),
    [
        (refusal(401, "Unauthorized"), [1, 2], "the token is refused", logging.CRITICAL),
        (refusal(404, "Not Found"), [1, 2], "the token is refused", logging.CRITICAL),
        (flood(7), [7, 7], "the webhook is not set yet", logging.WARNING),
        (refusal(500), [1, 2], "the webhook is not set yet", logging.WARNING),
        (GARBAGE, [1, 2], "the webhook is not set yet", logging.WARNING),
        (CUT, [1, 2], "the webhook is not set yet", logging.WARNING),
        (
            refusal(400, f"Bad Request: bad webhook: {SECRET}"),
            [1, 2],
            "Telegram refuses the webhook (BadRequest: Bad webhook)",
            logging.ERROR,
        ),
    ],
)
async def test_no_answer_ends_it(
    made: Hook,
    caplog: pytest.LogCaptureFixture,
    trouble: Trouble,
    pauses: list[float],
    ailment: str,
    level: int,
) -> None:
    made.telegram.script("setWebhook", trouble, trouble)
    made.bridge.pauses.flows.clear()
    await made.bridge.start()
    await made.telegram.until(lambda: made.bridge.pauses.taken)
    assert made.bridge.channel.ailment() == f"telegram: {ailment}"
    made.bridge.pauses.flows.set()
    await made.telegram.until(lambda: LIMITS.webhook_check in made.bridge.pauses.taken)
    assert made.bridge.channel.ailment() is None
    assert made.bridge.pauses.taken[:2] == pauses
    assert max(record.levelno for record in caplog.records) == level
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    ("info", "ailment"),
    [
        ({"pending_update_count": 100}, None),
        ({"pending_update_count": 101}, "101 updates wait at Telegram"),
        (
            {
                "last_error_date": NOW,
                "last_error_message": "Wrong response from the webhook: 502 bot.example.org",
            },
            "Telegram cannot deliver (Wrong response from the webhook)",
        ),
        ({"last_error_date": NOW - 3600, "last_error_message": "Connection timed out"}, None),
        (
            {"pending_update_count": 500, "last_error_message": "SSL error {1.2.3.4}"},
            "500 updates wait at Telegram (SSL error)",
        ),
        ({"last_error_date": "gestern", "pending_update_count": None}, None),
    ],
)
async def test_what_telegram_complains_of_is_an_ailment(
    made: Hook, info: dict[str, Any], ailment: str | None
) -> None:
    await registered(made)
    made.telegram.info = info
    await looked(made)
    assert made.bridge.channel.ailment() == (f"telegram: {ailment}" if ailment else None)
    made.telegram.info = {}
    await looked(made)
    assert made.bridge.channel.ailment() is None


async def test_a_webhook_taken_away_is_set_again(made: Hook) -> None:
    await registered(made)
    made.telegram.webhook = "https://elsewhere.example.org/hook"
    await looked(made)
    took = "telegram: another server or a poller took the webhook away"
    assert made.bridge.channel.ailment() == took
    await looked(made)
    assert made.telegram.webhook == WEBHOOK.url
    assert made.bridge.channel.ailment() is None


async def test_a_token_revoked_later_is_an_ailment(made: Hook) -> None:
    await registered(made)
    made.telegram.script("getWebhookInfo", refusal(401, "Unauthorized"), Answer(200, b"[]"))
    await looked(made)
    assert made.bridge.channel.ailment() is None  # it was taken again in the meantime
    assert made.bridge.pauses.taken[-3:] == [1, 2, LIMITS.webhook_check]


async def test_silence_is_an_ailment(made: Hook) -> None:
    await registered(made)
    made.bridge.clock.move(timedelta(seconds=181))
    assert made.bridge.channel.ailment() == "telegram: Telegram did not answer for 181 s"


async def test_from_polling_to_the_webhook_and_back(made: Hook) -> None:
    """Nothing is lost on the way, whatever was not confirmed comes again."""
    an = made.telegram.person(AN)
    await registered(made)
    first = an.say("trong webhook")
    await made.bridge.channel.stop()
    assert made.telegram.webhook == WEBHOOK.url
    await made.bridge.start(webhook=None)
    await made.bridge.confirmed(first)
    assert made.telegram.webhook is None
    await made.bridge.channel.stop()
    await made.bridge.start(webhook=WEBHOOK)
    await made.telegram.until(lambda: made.telegram.webhook == WEBHOOK.url)
    assert all(
        "drop_pending_updates" not in json.dumps(call.fields)
        for call in [*made.telegram.called("setWebhook"), *made.telegram.called("deleteWebhook")]
    )
    assert made.bridge.engine.texts(AN) == ["trong webhook"]


@pytest.mark.parametrize(
    ("webhook", "name"),
    [
        (Webhook("http://bot.example.org", "canary-secret"), "NHIPCAU_PUBLIC_URL"),
        (Webhook("", "canary-secret"), "NHIPCAU_PUBLIC_URL"),
        (Webhook("https://bot.example.org", ""), "NHIPCAU_TELEGRAM__WEBHOOK_SECRET"),
    ],
)
async def test_a_wrong_setting_is_named(made: Hook, webhook: Webhook, name: str) -> None:
    with pytest.raises(OperatorError, match=name) as caught:
        made.bridge.another(webhook=webhook)
    assert "canary" not in str(caught.value) + repr(webhook)
