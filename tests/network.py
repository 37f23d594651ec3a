"""Keeps the tests off the network: only this machine may be spoken to."""

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

import pytest


class NetworkUsedError(AssertionError):
    """A test reached for another machine."""


def forbid(patch: pytest.MonkeyPatch) -> None:
    """Sockets reach loopback and unix addresses only; anything else fails the test."""
    for name in ("connect", "connect_ex", "sendto"):
        patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
    patch.setattr(socket, "getaddrinfo", _resolving(socket.getaddrinfo))


def _guarded(reach: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(self: socket.socket, *arguments: Any) -> Any:
        if self.family != socket.AF_UNIX:
            _check(arguments[-1][0])
        return reach(self, *arguments)

    return guarded


def _resolving(resolve: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(host: Any, *arguments: Any, **options: Any) -> Any:
        _check(host)
        return resolve(host, *arguments, **options)

    return guarded


def _check(host: Any) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in {None, "", "localhost"} or _loopback(str(name)):
        return
    raise NetworkUsedError(f"a test may not reach {name!r}")


def _loopback(name: str) -> bool:
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
