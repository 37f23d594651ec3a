"""What a file really is: its content decides, never its name.

Accepted are photos, voice and sound, PDF, Word and Excel. Refused is everything that a computer
may run or a browser may execute (programs, scripts, HTML, SVG, macros), archives, and plain
text, which belongs in the chat and cannot be told from a script.
"""

import io
import re
import unicodedata
import zipfile

from bot.core.chat import Problem
from bot.core.errors import Refused

MOST = 20 * 1024 * 1024
_NAME_MOST = 80

EXTENSIONS: dict[str, str] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/heic": "heic",
    "application/pdf": "pdf",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
    "video/mp4": "mp4",
    "audio/amr": "amr",
    "audio/wav": "wav",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/msword": "doc",
    "application/vnd.ms-excel": "xls",
}
"""Accepted types and the ending that a file of each is stored with."""

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
_HEIC = frozenset((b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"heim", b"heis"))
_MP4 = frozenset(
    (b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"3gp4", b"3gp5",
     b"3gp6", b"qt  ", b"MSNV", b"dash", b"mmp4", b"3g2a")
)  # fmt: skip
_M4A = frozenset((b"M4A ", b"M4B "))
_OFFICE = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = {"WordDocument": "application/msword", "Workbook": "application/vnd.ms-excel"}
_OLE_MACROS = ("_VBA_PROJECT", "Macros")


class FileRefused(Refused):
    """A file that may not be kept. ``problem`` is what an ``Inbound`` carries about it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"answer-{problem}")
        self.problem: Problem = problem


def sniff(content: bytes) -> str | None:
    """The accepted type that ``content`` is by its own bytes, else None."""
    for start, mime in _STARTS:
        if content.startswith(start):
            return mime
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12])
    if content[4:8] == b"ftyp":
        return _container(content[8:12])
    if content.startswith(b"PK\x03\x04"):
        return _office(content)
    if content.startswith(_OLE):
        return _old_office(content)
    return _frames(content)


def check(name: str, content: bytes, most: int = MOST) -> tuple[str, str]:
    """A safe name and the true type of a file; raises ``FileRefused``.

    A file that is a good type under a wrong name ("a.jpg" that is a PNG) is renamed.
    """
    if len(content) > most:
        raise FileRefused("file-too-large")
    mime = sniff(content)
    if mime is None:
        raise FileRefused("file-type")
    return f"{_stem(name)}.{EXTENSIONS[mime]}", mime


def _stem(name: str) -> str:
    """The name without folders, ending, invisible or unsafe characters, never empty."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    stem = last.rpartition(".")[0] or last
    letters = (each if each.isalnum() or each in " -_()" else "_" for each in stem)
    safe = re.sub(r"[ _]{2,}", "_", "".join(letters)).strip(" _-.")
    return safe[:_NAME_MOST].strip() or "file"


def _container(brand: bytes) -> str | None:
    if brand in _HEIC:
        return "image/heic"
    if brand in _M4A:
        return "audio/mp4"
    return "video/mp4" if brand in _MP4 else None


def _office(content: bytes) -> str | None:
    """Word or Excel inside a zip, without macros. Only the list of parts is read."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            names = set(parts.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return None
    if "[Content_Types].xml" not in names or any(each.endswith(".bin") for each in names):
        return None
    return next((mime for part, mime in _OFFICE.items() if part in names), None)


def _old_office(content: bytes) -> str | None:
    """Word or Excel before 2007, known by the names of its streams (UTF-16); macros refused."""
    if any(name.encode("utf-16-le") in content for name in _OLE_MACROS):
        return None
    return next(
        (mime for name, mime in _OLE_STREAMS.items() if name.encode("utf-16-le") in content), None
    )


def _frames(content: bytes) -> str | None:
    """Sound without a header of its own, known by its first frame."""
    if _is_aac_frame(content):
        return "audio/aac"
    return "audio/mpeg" if _is_mp3_frame(content) else None


def _is_mp3_frame(content: bytes) -> bool:
    """An MPEG layer III frame: sync bits, then legal version, layer, bit rate and sample rate."""
    if len(content) < 4 or content[0] != 0xFF or content[1] & 0xE0 != 0xE0:
        return False
    version, layer = (content[1] >> 3) & 3, (content[1] >> 1) & 3
    rate, sampling = content[2] >> 4, (content[2] >> 2) & 3
    return version != 1 and layer == 1 and rate not in (0, 15) and sampling != 3


def _is_aac_frame(content: bytes) -> bool:
    """A frame of raw AAC (ADTS), as Zalo keeps voice messages: sync bits, layer 0, a legal
    sampling rate, and a length that holds the header."""
    if len(content) < 7 or content[0] != 0xFF or content[1] & 0xF6 != 0xF0:
        return False
    length = (content[3] & 3) << 11 | content[4] << 3 | content[5] >> 5
    return (content[2] >> 2) & 15 <= 12 and length >= 7
