"""Has Telegram send its updates to our door, and watches that it can."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from logging import CRITICAL, ERROR, INFO, WARNING
from typing import Any

from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.channels.queues import Pause, backoff
from bot.channels.telegram.api import ALLOWED, Api
from bot.channels.telegram.errors import reason, safe_words, seconds
from bot.channels.telegram.events import event
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.webhook import Webhook

RECENT = timedelta(minutes=5)


class Registration:
    """The loop of webhook mode. Updates that wait at Telegram are never dropped by it."""

    def __init__(
        self,
        api: Api,
        webhook: Webhook,
        reception: Reception,
        *,
        limits: Limits,
        now: Callable[[], datetime],
        pause: Pause,
    ) -> None:
        self._api = api
        self._webhook = webhook
        self._reception = reception
        self._limits = limits
        self._now = now
        self._pause = pause
        self._registered = False
        self._failures = 0
        self._trouble: str | None = "the webhook is not set yet"
        self._last_answer = now()

    async def run(self) -> None:
        """Registers, then looks after it until cancelled. No answer of the server ends it."""
        while True:
            try:
                await (self._look() if self._registered else self._register())
            except TelegramError as error:
                await self._pause(self._after(error))
            else:
                self._failures = 0
                self._last_answer = self._now()
                await self._pause(self._limits.webhook_check)

    async def finish(self) -> None:
        """Nothing: Telegram keeps what was not answered with 200, and the webhook stays."""

    def ailment(self) -> str | None:
        """What keeps updates from coming in."""
        silent = (self._now() - self._last_answer).total_seconds()
        if self._trouble:
            return self._trouble
        if silent > self._limits.webhook_check + self._limits.silence:
            return f"Telegram did not answer for {silent:.0f} s"
        if stuck := self._reception.stuck:
            return f"{stuck} updates are refused again and again"
        return None

    async def _register(self) -> None:
        """Again at every start: only so does Telegram surely know our secret and our address."""
        await self._api.call(
            "setWebhook",
            url=self._webhook.url,
            secret_token=self._webhook.secret,
            allowed_updates=list(ALLOWED),
            max_connections=self._limits.webhook_calls,
        )
        self._registered = True
        self._trouble = None
        event(INFO, "webhook-set")

    async def _look(self) -> None:
        info = await self._api.call("getWebhookInfo")
        if not isinstance(info, dict):
            raise TelegramError("Invalid server response")
        trouble = self._diagnosis(info)
        if trouble and trouble != self._trouble:
            event(WARNING, "webhook-ill", trouble=trouble)
        self._trouble = trouble

    def _diagnosis(self, info: dict[str, Any]) -> str | None:
        if info.get("url") != self._webhook.url:
            self._registered = False  # and the next round sets it again
            return "another server or a poller took the webhook away"
        waiting = info.get("pending_update_count")
        if isinstance(waiting, int) and waiting > self._limits.backlog:
            return f"{waiting} updates wait at Telegram{self._complaint(info)}"
        if self._recent(info.get("last_error_date")):
            return f"Telegram cannot deliver{self._complaint(info)}"
        return None

    @staticmethod
    def _complaint(info: dict[str, Any]) -> str:
        said = info.get("last_error_message")
        return f" ({safe_words(said)})" if isinstance(said, str) else ""

    def _recent(self, at: object) -> bool:
        """Telegram goes on naming the last error, however old."""
        if not isinstance(at, int):
            return False
        return self._now() - datetime.fromtimestamp(at, UTC) < RECENT

    def _after(self, error: TelegramError) -> float:
        """Notes what went wrong and says how long to wait."""
        pause = backoff(self._failures, self._limits.slowest_retry)
        self._failures += 1
        level, action = WARNING, "webhook-not-reached"
        match error:
            case InvalidToken():
                self._trouble = "the token is refused"
                level, action = CRITICAL, "token-refused"
            case BadRequest():
                self._trouble = f"Telegram refuses the webhook ({reason(error)})"
                level, action = ERROR, "webhook-refused-by-telegram"
            case RetryAfter():
                pause = seconds(error)
        event(level, action, error=reason(error), again_in=pause)
        return pause
