"""Fetches what people send before their turn begins: bounded in size, number and tries."""

import asyncio
from logging import ERROR, WARNING

from telegram.error import BadRequest, TelegramError, TimedOut

from bot.channels.base import FileStore
from bot.channels.telegram.api import Api
from bot.channels.telegram.errors import reason
from bot.channels.telegram.events import event, shown
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.request import TooLarge
from bot.channels.telegram.updates import Attachment, Incoming
from bot.core.chat import Inbound, Problem, StoredFile
from bot.core.files import FileRefused


class Attachments:
    """Turns an ``Incoming`` into the ``Inbound`` with its file stored, or with its problem."""

    def __init__(self, api: Api, files: FileStore, limits: Limits) -> None:
        self._api = api
        self._files = files
        self._limits = limits
        self._gate = asyncio.Semaphore(limits.downloads)

    async def complete(self, inbound: Inbound, incoming: Incoming, tries: int) -> Inbound:
        """Raises when it may go better later; from the last of ``tries`` on, it never does."""
        if incoming.attachment is None:
            return inbound
        try:
            got = await self._fetch(incoming.attachment)
        except TelegramError as error:
            slow = isinstance(error, TimedOut)
            if tries + 1 < (self._limits.slow_tries if slow else self._limits.download_tries):
                raise
            update = shown(int(inbound.external_id))
            event(WARNING, "attachment-given-up", update=update, error=reason(error))
            got = "file-not-fetched"
        name = "file" if isinstance(got, StoredFile) else "problem"
        return inbound.model_copy(update={name: got})

    async def _fetch(self, attachment: Attachment) -> StoredFile | Problem:
        if (attachment.size or 0) > self._limits.download_bytes:
            return "file-too-large"
        try:
            async with self._gate:
                content = await self._download(attachment)
                return await self._files.save(attachment.name, content)
        except FileRefused as refused:
            return refused.problem
        except TooLarge:
            return "file-too-large"
        except BadRequest as error:
            return "file-too-large" if "too big" in error.message.lower() else "file-not-fetched"

    async def _download(self, attachment: Attachment) -> bytes:
        answer = await self._api.call("getFile", file_id=attachment.file_id)
        path = answer.get("file_path") if isinstance(answer, dict) else None
        if not isinstance(path, str):
            raise TelegramError("getFile gave no path")
        if not below_the_token(path):
            event(ERROR, "file-path-refused")
            raise BadRequest("getFile gave a path elsewhere")
        return await self._api.download(path, self._limits.download_bytes)


def below_the_token(path: str) -> bool:
    """Whether a ``file_path`` stays where files of this bot are: no other host, no way up, and
    nothing that would end the path of a URL."""
    ways_out = path.startswith("/") or ".." in path.split("/") or set(path) & set(":\\?#")
    return bool(path) and not ways_out
