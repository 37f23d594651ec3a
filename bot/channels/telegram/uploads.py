"""A file goes to Telegram once; after that its ``file_id`` is sent, which costs no bytes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Literal

from telegram.error import BadRequest

from bot.channels.telegram.errors import about_file_id
from bot.channels.telegram.memory import Bounded
from bot.core.chat import StoredFile

Kind = Literal["photo", "voice", "document"]
Key = tuple[int, Kind]  # StoredFile.id: content never changes under it


class Uploads:
    """What Telegram has of ours. In memory only: after a restart a file is uploaded once more."""

    def __init__(self) -> None:
        self._ids: Bounded[Key, str] = Bounded()
        self._no_pictures: Bounded[int, None] = Bounded()
        self._under_way: dict[Key, asyncio.Event] = {}

    def kind(self, file: StoredFile, kind: Kind) -> Kind:
        """``kind``, unless Telegram did not take this file as a picture before."""
        return "document" if file.id in self._no_pictures else kind

    def no_picture(self, file: StoredFile) -> None:
        self._no_pictures[file.id] = None

    async def send(
        self,
        key: Key,
        by_id: Callable[[str], Awaitable[object]],
        upload: Callable[[], Awaitable[object]],
    ) -> None:
        """Sends by the id if there is one. Of several first sends at once one uploads and the
        others wait; when it fails the next one tries."""
        while not await self._sent(key, by_id):
            if key in self._under_way:
                await self._under_way[key].wait()
                continue
            await self._first(key, upload)
            return

    async def _sent(self, key: Key, by_id: Callable[[str], Awaitable[object]]) -> bool:
        known = self._ids.get(key)
        if known is None:
            return False
        try:
            await by_id(known)
        except BadRequest as error:
            if not about_file_id(error):
                raise
            if self._ids.get(key) == known:  # else somebody was quicker to upload it anew
                del self._ids[key]
            return False
        return True

    async def _first(self, key: Key, upload: Callable[[], Awaitable[object]]) -> None:
        self._under_way[key] = asyncio.Event()
        try:
            found = _file_id(await upload(), key[1])
            if found:
                self._ids[key] = found
        finally:
            self._under_way.pop(key).set()


def _file_id(answer: object, kind: Kind) -> str | None:
    """The id in what a send returned; of a picture's sizes the last is the largest."""
    media: Any = answer.get(kind) if isinstance(answer, dict) else None
    if isinstance(media, list) and media:
        media = media[-1]
    found = media.get("file_id") if isinstance(media, dict) else None
    return found if isinstance(found, str) and found else None
