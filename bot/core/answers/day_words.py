"""Reads a day from words: "1/2/1990", "mùng 1 tháng 2", "hôm qua", "thứ hai tuần sau"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.answers.base import Unclear

DAY = timedelta(days=1)

_RELATIVE = {
    "hom nay": 0, "bua nay": 0, "hnay": 0, "nay": 0, "ngay hom nay": 0, "today": 0,
    "sang nay": 0, "trua nay": 0, "chieu nay": 0, "toi nay": 0, "dem nay": 0, "bay gio": 0,
    "vua xong": 0, "moi day": 0, "hom qua": -1, "bua qua": -1, "hqua": -1, "ngay hom qua": -1,
    "qua": -1, "toi qua": -1, "dem qua": -1, "sang qua": -1, "chieu qua": -1, "toi hom qua": -1,
    "sang hom qua": -1, "chieu hom qua": -1, "dem hom qua": -1, "yesterday": -1, "hom kia": -2,
    "bua kia": -2, "mai": 1, "ngay mai": 1, "bua mai": 1, "sang mai": 1, "chieu mai": 1,
    "toi mai": 1, "trua mai": 1, "tomorrow": 1, "ngay kia": 2, "mot": 2, "ngay mot": 2,
    "ngay kia nua": 2,
}  # fmt: skip
_WEEKDAYS = {
    "thu hai": 0, "thu 2": 0, "t2": 0, "thu ba": 1, "thu 3": 1, "t3": 1, "thu tu": 2, "thu 4": 2,
    "t4": 2, "thu nam": 3, "thu 5": 3, "t5": 3, "thu sau": 4, "thu 6": 4, "t6": 4, "thu bay": 5,
    "thu 7": 5, "t7": 5, "chu nhat": 6, "cn": 6,
}  # fmt: skip
_WEEKS = {
    "tuan truoc": -1, "tuan roi": -1, "tuan qua": -1, "tuan vua roi": -1, "tuan nay": 0,
    "tuan sau": 1, "tuan toi": 1,
}  # fmt: skip
_LAST = ("vua roi", "vua qua", "roi", "truoc", "qua")
_NEXT = ("toi", "sau", "sap toi")
_VAGUE = re.compile(
    r"\b(?:tuan|thang|nam|hom|bua|dao|dot|hoi|may ngay) (?:truoc|roi|qua|nay|sau|toi|kia|no|nao)\b"
    r"|\b(?:dau|giua|cuoi) (?:tuan|thang|nam)\b|\b(?:lau roi|gan day|moi day|khong nho)\b"
)
_FILLER = re.compile(
    r"^(?:(?:da|em|toi|la|vao|tu|luc|sinh ngay|sinh|ngay sinh|sn|hoi|khoang|on"
    r"|(?:hom|bua|ngay)(?! kia)) )+"
    r"|(?: (?:a|nhe|nha|duong lich|dl))+$"
)
_MONTH_WORDS = {
    "mot": 1, "gieng": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "sau": 6, "bay": 7,
    "tam": 8, "chin": 9, "muoi": 10, "muoi mot": 11, "muoi hai": 12,
}  # fmt: skip

_D, _M, _Y = r"(?P<d>[0-9]{1,2})", r"(?P<m>[0-9]{1,2})", r"(?P<y>[0-9]{4}|[0-9]{2})"
_SIGN = r" ?[/.,\-] ?"
_MONTH = r"(?P<m>[0-9]{1,2}|(?P<mw>muoi mot|muoi hai|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi))"
_DAY_OF_MONTH = rf"(?:mung |mong )?{_D},? ?(?:thang|t) ?{_MONTH}"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_D}{_SIGN}{_M}{_SIGN}{_Y}",
        r"(?P<y>(?:19|20)[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]|3[01])",
        rf"{_D} {_M} {_Y}",
        rf"(?P<y>[0-9]{{4}}){_SIGN}{_M}{_SIGN}{_D}",
        r"(?P<d>[0-9]{2})(?P<m>[0-9]{2})(?P<y>[0-9]{4})",
        rf"{_DAY_OF_MONTH},? ?(?:nam |/ ?|- ?|){_Y}",
        rf"{_DAY_OF_MONTH}(?P<y>)",
        rf"(?:mung |mong ){_D}{_SIGN}{_M}(?:{_SIGN}{_Y})?",
        rf"{_D}{_SIGN}{_M}(?P<y>)",
    )
)
_YEAR_ONLY = re.compile(r"(?:nam )?(?P<y>(?:19|20)[0-9]{2})")
_MONTH_ONLY = re.compile(
    r"(?:thang ?)?[0-9]{1,2}(?: ?[/\-.] ?| nam | )(?:19|20)[0-9]{2}|thang ?[0-9]{1,2}"
)
_AGO = re.compile(r"(?:cach day )?(?P<n>[0-9]{1,3}) (?P<u>ngay|hom|bua|tuan)(?: truoc)?")
_AHEAD = re.compile(r"(?P<n>[0-9]{1,3}) (?P<u>ngay|hom|bua|tuan) (?:nua|sau|toi)")


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar day as it was written; ``year`` is None when none was, two digits stay two."""

    day: int
    month: int
    year: int | None
    short: bool


