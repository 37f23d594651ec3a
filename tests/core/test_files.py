import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.files import EXTENSIONS, MOST, FileRefused, check, sniff

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def archive(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as parts:
        for name in names:
            parts.writestr(name, "<xml/>")
    return content.getvalue()


def container(brand: bytes) -> bytes:
    return b"\x00\x00\x00\x18ftyp" + brand + bytes(8)


GOOD = {
    "photo.jpg": (b"\xff\xd8\xff\xe0" + bytes(20), "image/jpeg"),
    "photo.png": (b"\x89PNG\r\n\x1a\n" + bytes(20), "image/png"),
    "a.gif": (b"GIF89a" + bytes(20), "image/gif"),
    "a.webp": (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp"),
    "a.heic": (container(b"heic"), "image/heic"),
    "a.pdf": (b"%PDF-1.7\n", "application/pdf"),
    "a.ogg": (b"OggS" + bytes(24) + b"OpusHead", "audio/ogg"),
    "a.mp3": (b"ID3\x04" + bytes(20), "audio/mpeg"),
    "b.mp3": (b"\xff\xfb\x90\x64" + bytes(20), "audio/mpeg"),
    "a.aac": (b"\xff\xf1\x60\x40\x1f\xfc" + bytes(20), "audio/aac"),
    "b.aac": (b"\xff\xf9\x60\x40\x00\xfc" + bytes(20), "audio/aac"),
    "a.m4a": (container(b"M4A "), "audio/mp4"),
    "a.mp4": (container(b"isom"), "video/mp4"),
    "a.amr": (b"#!AMR\n" + bytes(20), "audio/amr"),
    "a.wav": (b"RIFF\x10\x00\x00\x00WAVEfmt ", "audio/wav"),
    "a.docx": (
        archive("[Content_Types].xml", "word/document.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "a.xlsx": (
        archive("[Content_Types].xml", "xl/workbook.xml"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    "a.doc": (OLE + "WordDocument".encode("utf-16-le"), "application/msword"),
    "a.xls": (OLE + "Workbook".encode("utf-16-le"), "application/vnd.ms-excel"),
}
BAD = {
    "a.exe": b"MZ\x90\x00" + bytes(60),
    "photo.jpg": b"MZ\x90\x00" + bytes(60),
    "elf.png": b"\x7fELF" + bytes(60),
    "page.html": b"<!DOCTYPE html><script>alert(1)</script>",
    "photo.jpeg": b"<html><body></body></html>",
    "a.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "b.svg": b'<?xml version="1.0"?><svg/>',
    "a.sh": b"#!/bin/sh\nrm -rf /\n",
    "a.txt": "chữ thường".encode(),
    "a.zip": archive("a.exe"),
    "a.apk": archive("AndroidManifest.xml", "classes.dex"),
    "macro.docx": archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    "broken.docx": b"PK\x03\x04" + bytes(60),
    "macro.doc": OLE + "WordDocument_VBA_PROJECT".encode("utf-16-le"),
    "a.msi": OLE,
    "a.avi": b"RIFF\x10\x00\x00\x00AVI LIST",
    "empty.jpg": b"",
}


@pytest.mark.parametrize("name", GOOD)
def test_good_files_are_known_by_their_content(name: str) -> None:
    content, mime = GOOD[name]
    assert check(name, content) == (name, mime)
    assert check("wrong.exe", content) == (f"wrong.{EXTENSIONS[mime]}", mime)


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_refused_under_any_name(name: str) -> None:
    with pytest.raises(FileRefused) as caught:
        check(name, BAD[name])
    assert (caught.value.problem, caught.value.text_id) == ("file-type", "answer-file-type")


def test_large_files_are_refused() -> None:
    with pytest.raises(FileRefused) as caught:
        check("a.jpg", b"\xff\xd8\xff" + bytes(MOST))
    assert (caught.value.problem, caught.value.text_id) == (
        "file-too-large",
        "answer-file-too-large",
    )


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\ảnh lương.JPG", "ảnh lương.jpg"),
        ("a\u202egpj.exe", "a_gpj.jpg"),
        ("bảng lương tháng 11.png", "bảng lương tháng 11.jpg"),
        ("", "file.jpg"),
        (".jpg", "jpg.jpg"),
        ("x" * 300 + ".jpg", "x" * 80 + ".jpg"),
        ('a"b\nc;d.jpg', "a_b_c_d.jpg"),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert check(name, GOOD["photo.jpg"][0])[0] == safe


@given(st.text(max_size=200))
def test_every_name_becomes_safe(name: str) -> None:
    safe, _ = check(name, GOOD["photo.jpg"][0])
    assert len(safe) <= 84
    assert not set(safe) & set("/\\\0\n\r\"';<>|:*?")
    assert not safe.startswith(".")


@given(st.binary(max_size=200), st.sampled_from([b"", b"PK\x03\x04", OLE[:8], b"RIFF"]))
def test_any_bytes_are_sniffed(content: bytes, start: bytes) -> None:
    assert sniff(start + content) in {None, *EXTENSIONS}
