"""Free words about benefits: which entries they mean, and whether they are a complaint."""

import re
from collections.abc import Iterable
from typing import Any

from bot.core.benefits import Entry
from bot.core.words import contains_words, fold
from bot.engine.service import Intent
from bot.engine.turn import Button, Done, Outcome, Say, Turn, button, say
from handlers.benefits.browse import (
    entry_button,
    entry_screen,
    event_button,
    event_screen,
    events_screen,
)
from handlers.benefits.library import LIBRARY

_MOST = 4
_EVENT_INTENTS = {
    "sickness": "benefit_sick",
    "sick-child": "benefit_sick",
    "maternity": "benefit_maternity",
    "father": "benefit_maternity",
    "accident": "benefit_accident",
    "leaving": "benefit_severance",
    "unemployment": "benefit_unemployment",
    "pension": "benefit_pension_or_lump_sum",
    "lump-sum": "benefit_pension_or_lump_sum",
    "bereavement": "benefit_pension_or_lump_sum",
    "overtime": "benefit_overtime_wage_law",
    "rest": "benefit_overtime_wage_law",
    "wages": "benefit_overtime_wage_law",
    "dues": "dues",
    "union-care": "benefit_union_welfare",
    "disputes": "benefit_overtime_wage_law",
}
_ENTRY_INTENTS = {"job-loss": "benefit_severance"}
# Words that report a wrong when they stand alone: grievances answer to them, and they lead here
# only beside other words of an entry.
_COMPLAINTS = frozenset(
    [
        "cham luong", "no luong", "tra luong tre", "chua co luong", "luong tre", "giam luong",
        "tra luong cham", "late wages", "ep tang ca", "tang ca qua nhieu", "bi duoi viec",
        "duoi viec", "cho nghi ngang", "giu so bhxh", "duoi viec khi mang thai",
    ]
)  # fmt: skip
# Too common in talk about anything else to call for an answer by themselves.
_VAGUE = frozenset(
    ["night", "tet", "training", "notice", "holiday", "compensation", "3 thang", "7 thang",
     "bay thang", "15 nam", "20 nam", "60 phut", "30 4", "2 9", "24 11", "bao nhieu gio",
     "viet don", "bao luu", "dong cua", "ve que", "mat con", "me mat", "bo mat", "cha mat",
     "nghi dieu tri tai nan", "vung 1", "vung 2", "vung 3", "vung 4", "cap cuu", "dung xe",
     "phep", "chong mat", "tien tham", "nha tro", "thue nha", "lich nghi", "so cuu", "mat viec",
     "nghi lam", "sa thai", "bi duoi", "tien luong", "ngay nghi", "bi thuong", "dut tay",
     "cong doan", "qua doi", "thu viec", "co bau", "xin nghi", "hoa giai", "kinh nguyet",
     "phi cong doan", "dong cong doan", "tet duong lich", "khieu nai", "tranh chap", "thoi hieu",
     "chu bo tron", "bo viec", "dam ma", "dam tang", "ma chay", "hieu hi", "cuoi hoi", "tu vong",
     "giam dinh", "sieu am", "di vien", "nhap vien", "ra vien", "kham benh", "nghi bu",
     "nhan may", "mat suc", "bi xe dung", "tren duong ve", "tren duong ve nha", "viec rieng",
     "con ket hon", "chong chet", "bo chet", "con sot", "con bi sot", "tranh thai", "chia 26",
     "nha sap", "lam tet"]
)  # fmt: skip
_SHORT = frozenset(["tnld", "tctn", "bhtn"])
_WRONG = re.compile(
    r"\b(?:khong|ko|k|kg|hok|hong|chua|cham|no|quyt|giam|tru|ep|bat|cat|cam|duoi|thieu|an chan"
    r"|boc lot)\b"
)
_ASKING = re.compile(
    r"\b(?:bao nhieu|bao nhiu|bn|bao lau|may|the nao|ra sao|nhu nao|lam sao|tinh sao|khi nao|gi"
    r"|co duoc|co dc|duoc khong|dc khong|dc ko|duoc ko|phai khong|dung khong|phai ko|dung ko"
    r"|(?:ngay|nam|thang|luc|bao) (?:nao|gio)|o dau|j"
    r"|cach|tinh tien|tinh giup|muc|dieu kien|thu tuc|luat|quy dinh|hoi|how|what|when)\b"
    r"|\bco\b.*\b(?:khong|ko|k|hong|hok)\b"
    r"|\b(?:khong|ko|k|hong|hok|chua)(?: ad| a| vay| nhi)?$|\ba$"
)


def complains(folded: str, named: Iterable[str] = ()) -> bool:
    """Whether folded words tell of a wrong rather than ask; ``named`` are words of entries."""
    if _ASKING.search(folded):
        return False
    for word in named:
        if word in _COMPLAINTS and contains_words(folded, word):
            return True
        folded = f" {folded} ".replace(f" {word} ", " ")  # "toi thieu" lacks nothing
    return bool(_WRONG.search(folded))


def matches(text: str) -> tuple[Entry, ...]:
    """The entries that a text names, best first; one that a longer phrase covers gives way."""
    folded = fold(text)
    found = [
        (entry, [word for word in entry.words if contains_words(folded, word)])
        for entry in LIBRARY.catalogue.find(text, limit=len(LIBRARY.catalogue.entries))
    ]
    named = [(entry, words) for entry, words in found if words]
    return tuple(
        entry
        for entry, words in named
        if not any(_covers(others, words) for other, others in named if other is not entry)
    )


def _covers(longer: list[str], words: list[str]) -> bool:
    """Whether every word stands inside a longer one of the other entry."""
    return all(
        any(word != each and contains_words(each, word) for each in longer) for word in words
    )


async def question(turn: Turn[Any]) -> Outcome:
    """Free text: one entry is explained, several are offered, a complaint is asked back."""
    return answer(turn.input.text or "")


def answer(text: str) -> Outcome:
    found = matches(text)[:_MOST]
    if not found:
        return Done(_of_events(fold(text)))
    if complains(fold(text), sorted((w for e in found for w in e.words), key=len, reverse=True)):
        return Done(_asked_back(*map(entry_button, found)))
    if len(found) == 1:
        return Done(entry_screen(found[0]))
    return Done(say("benefits-several", choices=(*map(entry_button, found), button("menu"))))


def _of_events(folded: str) -> Say:
    """The entries of the life event that is named; all life events when none is."""
    for event in LIBRARY.catalogue.events:
        named = [word for word in event.words if contains_words(folded, word)]
        if named:
            return (
                _asked_back(event_button(event))
                if complains(folded, named)
                else event_screen(event)
            )
    return events_screen()


def _asked_back(*ways: Button) -> Say:
    """A complaint meets the rule and the way to report."""
    return say("benefits-or-report", choices=(button("grievance"), *ways, button("menu")))


def intents() -> tuple[Intent, ...]:
    """What is asked by free words: the key words of life events and of their entries."""
    phrases: dict[str, dict[str, None]] = {}
    for event in LIBRARY.catalogue.events:
        longer = [word for word in event.words if " " in word or word in _SHORT]
        name = _EVENT_INTENTS[event.id]
        phrases.setdefault(name, {}).update(dict.fromkeys(longer))
    for entry in LIBRARY.catalogue.entries:
        name = _ENTRY_INTENTS.get(entry.id, _EVENT_INTENTS[entry.event])
        phrases.setdefault(name, {}).update(dict.fromkeys(entry.words))
    unfit = _COMPLAINTS | _VAGUE
    return tuple(
        Intent(name, tuple(word for word in words if word not in unfit), question)
        for name, words in phrases.items()
    )
