"""Fetches what people send from where Zalo keeps it, and from nowhere else.

The address comes from outside, in polling from Zalo and in a webhook call from whoever knows the
secret. So only known hosts are asked, over HTTPS, at a public IP address that is looked up once
and then connected to, without following redirects, within bounds of size and time.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.channels.http import at_most
from bot.channels.zalo.limits import Limits

HOSTS = ("zdn.vn", "zadn.vn", "zaloplatforms.com")
# IPv6 addresses that lead to an IPv4 one, which may be private: NAT64, 6to4, Teredo.
_BRIDGES = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/32", "2002::/16", "2001::/32")))
Lookup = Callable[[str], Awaitable[Sequence[str]]]
IDENTITY = {"Accept-Encoding": "identity", "User-Agent": "nhipcau"}


class NotFetchedError(Exception):
    """The file cannot be had; ``again`` says whether it may be had later."""

    def __init__(self, reason: str, *, again: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.again = again


class TooLargeError(Exception):
    """The file is longer than it may be."""


@dataclass(frozen=True)
class MediaRules:
    """``hosts`` and all below them may be asked. ``loopback`` is for tests: it allows this
    machine, and HTTP to it."""

    hosts: Sequence[str] = HOSTS
    loopback: bool = False

    def url(self, text: str) -> URL:
        """The address when it may be asked; else ``NotFetchedError``."""
        try:
            url = URL(text)
            host = (url.host or "").lower().rstrip(".")
        except ValueError:
            raise NotFetchedError("no address") from None
        if not any(host == each or host.endswith(f".{each}") for each in self.hosts):
            raise NotFetchedError("foreign host")
        if url.user is not None or url.password is not None:
            raise NotFetchedError("credentials in the address")
        if url.scheme != "https" and not (self.loopback and url.scheme == "http"):
            raise NotFetchedError("not https")
        if not self.loopback and url.port != 443:
            raise NotFetchedError("foreign port")
        if _is_literal(host):  # aiohttp would not ask the resolver for it
            self.check(host)
        return url

    def check(self, address: str) -> None:
        """Raises for an IP address that is not out in the internet."""
        found = ipaddress.ip_address(address.partition("%")[0])
        inner = getattr(found, "ipv4_mapped", None) or found
        if self.loopback and inner.is_loopback:
            return
        bridged = isinstance(inner, ipaddress.IPv6Address) and any(inner in n for n in _BRIDGES)
        if not inner.is_global or inner.is_multicast or bridged:
            raise NotFetchedError("not a public address")


async def look_up(host: str) -> Sequence[str]:
    """The IP addresses of a host."""
    found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class Resolver(AbstractResolver):
    """Gives aiohttp the one address that was checked, so that it can connect to no other."""

    def __init__(self, rules: MediaRules, lookup: Lookup) -> None:
        self._rules = rules
        self._lookup = lookup

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The first address; one that is not public among them spoils all."""
        addresses = await self._lookup(host)
        for each in addresses:
            self._rules.check(each)
        if not addresses:
            raise OSError("no address")
        first = addresses[0]
        kind = socket.AF_INET6 if ":" in first else socket.AF_INET
        return [
            ResolveResult(
                hostname=host,
                host=first,
                port=port,
                family=kind,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
        ]

    async def close(self) -> None:
        """Holds nothing."""


class Media:
    """A session of its own, made when it is first needed."""

    def __init__(self, rules: MediaRules, limits: Limits, lookup: Lookup = look_up) -> None:
        self._rules = rules
        self._limits = limits
        self._resolver = Resolver(rules, lookup)
        self._session: ClientSession | None = None

    async def fetch(self, address: str) -> bytes:
        """The content; ``NotFetchedError`` or ``TooLargeError``."""
        url = self._rules.url(address)
        try:
            async with self._open().get(url, allow_redirects=False, headers=IDENTITY) as response:
                if response.status != 200:
                    raise NotFetchedError(f"http {response.status}", again=response.status >= 500)
                if (response.content_length or 0) > self._limits.download_bytes:
                    raise TooLargeError
                content = await at_most(response, self._limits.download_bytes)
        except (ClientError, OSError, ValueError) as error:
            raise NotFetchedError(type(error).__name__, again=True) from None
        if content is None:
            raise TooLargeError
        return content

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
        self._session = None

    def _open(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(
                    resolver=self._resolver, use_dns_cache=False, force_close=True
                ),
                cookie_jar=DummyCookieJar(),
                timeout=ClientTimeout(total=self._limits.download_seconds, connect=5.0),
                auto_decompress=False,
            )
        return self._session


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