def cleaned(text: str) -> str:
    """Unmarked ``text`` without the words around a day."""
    return _FILLER.sub("", text.strip(" .,;!?")).strip(" .,;")


def written_day(text: str) -> Written | None:
    """The day of the calendar that unmarked ``text`` writes out, possible or not."""
    for pattern in _PATTERNS:
        found = pattern.fullmatch(text)
        if found:
            parts = found.groupdict()
            month = _MONTH_WORDS[parts["mw"]] if parts.get("mw") else int(parts["m"])
            year = parts["y"] or ""
            return Written(int(parts["d"]), month, int(year) if year else None, len(year) == 2)
    return None


def on(year: int, month: int, day: int) -> date:
    """The day; ``Unclear`` when the calendar has no such day."""
    impossible = Unclear("answer-date-impossible", given=f"{day}/{month}/{year}")
    if not 1900 <= year <= 2100:
        raise impossible
    try:
        return date(year, month, day)
    except ValueError:
        raise impossible from None


def relative_days(text: str, today: date) -> Iterator[date]:
    """The days that words relative to ``today`` may mean: none, one, or the two nearest."""
    known = _RELATIVE.get(text.removesuffix(" roi"))
    if known is not None:
        yield today + known * DAY
        return
    for pattern, sign in ((_AHEAD, 1), (_AGO, -1)):
        found = pattern.fullmatch(text)
        if found and (sign > 0 or "truoc" in text or "cach day" in text):
            yield today + sign * int(found["n"]) * (7 if found["u"] == "tuan" else 1) * DAY
            return
    yield from _weekdays(text, today)


def _weekdays(text: str, today: date) -> Iterator[date]:
    name = next((each for each in _WEEKDAYS if f"{text} ".startswith(f"{each} ")), None)
    if name is None:
        return
    monday = today - today.weekday() * DAY
    weekday, rest = _WEEKDAYS[name], text.removeprefix(name).strip()
    this = monday + weekday * DAY
    if rest in _WEEKS:
        yield this + _WEEKS[rest] * 7 * DAY
    elif rest in _LAST:
        yield this if this < today else this - 7 * DAY
    elif rest in _NEXT:
        yield this if this > today else this + 7 * DAY
    elif rest in ("", "nay"):
        yield from (this,) if this == today or rest else _around(this, today)


def _around(this: date, today: date) -> tuple[date, date]:
    """The last and the next such weekday."""
    return (this, this + 7 * DAY) if this < today else (this - 7 * DAY, this)


def refuse(text: str) -> Unclear:
    """Why unmarked ``text`` is no day."""
    if _YEAR_ONLY.fullmatch(text):
        return Unclear("answer-date-year-only", given=text)
    if _MONTH_ONLY.fullmatch(text):
        return Unclear("answer-date-month-only")
    if _VAGUE.search(text):
        return Unclear("answer-date-vague")
    return Unclear("answer-date")


def nearest(
    candidates: list[date], fits: Callable[[date], bool], *, direction: int, today: date
) -> date | None:
    """The one meant: the only fitting one, or the nearest when days lie in one direction."""
    fitting = [each for each in candidates if fits(each)]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        return candidates[0] if len(candidates) == 1 else None
    return min(fitting, key=lambda each: abs(each - today)) if direction else None
