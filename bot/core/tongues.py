"""Whether somebody writes in a language that the bot does not speak to them. Cheap and pure."""

from typing import Literal

from bot.core.words import fold

Tongue = Literal["english", "other"]

_VIETNAMESE = frozenset(
    (
        "khong", "ko", "cong", "ty", "cty", "luong", "em", "anh", "chi", "toi", "minh", "cho",
        "la", "va", "nhieu", "duoc", "dc", "bi", "nghi", "viec", "hoi", "nhan", "gi", "sao",
        "nao", "roi", "lam", "thi", "vay", "nay", "voi", "muon", "biet", "phai", "cua", "ngay",
        "thang", "nguoi", "tien", "con", "chua", "nhe", "oi", "giup", "xin", "chao",
    )
)  # fmt: skip
# Words that are no Vietnamese syllable, so that one of them is not a slip.
_ENGLISH = frozenset(
    (
        "what", "how", "is", "are", "my", "please", "where", "when", "why", "who", "you", "your",
        "they", "have", "has", "need", "want", "help", "with", "from", "company", "salary",
        "money", "job", "work", "working", "boss", "leave", "this", "that", "and", "for", "was",
        "would", "could", "should", "english", "speak", "language", "the", "does", "did", "i",
        "we", "our", "paid", "pay", "wage", "hello", "understand", "vietnamese", "not", "about",
    )
)  # fmt: skip


def tongue(text: str) -> Tongue | None:
    """``other`` for mostly non-Latin letters, ``english`` for several common English words and
    no Vietnamese one; None for all the rest, which is most likely Vietnamese."""
    letters = [letter for letter in text if letter.isalpha()]
    strange = sum(not _is_latin(letter) for letter in letters)
    if strange * 2 > len(letters):
        return "other"
    words = fold(text).split()
    if not text.isascii() and any(map(_is_marked, letters)):
        return None
    english = {word for word in words if word in _ENGLISH}
    return "english" if len(english) >= 2 and not _VIETNAMESE & set(words) else None


def _is_latin(letter: str) -> bool:
    """Latin, with the marks of Vietnamese (Latin Extended Additional) and of the West."""
    return ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00


def _is_marked(letter: str) -> bool:
    return ord(letter) > 0x7F
