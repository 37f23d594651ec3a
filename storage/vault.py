"""Seals what must not be read in a stolen database, and finds it again by keyed hashes."""

import base64
import binascii
import hashlib
import hmac
import json
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.core.errors import OperatorError

_KEY_BYTES = 32
_NONCE_BYTES = 12
_MEND = "bring back the right NHIPCAU_DATA_KEY or its key file"


class Vault:
    """AES-256-GCM under keys with ids 1 to 255; sealed = key id, nonce, ciphertext with tag.

    New values are sealed under ``current``, older ones still open under their own key. Lookups
    are keyed by the OLDEST key for ever: a rotation must not change them, because the hashes in
    the database cannot be made again without every plain value. So the oldest key always stays.
    """

    def __init__(self, keys: dict[int, bytes], current: int) -> None:
        if current not in keys:
            raise OperatorError(f"data key {current} is missing: {_MEND}")
        for number, key in keys.items():
            _check(number, key)
        self._ciphers = {number: AESGCM(key) for number, key in keys.items()}
        self._current = current
        self._newest_key = keys[current]
        self._lookup_key = _derived(keys[min(keys)], "nhipcau lookup")

    @classmethod
    def from_settings_text(cls, text: str) -> "Vault":
        """Reads ``1:<base64 of 32 bytes>``, one key a line or comma; the highest id is current."""
        lines = [line for line in text.replace(",", "\n").splitlines() if line.strip()]
        keys = dict(map(_parsed, lines))
        if not keys:
            raise OperatorError(f"there is no data key: {_MEND}")
        if len(keys) < len(lines):
            raise OperatorError("two data keys have the same number: keep the one that was first")
        return cls(keys, max(keys))

    def seal(self, plain: bytes | str, context: str) -> bytes:
        """``plain`` sealed for one place; ``context`` (table, column, id) must open it again."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        content = plain.encode() if isinstance(plain, str) else plain
        sealed = self._ciphers[self._current].encrypt(nonce, content, context.encode())
        return bytes((self._current,)) + nonce + sealed

    def open(self, sealed: bytes, context: str) -> bytes:
        """What was sealed; OperatorError for a missing key, another context or changed bytes."""
        cipher = self._ciphers.get(sealed[0]) if sealed else None
        if cipher is None:
            number = sealed[0] if sealed else "none"
            raise OperatorError(f"{context} is sealed with data key {number}: {_MEND}")
        nonce, content = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        try:
            return cipher.decrypt(nonce, content, context.encode())
        except (InvalidTag, ValueError) as error:  # ValueError: cut off within the nonce
            raise OperatorError(
                f"{context} does not open with data key {sealed[0]}: {_MEND}, or restore a backup"
            ) from error

    def open_text(self, sealed: bytes, context: str) -> str:
        return self.open(sealed, context).decode()

    def seal_json(self, value: object, context: str) -> bytes:
        """Anything that JSON can say, sealed."""
        return self.seal(json.dumps(value, ensure_ascii=False, separators=(",", ":")), context)

    def open_json(self, sealed: bytes, context: str) -> Any:
        return json.loads(self.open(sealed, context))

    def lookup(self, kind: str, value: str) -> str:
        """A keyed hash (hex) that finds ``value`` again without telling it.

        ``kind`` keeps a phone number and an identity number of the same digits apart.
        """
        message = f"{kind}\0{value}".encode()
        return hmac.new(self._lookup_key, message, hashlib.sha256).hexdigest()

    def key_for(self, purpose: str) -> bytes:
        """A key of its own for something outside the database, the same as long as the current
        data key is."""
        return _derived(self._newest_key, f"nhipcau {purpose}")


def new_key_line(number: int = 1) -> str:
    """A fresh random key as a line of the key file; to rotate, add one with the next number."""
    return f"{number}:{base64.b64encode(secrets.token_bytes(_KEY_BYTES)).decode()}"


def load_or_create_key(path: Path) -> str:
    """The text of the key file, made with a fresh key and mode 0600 if there is none.

    OperatorError when it can be neither read nor made. Two processes may start at once: the
    second one reads what the first one made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _create(path, f"{new_key_line()}\n")
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeError) as error:
        raise OperatorError(
            f"key file {path} cannot be read or made ({error}): "
            "mend its permissions or set NHIPCAU_DATA_KEY"
        ) from error


def _create(path: Path, text: str) -> None:
    """Writes aside and links into place, so nobody ever reads half a key or replaces one."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # what is sealed next must not outlive its key
        with suppress(FileExistsError):  # another process was quicker: its key is the key
            path.hardlink_to(aside)
        _sync_folder(path.parent)
    finally:
        aside.unlink()


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _derived(key: bytes, purpose: str) -> bytes:
    kdf = HKDF(algorithm=hashes.SHA256(), length=_KEY_BYTES, salt=None, info=purpose.encode())
    return kdf.derive(key)


def _check(number: int, key: bytes) -> None:
    if not 1 <= number <= 255 or len(key) != _KEY_BYTES:
        raise OperatorError(
            f"data key {number} is not {_KEY_BYTES} bytes under an id from 1 to 255: {_MEND}"
        )


def _parsed(line: str) -> tuple[int, bytes]:
    number, _, text = line.strip().partition(":")
    try:
        return int(number), base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        # Without the cause: its traceback would show the key.
        raise OperatorError(
            "a data key is not written as number:base64 (1:AbC…=): "
            "copy the whole line from the key file"
        ) from None
