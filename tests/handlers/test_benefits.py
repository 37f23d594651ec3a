"""Browsing the catalogue, and finding entries by free words."""

import pytest

from bot.core.words import fold
from handlers.benefits import questions
from handlers.benefits.library import LIBRARY
from tests.branch import grow
from tests.kit import Talker, World

LONGEST_ANSWER = 1200


def payloads(an: Talker) -> list[str]:
    return [choice.payload for choice in an.choices()]


async def every_page(an: Talker, more: str) -> list[str]:
    """Payloads of all screens, following the "more" buttons round once."""
    found, seen = payloads(an), set[str]()
    while True:
        following = [p for p in payloads(an) if p.startswith(more) and p[-1:].isdigit()]
        if not following or following[0] in seen:
            return found
        seen.add(following[0])
        await an.tap(following[0])
        assert len(payloads(an)) <= 6
        found += payloads(an)


async def test_from_the_command_to_an_entry(world: World) -> None:
    an = world.person("an")
    assert await an.say("/quyenloi") == ["benefits"]
    assert await an.tap("benefits.event:sickness") == ["benefits-list"]
    assert await an.tap("benefits.entry:sick-leave") == ["benefits-show"]
    assert {"ask:benefit-sick-leave", "benefits.event:sickness", "menu:"} <= {*payloads(an)}
    assert await an.tap("benefits.event") == ["benefits-list"]
    assert await an.tap("benefits") == ["benefits"]
    assert await an.at() is None


async def test_every_event_and_entry_is_reached_and_fits(world: World) -> None:
    an = world.person("an")
    await an.say("/benefits")
    found = await every_page(an, "benefits:")
    assert {f"benefits.event:{event.id}" for event in LIBRARY.catalogue.events} <= {*found}
    for event in LIBRARY.catalogue.events:
        await an.send(button=f"benefits.event:{event.id}")
        found = await every_page(an, f"benefits.event:{event.id}.")
        assert {f"benefits.entry:{e.id}" for e in LIBRARY.catalogue.of(event.id)} <= {*found}


@pytest.mark.parametrize("language", ["vi", "en"])
async def test_every_entry_says_where_it_stands(world: World, language: str) -> None:
    an = world.person("an", language)
    for entry in LIBRARY.catalogue.entries:
        assert await an.send(button=f"benefits.entry:{entry.id}") == ["benefits-show"]
        (shown,) = an.heard
        assert len(shown.text) <= LONGEST_ANSWER
        assert len(payloads(an)) <= 6
        assert entry.last_checked.strftime("%d/%m/%Y") in shown.text
        assert all(source.article in shown.text for source in entry.sources)


async def test_what_is_not_read_in_the_law_says_so(world: World) -> None:
    an = world.person("an")
    await an.send(button="benefits.entry:second-child")
    assert "Luật Dân số" in an.heard[0].text.splitlines()[-1]
    await an.send(button="benefits.entry:union-loan")
    assert "CEP" in an.heard[0].text


@pytest.mark.parametrize(
    ("entry", "act"),
    [
        ("overtime-pay", "benefits.overtime"),
        ("night-work", "benefits.overtime"),
        ("overtime-limits", "benefits.limits"),
        ("annual-leave", "benefits.leave"),
        ("unused-leave", "benefits.leave"),
    ],
)
async def test_an_entry_with_a_calculator_offers_it_once(
    world: World, entry: str, act: str
) -> None:
    an = world.person("an")
    await an.send(button=f"benefits.entry:{entry}")
    assert [p for p in payloads(an) if p.startswith(act)] == [f"{act}:{entry}"]


@pytest.mark.parametrize(
    ("payload", "screen"),
    [
        ("benefits:99999999999", "benefits"),
        ("benefits:-1", "benefits"),
        ("benefits:²", "benefits"),
        ("benefits.event:nothing", "benefits"),
        ("benefits.event:wages.77", "benefits-list"),
        ("benefits.event:wages.x", "benefits-list"),
        ("benefits.entry:nothing", "benefits"),
        ("benefits.entry:", "benefits"),
        ("benefits.change:zzzzzzzzzzzzz", "benefits-answer-gone"),
        ("benefits.change:", "benefits-answer-gone"),
        ("benefits.more:1", "benefits-answer-gone"),
        ("benefits.day:!!", "benefits-answer-gone"),
    ],
)
async def test_tampered_buttons_lead_somewhere(world: World, payload: str, screen: str) -> None:
    an = world.person("an")
    assert await an.send(button=payload) == [screen]
    assert await an.say("/quyenloi") == ["benefits"]


