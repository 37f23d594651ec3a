"""Links to our own files that Zalo, which takes no upload, fetches itself: signed, and good for a
day."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable
from datetime import datetime, timedelta

from aiohttp import web

from bot.channels.base import FileStore
from bot.core.chat import StoredFile
from bot.core.errors import NhipcauError, Refused

PATH = "/files/"
_NUMBER = 8
_MAC = hashlib.sha256().digest_size
_INLINE = frozenset(("image/jpeg", "image/png", "image/gif", "image/webp"))
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Referrer-Policy": "no-referrer",
}


class Links:
    """``key`` signs; ``base`` is the public address of this server, None when it has none."""

    def __init__(
        self, key: bytes, base: str | None, now: Callable[[], datetime], life: timedelta
    ) -> None:
        self._key = key
        self._base = base
        self._now = now
        self._life = life

    def to(self, file: StoredFile) -> str | None:
        """A link to ``file`` that ends after its life; None without a public address."""
        if self._base is None:
            return None
        ends = int((self._now() + self._life).timestamp())
        said = _bytes(file.id) + _bytes(ends) + file.mime.encode()
        token = base64.urlsafe_b64encode(self._mac(said) + said).decode().rstrip("=")
        return f"{self._base}{PATH}{token}"

    def read(self, token: str) -> StoredFile | None:
        """The file that a token of ours is about; None for any other, and after its life."""
        try:
            whole = base64.b64decode(token + "=" * (-len(token) % 4), b"-_", validate=True)
        except (ValueError, binascii.Error):
            return None
        mac, said = whole[:_MAC], whole[_MAC:]
        if not hmac.compare_digest(mac, self._mac(said)):
            return None
        ends = int.from_bytes(said[_NUMBER : 2 * _NUMBER])
        if self._now().timestamp() >= ends:
            return None
        mime = said[2 * _NUMBER :].decode()
        return StoredFile(id=int.from_bytes(said[:_NUMBER]), name="file", mime=mime, size=0)

    def _mac(self, said: bytes) -> bytes:
        return hmac.digest(self._key, said, hashlib.sha256)


class Shelf:
    """``GET /files/{token}``."""

    def __init__(self, links: Links, files: FileStore) -> None:
        self._links = links
        self._files = files

    async def handle(self, request: web.Request) -> web.Response:
        """The file; 404 for a link that is forged, foreign or old, and for a file that is gone."""
        file = self._links.read(request.match_info["token"])
        if file is None:
            return web.Response(status=404, headers=_HEADERS)
        try:
            content = await self._files.load(file)
        except (Refused, LookupError, FileNotFoundError):
            return web.Response(status=404, headers=_HEADERS)
        except (NhipcauError, OSError):
            return web.Response(status=503, headers=_HEADERS)
        shown = "inline" if file.mime in _INLINE else "attachment"
        headers = {**_HEADERS, "Content-Disposition": shown}
        return web.Response(body=content, content_type=file.mime, headers=headers)


def _bytes(number: int) -> bytes:
    return number.to_bytes(_NUMBER)
