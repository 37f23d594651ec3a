"""``nhipcau understand`` and ``nhipcau ask``."""

from typing import Any

import pytest

from bot.administration.talk import Understanding, ask
from bot.engine.service import Intent, Service
from bot.engine.turn import Done, Outcome, Turn
from bot.settings import Settings


async def nothing(_: Turn[Any]) -> Outcome:
    return Done()


SERVICE = Service(
    "sample",
    intents=(Intent("wages", ("luong",), nothing), Intent("late_wages", ("luong tre",), nothing)),
)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Hỏi về LƯƠNG\n", "wages"),
        ("lương trễ rồi", "late_wages"),
        ("lượng", "wages"),
        ("luongtre", "out_of_scope"),
        ("", "out_of_scope"),
        ("cháy nhà máy rồi, nợ lương", "emergency"),
    ],
)
def test_the_longest_phrase_wins_and_danger_comes_first(text: str, intent: str) -> None:
    assert Understanding((SERVICE,)).intent(text) == intent


def test_the_services_intents_are_understood() -> None:
    assert Understanding().intent("menu") == "menu"


async def test_a_newcomer_gets_an_answer_with_buttons() -> None:
    report = await ask(Settings(), "/menu")
    assert report.well
    assert "[" in report.lines[0]