ASKED = [
    ("nghi phep nam duoc may ngay", "annual-leave"),
    ("phep nam", "annual-leave"),
    ("tinh tien tang ca", "overtime-pay"),
    ("tang ca chu nhat dc x2 phai k", "overtime-pay"),
    ("tăng ca tính mấy phần trăm", "overtime-pay"),
    ("tang ca toi da may tieng", "overtime-limits"),
    ("luong toi thieu vung", "minimum-wage"),
    ("om dau duoc bao nhieu", "sick-leave"),
    ("Ốm đau được hưởng bao nhiêu ạ?", "sick-leave"),
    ("lam dem duoc them bao nhieu", "night-work"),
    ("nghi viec con phep thi tinh sao", "unused-leave"),
    ("con om nghi may ngay", "sick-child"),
    ("vo sinh duoc nghi may ngay", "father-leave"),
    ("rut bhxh 1 lan can gi", "lump-sum"),
    ("tro cap that nghiep dc bao nhieu thang", "unemployment-benefit"),
    ("bao truoc bao nhieu ngay thi dc nghi viec", "notice"),
    ("nhieu tuoi roi, bao nhieu tuoi nghi huu", "pension-age"),
]


@pytest.mark.parametrize(("words", "entry"), ASKED)
async def test_questions_reach_their_entry(world: World, words: str, entry: str) -> None:
    an = world.person("an")
    assert await an.say(words) == ["benefits-show"]
    assert f"ask:benefit-{entry}" in payloads(an)


async def test_words_of_several_entries_offer_them(world: World) -> None:
    an = world.person("an")
    assert await an.say("duong suc duoc may ngay") == ["benefits-several"]
    assert len([p for p in payloads(an) if p.startswith("benefits.entry:")]) >= 2
    assert await an.tap("benefits.entry:birth-recuperation") == ["benefits-show"]


async def test_words_of_a_life_event_list_it(world: World) -> None:
    an = world.person("an")
    assert await an.say("tai nan lao dong thi sao") == ["benefits-list"]
    assert "benefits.entry:accident-fund" in payloads(an)


async def test_the_command_takes_words(world: World) -> None:
    an = world.person("an")
    assert await an.say("/quyenloi tăng ca") == ["benefits-show"]
    assert await an.say("/quyenloi xyz") == ["benefits"]


async def test_a_complaint_goes_to_grievance(world: World) -> None:
    await grow(world)
    an = world.person("an")
    assert await an.say("cong ty khong tra tien tang ca") == ["consent-notice"]


@pytest.mark.parametrize(
    "words", ["cty hok tra tien ca dem", "cắt phụ cấp đêm của tụi em", "chốt sổ hoài chưa có"]
)
async def test_what_sounds_like_a_complaint_is_asked_back(world: World, words: str) -> None:
    an = world.person("an")
    assert await an.say(words) == ["benefits-or-report"]
    assert "grievance:" in payloads(an)
    assert any(p.startswith("benefits.entry:") for p in payloads(an))


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("khong tra tien tang ca", True),
        ("khong tra tien tang ca thi co sai luat khong", False),
        ("luong toi thieu vung", False),
        ("cham luong", True),
        ("cham luong duoc tinh lai bao nhieu", False),
    ],
)
def test_a_question_is_no_complaint(words: str, complaint: bool) -> None:
    named = [word for entry in questions.matches(words) for word in entry.words]
    assert questions.complains(fold(words), named) is complaint


def test_intents_say_no_phrase_of_a_bare_complaint() -> None:
    phrases = {phrase for intent in questions.intents() for phrase in intent.phrases}
    assert not phrases & {"no luong", "cham luong", "ep tang ca", "bi duoi viec", "phep", "de"}
    assert all(phrase == fold(phrase) for phrase in phrases)
