"""Fetches what people send before their turn begins: bounded in size, number and tries."""

import asyncio
import logging
from logging import WARNING

from bot.channels.base import FileStore
from bot.channels.zalo.limits import Limits
from bot.channels.zalo.media import Media, NotFetchedError, TooLargeError
from bot.channels.zalo.updates import Attachment
from bot.core.chat import Inbound, Problem, StoredFile
from bot.core.files import FileRefused
from bot.log import event

_log = logging.getLogger(__name__)


class Attachments:
    """Turns an ``Inbound`` and its attachment into the ``Inbound`` with the file stored, or with
    its problem."""

    def __init__(self, media: Media, files: FileStore, limits: Limits) -> None:
        self._media = media
        self._files = files
        self._limits = limits
        self._gate = asyncio.Semaphore(limits.downloads)

    async def complete(
        self, inbound: Inbound, attachment: Attachment | None, tries: int
    ) -> Inbound:
        """Raises when it may go better later; from the last of ``tries`` on, it never does
        because of the far side."""
        if attachment is None:
            return inbound
        got: StoredFile | Problem
        try:
            got = await self._fetch(attachment)
        except NotFetchedError as error:
            if error.again and tries + 1 < self._limits.download_tries:
                raise
            event(_log, "zalo.attachment-given-up", level=WARNING, reason=error.reason)
            got = "file-not-fetched"
        name = "file" if isinstance(got, StoredFile) else "problem"
        return inbound.model_copy(update={name: got})

    async def _fetch(self, attachment: Attachment) -> StoredFile | Problem:
        try:
            async with self._gate:
                content = await self._media.fetch(attachment.url)
                return await self._files.save(attachment.name, content)
        except FileRefused as refused:
            return refused.problem
        except TooLargeError:
            return "file-too-large"
