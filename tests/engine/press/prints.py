"""Sheets to print, and a look at what was printed."""

import io
import struct
import zlib

from pypdf import PdfReader

from bot.core.sheet import Bar, Chart, Comparison, Section, Sheet

ALPHABET = (
    "ăâđêôơư àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ",
    "ĂÂĐÊÔƠƯ ÀÁẢÃẠ ẰẮẲẴẶ ẦẤẨẪẬ ÈÉẺẼẸ ỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ỒỐỔỖỘ ỜỚỞỠỢ ÙÚỦŨỤ ỪỨỬỮỰ ỲÝỶỸỴ",
)
FULL = Sheet(
    title="Tiền làm thêm giờ",
    headline="Khoảng 1.526.442 đ cho 12 giờ",
    subtitle="Lương giờ 52.885 đ",
    sections=(
        Section(
            heading="Cách tính",
            lines=("Lấy 11.000.000 đ chia cho 208 giờ.", *ALPHABET),
            rows=(("Ngày thường", "634.615 đ"), ("Ngày nghỉ", "423.077 đ")),
        ),
    ),
    comparison=Comparison(columns=("Nghỉ ngay", "Nghỉ sau"), rows=(("Trợ cấp", "12 đ", "14 đ"),)),
    chart=Chart(
        title="Tổng số",
        bars=(
            Bar(label="Nghỉ ngay", value=42, shown="42 đ"),
            Bar(label="Nghỉ sau", value=84, shown="84 đ"),
            Bar(label="Không", value=0, shown="0 đ"),
        ),
    ),
    footer=("Nguồn: Điều 98",),
)
SHORT = Sheet(title="Ngắn", headline="Một câu")


def text_of(pdf: bytes) -> str:
    """All words of a PDF, with single spaces."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height in dots."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def ink_of(png: bytes) -> int:
    """How many different bytes a picture is made of: a blank one has hardly any."""
    chunks, place = [], 8
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        if kind == b"IDAT":
            chunks.append(png[place + 8 : place + 8 + length])
        place += length + 12
    return len(set(zlib.decompress(b"".join(chunks))))
