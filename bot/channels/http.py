"""What the channels' HTTP clients share: timeouts, bounds, and what cannot have been sent."""

from dataclasses import dataclass
from functools import lru_cache

from aiohttp import (
    ClientConnectorError,
    ClientHttpProxyError,
    ClientResponse,
    ClientSSLError,
    ClientTimeout,
    ConnectionTimeoutError,
    InvalidURL,
)

CHUNK = 64 * 1024

# Before the connection stood, nothing of the request can have been read.
NEVER_SENT = (
    ClientConnectorError,
    ClientHttpProxyError,
    ClientSSLError,
    ConnectionTimeoutError,
    InvalidURL,
)


@dataclass(frozen=True)
class Timeouts:
    """Seconds. ``connect`` covers the wait for a free connection too."""

    connect: float = 5.0
    read: float = 10.0
    upload: float = 60.0


@lru_cache(maxsize=64)
def timeout(connect: float | None, write: float | None, read: float | None) -> ClientTimeout:
    """Seconds for each part of an exchange; together they bound the whole of it."""
    total = None if None in {connect, write, read} else (connect or 0) + (write or 0) + (read or 0)
    return ClientTimeout(total=total, connect=connect, sock_read=read)


async def at_most(response: ClientResponse, most: int) -> bytes | None:
    """The body, or None before more than ``most`` bytes are held."""
    parts, size = [], 0
    async for part in response.content.iter_chunked(CHUNK):
        size += len(part)
        if size > most:
            return None
        parts.append(part)
    return b"".join(parts)
