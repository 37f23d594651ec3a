"""An Outbound becomes one or more calls.

- Zalo has no buttons: the choices are a list under the text, in the same message.
- Pictures go first, by a link that Zalo fetches; a single one takes a short text as its caption.
  What cannot go is described in words, with a link where there is one.
- A retry of the same Outbound goes on after the last part that arrived. That is remembered in
  memory only: after a crash, parts may come twice.
- Text goes without ``parse_mode``: a stray sign in someone's words must not refuse a message.
"""

import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain
from logging import ERROR

from bot.channels.splitting import split, units
from bot.channels.zalo.api import Api
from bot.channels.zalo.errors import (
    MALFORMED,
    NOT_FOUND,
    QUOTA,
    Refused,
    ZaloError,
    send_error,
)
from bot.channels.zalo.limits import TEXT, Limits
from bot.channels.zalo.links import Links
from bot.core.answers.lists import marks
from bot.core.chat import Outbound, StoredFile
from bot.core.errors import Retryable, SendError, Undeliverable
from bot.log import event

Words = Callable[[str, str, Mapping[str, object]], str]
"""One of the channel's own texts: its name, the language, its variables."""

REMEMBERED = 10_000
_NUMBERING = len("(99/99) ")
_log = logging.getLogger(__name__)
_PICTURES = frozenset(("image/jpeg", "image/png"))


@dataclass(frozen=True)
class Part:
    """One message of Zalo's: a text, or a picture with ``text`` as its caption. ``instead`` is
    what is said when Zalo does not take the picture."""

    text: str = ""
    photo: str | None = None
    instead: str = ""


class Plan:
    """Makes the parts of messages."""

    def __init__(self, links: Links, words: Words, link_hours: int) -> None:
        self._links = links
        self._words = words
        self._hours = link_hours

    def parts(self, message: Outbound) -> list[Part]:
        """In the order in which they go; ``Undeliverable`` when there is nothing to say."""
        photos = [each for each in message.files if self._shown(each)]
        described = [
            self._described(each, message) for each in message.files if each not in photos
        ]
        text = _joined(message.text.strip(), *described, self._list(message))
        captions = [text] if len(photos) == 1 and units(text) <= TEXT else [""] * len(photos)
        parts = [
            self._photo(file, said, message) for file, said in zip(photos, captions, strict=True)
        ]
        if text not in captions:
            parts += [Part(each) for each in numbered(text)]
        if not parts:
            raise Undeliverable("nothing to send")
        return parts

    def _shown(self, file: StoredFile) -> bool:
        return file.mime in _PICTURES and self._links.to(file) is not None

    def _photo(self, file: StoredFile, caption: str, message: Outbound) -> Part:
        instead = _joined(self._described(file, message), caption)
        return Part(caption, self._links.to(file), instead)

    def _described(self, file: StoredFile, message: Outbound) -> str:
        link = self._links.to(file)
        kind = "photo" if file.mime.startswith("image/") else "file"
        if link is None:
            return self._words(kind, message.language, {"name": file.name})
        more = {"name": file.name, "link": link, "hours": self._hours}
        return self._words(f"{kind}-link", message.language, more)

    def _list(self, message: Outbound) -> str:
        choices = list(chain.from_iterable(message.keyboard))
        if not choices:
            return ""
        shown = marks(choices, numeric=message.numeric)
        lines = [f"{mark}. {each.label}" for mark, each in zip(shown, choices, strict=True)]
        how = "choose-number" if shown[0].isdigit() else "choose-letter"
        return "\n".join([*lines, self._words(how, message.language, {})])


def numbered(text: str) -> list[str]:
    """``text`` in messages that Zalo takes, numbered when there are several."""
    if units(text) <= TEXT:
        return [text] if text else []
    pieces = split(text, TEXT - _NUMBERING)
    return [f"({n}/{len(pieces)}) {piece}" for n, piece in enumerate(pieces, start=1)]


class Sender:
    """Sends, and maps every failure to a ``SendError``."""

    def __init__(self, api: Api, plan: Plan, limits: Limits, now: Callable[[], datetime]) -> None:
        self._api = api
        self._plan = plan
        self._now = now
        self._arrived: OrderedDict[int, int] = OrderedDict()
        self._quota = Quota(limits.quota_pauses, now)

    @property
    def trouble(self) -> str | None:
        """One line while Zalo takes no messages because there were too many."""
        return self._quota.trouble

    async def send(self, message: Outbound) -> None:
        """Sends what has not arrived yet of ``message``."""
        parts = self._plan.parts(message)
        chat_id = message.address.chat_id
        try:
            for index in range(self._arrived.get(message.id, 0), len(parts)):
                await self._deliver(chat_id, parts[index])
                self._arrived[message.id] = index + 1
        except ZaloError as error:
            raise await self._mapped(error) from None
        finally:
            if len(self._arrived) > REMEMBERED:
                self._arrived.popitem(last=False)
        self._arrived.pop(message.id, None)
        self._quota.over()

    async def _deliver(self, chat_id: str, part: Part) -> None:
        if part.photo is None:
            await self._api.call("sendMessage", chat_id=chat_id, text=part.text)
            return
        caption = {"caption": part.text} if part.text else {}
        try:
            await self._api.call("sendPhoto", chat_id=chat_id, photo=part.photo, **caption)
        except Refused as refused:
            if refused.code != MALFORMED:
                raise
            # A picture that Zalo cannot fetch or does not like is still worth a word.
            for text in numbered(part.instead):
                await self._api.call("sendMessage", chat_id=chat_id, text=text)

    async def _mapped(self, error: ZaloError) -> SendError:
        code = getattr(error, "code", getattr(error, "status", None))
        if code == QUOTA:
            return send_error(error, self._quota.refused())
        if isinstance(error, Refused) and error.code in {MALFORMED, NOT_FOUND}:
            return await self._whose_fault(error)
        return send_error(error)

    async def _whose_fault(self, error: Refused) -> SendError:
        """Zalo says 400 and 404 of a wrong address of the service too. While a call without a
        chat fails as well, no chat is closed and no message given up."""
        try:
            await self._api.call("getMe")
        except ZaloError:
            return Retryable(error.reason)
        return send_error(error)


class Quota:
    """The rests after 429: the monthly quota and a short limit share it, and neither names a
    time. So each rest that ends in another 429 is longer than the one before."""

    def __init__(self, pauses: tuple[float, ...], now: Callable[[], datetime]) -> None:
        self._pauses = pauses
        self._now = now
        self._times = 0
        self._until: datetime | None = None
        self.trouble: str | None = None

    def refused(self) -> float:
        """Seconds to rest. Messages that were on their way together count as one."""
        now = self._now()
        if self._until is None or now >= self._until:
            pause = self._pauses[min(self._times, len(self._pauses) - 1)]
            self._times += 1
            self._until = now + timedelta(seconds=pause)
            self.trouble = "the quota is used up, or too many messages a second"
            event(_log, "zalo.quota-or-flood", level=ERROR, again_in=pause, times=self._times)
        return max((self._until - now).total_seconds(), 1.0)

    def over(self) -> None:
        """A message went."""
        self._times, self._until, self.trouble = 0, None, None


def _joined(*texts: str) -> str:
    return "\n\n".join(each for each in texts if each)
