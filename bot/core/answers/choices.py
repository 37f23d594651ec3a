"""Yes and no, one of several, and the words that steer a conversation."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import ClassVar, Literal

from bot.core.answers.base import Unclear, check_problem, written
from bot.core.chat import Inbound, normalise
from bot.core.words import fold

Navigation = Literal["back", "skip", "later", "cancel"]

# Chat spellings and the word they stand for.
_SPELLINGS = {
    "ko": "khong", "k": "khong", "kh": "khong", "khg": "khong", "kg": "khong", "kong": "khong",
    "hok": "khong", "hong": "khong", "hem": "khong", "hk": "khong", "hog": "khong",
    "hum": "khong", "khum": "khong", "hoong": "khong", "khonh": "khong", "khoong": "khong",
    "dc": "duoc", "dx": "duoc", "đc": "duoc",
    "oke": "ok", "okie": "ok", "oki": "ok", "okay": "ok", "okela": "ok", "okê": "ok",
    "okey": "ok", "uk": "u", "uh": "u", "um": "u", "uhm": "u", "uki": "u", "ukm": "u", "uhu": "u",
    "vg": "vang", "vag": "vang", "yep": "yes", "yeah": "yes", "yup": "yes",
    "nope": "no", "nah": "no",
}  # fmt: skip
# Words of politeness: they neither agree nor refuse while another word does.
_POLITE = frozenset(
    [
        "da",
        "a",
        "nhe",
        "nha",
        "nhen",
        "nghe",
        "ne",
        "em",
        "anh",
        "chi",
        "ad",
        "admin",
        "bot",
        "oi",
        "luon",
        "roi",
        "di",
        "minh",
        "toi",
        "chau",
        "thi",
        "ma",
        "that",
        "vay",
        "do",
        "day",
        "ah",
        "uy",
    ]
)
_YES = frozenset(
    (
        "co", "da", "vang", "u", "ok", "dung", "dong y", "chuan", "duoc", "yes", "y", "phai",
        "chinh xac", "nhat tri", "tat nhien", "co chu", "chac chan", "dung the", "sure", "correct",
        "right", "hop ly", "duoc chu", "chap nhan", "xac nhan", "da vang", "vang dung",
        "co dong y", "dong y het", "hoan toan dong y", "vang dong y", "u dung", "u co", "vang co",
        "ok dong y", "muon", "co muon", "dung vay", "agree", "true",
        "can", "co can", "gui",
    )
)  # fmt: skip
_NO = frozenset(
    (
        "khong", "chua", "thoi", "no", "sai", "n", "khong dong y", "khong phai", "khong dung",
        "khong duoc", "khong can", "khong muon", "khong co", "chua co", "chua phai", "chua dong y",
        "khoi", "khoi can", "tu choi", "not", "wrong", "false", "thoi khong", "thoi khoi",
        "chua chac", "chac khong", "dau co", "dau", "khong nhe", "khong bao gio", "disagree",
        "khong he", "khong chiu", "chua dung", "khong chinh xac", "khong thich", "khong gui",
        "khong dau", "chua can", "chua muon",
    )
)  # fmt: skip
_SIGNS = {"👍": True, "👌": True, "✅": True, "✔": True, "🆗": True, "👎": False, "❌": False,
          "🙅": False}  # fmt: skip
_UNSURE = frozenset(("chua chac", "chac khong"))

NAVIGATION: dict[str, Navigation] = {
    "quay lai": "back", "lui": "back", "lui lai": "back", "tro lai": "back", "tro ve": "back",
    "quay ve": "back", "ve truoc": "back", "cau truoc": "back", "buoc truoc": "back",
    "sua cau truoc": "back", "back": "back", "go back": "back", "previous": "back",
    "bo qua": "skip", "bo qua cau nay": "skip", "bo qua buoc nay": "skip", "skip": "skip",
    "qua cau khac": "skip", "cau khac": "skip", "khong tra loi": "skip", "pass": "skip",
    "de sau": "later", "de lat": "later", "de lat nua": "later", "lat nua": "later",
    "luc khac": "later", "khi khac": "later", "hom khac": "later", "lam sau": "later",
    "de sau lam": "later", "de mai": "later", "tam dung": "later", "tam ngung": "later",
    "lat lam tiep": "later", "gio ban": "later", "dang ban": "later", "later": "later",
    "not now": "later", "pause": "later",
    "huy": "cancel", "huy bo": "cancel", "huy di": "cancel", "huy het": "cancel",
    "dung lai": "cancel", "ngung": "cancel", "thoat": "cancel", "thoat ra": "cancel",
    "thoi khong lam nua": "cancel", "khong lam nua": "cancel", "thoi khong lam": "cancel",
    "thoi bo di": "cancel", "khong muon lam nua": "cancel", "thoi huy": "cancel",
    "cancel": "cancel", "stop": "cancel", "exit": "cancel", "quit": "cancel",
}  # fmt: skip
"""Folded words that steer, and where to. ``navigation`` also forgives chat spellings."""


def _plain(text: str) -> str:
    """Folded, with chat spellings written out."""
    return " ".join(_SPELLINGS.get(word, word) for word in fold(text).split())


def _bare(plain: str) -> str:
    """Without words of politeness at either end; unchanged when nothing else is left."""
    words = plain.split()
    while words and words[0] in _POLITE:
        words = words[1:]
    while words and words[-1] in _POLITE:
        words = words[:-1]
    return " ".join(words) or plain


def navigation(text: str) -> Navigation | None:
    """Where the person wants to go, when ``text`` says nothing but that."""
    if len(text) > 40:
        return None
    plain = _plain(text)
    return NAVIGATION.get(plain) or NAVIGATION.get(_bare(plain))


@dataclass(frozen=True, slots=True)
class YesNo:
    """Agreement or refusal as people write it; the payloads are ``yes`` and ``no``."""

    values: ClassVar[tuple[str, ...]] = ("yes", "no")
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> bool:
        check_problem(given)
        if given.button in self.values:
            return given.button == "yes"
        answer = _agreed(normalise(given.text or ""))
        if answer is None:
            written(given)
            raise Unclear("answer-yes-no")
        return answer


def _agreed(text: str) -> bool | None:
    if not text or len(text) > 60:
        return None
    signs = {meant for sign, meant in _SIGNS.items() if sign in text}
    plain = _plain(text)
    if not plain:
        return signs.pop() if len(signs) == 1 else None
    if re.match(r"đừng\b", unicodedata.normalize("NFC", text).lower()):
        return False  # without its marks it reads like "đúng"
    meant = _meaning(plain)
    return None if meant is not None and signs and signs != {meant} else meant


def _meaning(plain: str) -> bool | None:
    for words in (plain, _bare(plain), _once(_bare(plain))):
        if words in _UNSURE:
            return None
        if words in _YES:
            return True
        if words in _NO:
            return False
    return None


def _once(plain: str) -> str:
    """A word said several times over ("có có", "không không") said once."""
    words = plain.split()
    return words[0] if len(set(words)) == 1 else plain


_AGREEING = frozenset(("agree", "confirm", "submit", "send", "save"))


@dataclass(frozen=True, init=False)
class OneOf:
    """One of ``values``, by payload. Labels are matched before, with ``match_choice``.

    "ok" and "đồng ý" choose the one value that agrees, "không" the value ``decline``.
    """

    values: tuple[str, ...]
    numeric: ClassVar[bool] = False

    def __init__(self, *values: str) -> None:
        object.__setattr__(self, "values", values)

    def read(self, given: Inbound, today: date) -> str:
        check_problem(given)
        for said in (given.button, given.text):
            if said in self.values:
                return said
        meant = _agreed(normalise(given.text or ""))
        wanted = {True: _AGREEING, False: frozenset(["decline"]), None: frozenset()}[meant]
        found = [value for value in self.values if value in wanted]
        if len(found) != 1:
            raise Unclear("answer-choose")
        return found[0]


_POSITION = re.compile(
    r"(?:so|chon|chon so|muc|cau|lua chon|phuong an|option|number|no)? ?([0-9]{1,2})"
)
_CHOOSING = re.compile(r"^(?:(?:da|em|toi|minh|chon|lay|la|cho|muc|loai|i choose) )+")
_NEGATIONS = frozenset(
    ["khong", "chua", "khoi", "tru", "ngoai", "not", "no", "none", "without", "never", "chang"]
)
_ALIKE = 0.8


def match_choice(
    text: str, labels: Sequence[tuple[str, str]], *, numbered: bool = True
) -> str | None:
    """The value whose label ``text`` means, from ``(value, label)`` pairs in the order shown.

    By exact label, by number, without diacritics, by its beginning, by words that only it has,
    or with a slip of the finger. None when two could be meant: it never guesses. A number means
    a place only when ``numbered``.
    """
    if len(text) > 200:
        return None
    exact = [value for value, label in labels if _same(label) == _same(text)]
    if len(exact) == 1:
        return exact[0]
    said = fold(text)
    folded = [(value, fold(label)) for value, label in labels]
    if not said:
        return None
    equal = [value for value, label in folded if label == said]
    if equal:
        return _only(equal)
    bare = _CHOOSING.sub("", _bare(_plain(said))) or said
    position = _POSITION.fullmatch(bare) if numbered else None
    if position and not any(label[:1].isdigit() for _, label in folded):
        index = int(position[1]) - 1
        return folded[index][0] if 0 <= index < len(folded) else None
    return _closest(said, folded) or _closest(bare, folded)


def _same(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().strip()


def _only(values: list[str]) -> str | None:
    return values[0] if len(set(values)) == 1 else None


def _both_deny(said: str, label: str) -> bool:
    """ "đồng ý" must never choose "không đồng ý"."""
    return bool(_NEGATIONS & set(said.split())) == bool(_NEGATIONS & set(label.split()))


def _closest(said: str, labels: list[tuple[str, str]]) -> str | None:
    folded = [(value, label) for value, label in labels if _both_deny(said, label)]
    equal = [value for value, label in folded if label == said]
    if equal:
        return _only(equal)
    starts = [value for value, label in folded if f"{label} ".startswith(f"{said} ")]
    if starts:
        return _only(starts)
    words = set(said.split())
    holding = [value for value, label in folded if words <= set(label.split())]
    if holding or len(said) < 3:
        return _only(holding) if len(said) >= 2 else None
    starts = [value for value, label in folded if label.startswith(said)]
    return _only(starts) if starts else _slip(said, folded)


def _slip(said: str, folded: list[tuple[str, str]]) -> str | None:
    """The one label that is nearly what was typed, clearly nearer than any other."""
    if len(said) < 4 or any(map(str.isdigit, said)):
        return None
    near = sorted(
        ((SequenceMatcher(None, said, label).ratio(), value) for value, label in folded),
        reverse=True,
    )
    if not near or near[0][0] < _ALIKE or (len(near) > 1 and near[1][0] > near[0][0] - 0.1):
        return None
    return near[0][1]
