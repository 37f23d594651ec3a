"""A file of any length, compressed and sealed in chunks under the data key.

``MAGIC``, 16 random bytes, then chunks: one byte that is 1 for the last, the length in four
bytes, and what the vault sealed. The context of a chunk holds the random bytes, its number and
whether it is the last; so chunks cannot be left out, swapped, cut off or taken from elsewhere.
"""

import secrets
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from bot.core.errors import OperatorError
from storage.vault import Vault

MAGIC = b"nhipcau backup 1\n"
CHUNK = 1 << 20

_SALT_BYTES = 16
_HEAD_BYTES = 5
_MOST = CHUNK + 1024  # what sealing adds is small


class SealedWriter:
    """Writes to ``file``; nothing is readable before ``close``."""

    def __init__(self, file: BinaryIO, vault: Vault) -> None:
        self._file = file
        self._vault = vault
        self._salt = secrets.token_bytes(_SALT_BYTES)
        self._pack = zlib.compressobj()
        self._waiting = bytearray()
        self._number = 0
        file.write(MAGIC + self._salt)

    def write(self, content: bytes) -> None:
        self._waiting += self._pack.compress(content)
        while len(self._waiting) > CHUNK:
            self._chunk(CHUNK, last=False)

    def close(self) -> None:
        """Writes what waits, and the mark of the end; the file itself stays open."""
        self._waiting += self._pack.flush()
        while len(self._waiting) > CHUNK:
            self._chunk(CHUNK, last=False)
        self._chunk(len(self._waiting), last=True)

    def _chunk(self, size: int, *, last: bool) -> None:
        context = _context(self._salt, self._number, last=last)
        sealed = self._vault.seal(bytes(self._waiting[:size]), context)
        self._file.write(bytes((last,)) + len(sealed).to_bytes(4, "big") + sealed)
        del self._waiting[:size]
        self._number += 1


def lines(file: BinaryIO, vault: Vault) -> Iterator[bytes]:
    """The lines that were written, without their ends.

    OperatorError when it is no such file, was changed or cut off, or needs another key.
    """
    if file.read(len(MAGIC)) != MAGIC:
        raise OperatorError("this is not a backup of this program, or its beginning is damaged")
    unpack, tail = zlib.decompressobj(), b""
    for chunk in _chunks(file, vault):
        *whole, tail = (tail + unpack.decompress(chunk)).split(b"\n")
        yield from whole
    if tail or not unpack.eof:
        raise _damaged("its content ends too early")


def _chunks(file: BinaryIO, vault: Vault) -> Iterator[bytes]:
    salt, number, last = file.read(_SALT_BYTES), 0, False
    while not last:
        head = file.read(_HEAD_BYTES)
        size = int.from_bytes(head[1:], "big")
        if len(head) < _HEAD_BYTES or head[0] > 1 or size > _MOST:
            raise _damaged(f"after chunk {number}")
        last = bool(head[0])
        yield _opened(file.read(size), vault, _context(salt, number, last=last), number)
        number += 1
    if file.read(1):
        raise _damaged("something follows its end")


def _opened(sealed: bytes, vault: Vault, context: str, number: int) -> bytes:
    try:
        return vault.open(sealed, context)
    except OperatorError:
        if number:
            raise _damaged(f"chunk {number + 1}") from None
        raise OperatorError(
            "the backup does not open: bring back the NHIPCAU_DATA_KEY (or its key file) that it "
            "was written under, or use another copy"
        ) from None


def _context(salt: bytes, number: int, *, last: bool) -> str:
    return f"backup:{salt.hex()}:{number}:{'last' if last else 'more'}"


def _damaged(where: str) -> OperatorError:
    return OperatorError(f"the backup is cut off or damaged ({where}): use another copy")
