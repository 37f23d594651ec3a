"""Text as people type it: folding for comparison, and a forgiving search of names."""

import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")

CUT_OFF = 65.0
"""A candidate that scores less is not worth offering."""

# Spellings of one thing, long form first; both the query and the candidates are shortened.
_SHORT_FORMS: tuple[tuple[str, str], ...] = (
    ("lien doan lao dong", "ldld"),
    ("cong doan co so", "cdcs"),
    ("nghiep doan co so", "ndcs"),
    ("khu cong nghiep", "kcn"),
    ("khu che xuat", "kcx"),
    ("khu kinh te", "kkt"),
    ("trach nhiem huu han", "tnhh"),
    ("mot thanh vien", "mtv"),
    ("co phan", "cp"),
    ("cong ty", "cty"),
    ("thanh pho", "tp"),
    ("ho chi minh", "hcm"),
    ("tphcm", "tp hcm"),
    ("sai gon", "hcm"),
    ("ha noi", "hn"),
    ("viet nam", "vn"),
    ("vietnam", "vn"),
    ("nha may", "nm"),
    ("xi nghiep", "xn"),
    ("cong doan", "cd"),
    ("company limited", "cty"),
    ("company", "cty"),
)
# Words that nearly every workplace carries: they tell nothing apart.
_COMMON = frozenset(
    [
        "cty",
        "ctcp",
        "ct",
        "cong",
        "ty",
        "tnhh",
        "cp",
        "mtv",
        "jsc",
        "ltd",
        "co",
        "corp",
        "inc",
        "tm",
        "dv",
        "sx",
        "vn",
        "cd",
        "cdcs",
        "nm",
        "xn",
        "va",
        "cua",
        "tai",
        "tap",
        "doan",
        "tong",
        "chi",
        "nhanh",
        "cn",
    ]
)


class _Folding(dict[int, str]):
    """A ``str.translate`` table that learns each character when it first meets it."""

    def __init__(self, keep: str = "") -> None:
        super().__init__({ord("đ"): "d"})
        self._keep = keep

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if unicodedata.category(letter).startswith("M"):
            plain = ""
        else:
            plain = letter if letter.isalnum() or letter in self._keep else " "
        if code < 0x3000:  # Latin and its neighbours; anything above is rare, do not grow
            self[code] = plain
        return plain


_WORDS_ONLY = _Folding()
_WITH_SIGNS = _Folding(keep="+-/.,:;$%()'€₫#@&!?")


def _lowered(text: str) -> str:
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).lower())


def fold(text: str) -> str:
    """``text`` in lower case without diacritics; anything but letters and digits is one space."""
    return " ".join(_lowered(text).translate(_WORDS_ONLY).split())


def unmarked(text: str) -> str:
    """Like ``fold`` with the signs that dates, times and amounts are written with kept."""
    return " ".join(_lowered(text).translate(_WITH_SIGNS).split())


def contains_words(folded_text: str, phrase: str) -> bool:
    """Whether the folded ``phrase`` stands in ``folded_text`` as whole words."""
    return f" {phrase} " in f" {folded_text} "


@lru_cache(maxsize=32_768)
def _shortened(folded: str) -> tuple[str, ...]:
    padded = f" {folded} "
    for long, short in _SHORT_FORMS:
        padded = padded.replace(f" {long} ", f" {short} ")
    return tuple(padded.split())


@lru_cache(maxsize=32_768)
def _telling(folded: str) -> tuple[str, ...]:
    """The words that tell a name apart; all of them when none does."""
    words = _shortened(folded)
    return tuple(word for word in words if word not in _COMMON) or words


@lru_cache(maxsize=32_768)
def _initials(folded: str) -> str:
    return "".join(word if word.isdigit() else word[0] for word in _telling(folded))


@lru_cache(maxsize=1)
def _ratio() -> Callable[[str, str], float]:
    # Imported on the first search: no other start of the bot needs the library.
    from rapidfuzz import fuzz  # noqa: PLC0415 - only a search needs it

    return fuzz.ratio


def _word_score(word: str, others: tuple[str, ...]) -> float:
    """How well one word of the query is found among the words of a candidate, 0..100."""
    best = 0.0
    for other in others:
        if word == other:
            return 100.0
        if word.isdigit() or other.isdigit():
            continue  # "may 10" is not "may 12": numbers are right or wrong
        if len(word) >= 2 and other.startswith(word):
            best = max(best, 80.0 + 15.0 * len(word) / len(other))
        elif len(word) >= 3 and len(other) >= 3:
            best = max(best, _ratio()(word, other))
    return best if best >= 70 else 0.0


def _words_score(query: tuple[str, ...], candidate: tuple[str, ...]) -> float:
    weights = [len(word) + 1 for word in query]
    found = [_word_score(word, candidate) for word in query]
    hit = sum(score * weight for score, weight in zip(found, weights, strict=True)) / sum(weights)
    matched = min(len(candidate), sum(score > 0 for score in found))
    return 0.9 * hit + 10.0 * matched / len(candidate)


def _score(query: str, candidate: str) -> float:
    wanted, names = _telling(query), _telling(candidate)
    if not wanted or not names:
        return 0.0
    if wanted == names:
        return 100.0
    glued = "".join(wanted)
    if glued == "".join(names):
        return 97.0
    score = _words_score(wanted, names)
    if len(glued) >= 2 and len(names) >= 2 and glued == _initials(candidate):
        score = max(score, 85.0)
    if len(glued) >= 5 and not any(map(str.isdigit, glued)):
        score = max(score, 0.92 * _ratio()(glued, "".join(names)))
    return score


def rank(query: str, candidates: Iterable[tuple[T, str]], limit: int) -> list[tuple[T, float]]:
    """The best candidates with their scores (0..100), best first, at most ``limit``.

    A candidate is a thing and its folded name. Forgives missing diacritics, abbreviations
    (cty, tnhh, kcn, ldld, tp), initials, glued words, word order and slips of the finger.
    Returns nothing rather than something far-fetched.
    """
    folded = fold(query)[:100]
    scored = [(thing, _score(folded, name)) for thing, name in candidates]
    good = [pair for pair in scored if pair[1] >= CUT_OFF]
    return sorted(good, key=lambda pair: -pair[1])[:limit]
