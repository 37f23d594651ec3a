"""One-time officer codes: ``7KHF-M3XA-9TCE``, easy to read out, with a check character."""

import secrets

from bot.core.words import unmarked

_ALPHABET = "234679ACDEFGHJKMNPRTVXY"
_LENGTH = 12
KIND = "invite"
"""The kind under which the vault hashes codes."""


def new_code() -> str:
    """A random code of about 50 bits, in groups of four."""
    body = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH - 1))
    return shown(body + _check(body))


def shown(code: str) -> str:
    """A code as it is written for people."""
    return "-".join(code[n : n + 4] for n in range(0, len(code), 4))


def read(text: str) -> str | None:
    """The code that somebody typed, bare and in capitals; None when it cannot be one.

    Forgives case, spaces, dashes and diacritics that a Vietnamese keyboard may have added.
    """
    code = "".join(filter(str.isalnum, unmarked(text[:100]))).upper()
    if len(code) != _LENGTH or set(code) - set(_ALPHABET):
        return None
    return code if _check(code[:-1]) == code[-1] else None


def _check(body: str) -> str:
    """Weighted sum modulo 23, a prime: any one wrong character and any swapped pair is found."""
    total = sum(n * _ALPHABET.index(letter) for n, letter in enumerate(body, start=2))
    return _ALPHABET[total % len(_ALPHABET)]
