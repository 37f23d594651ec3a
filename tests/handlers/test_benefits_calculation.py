"""Calculations by conversation: every rule, in workers' words, on the real engine."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from bot.core.benefits.rulebook import Benefit, Example
from bot.engine.screen import Painter
from handlers.benefits.asking import choices, label_of, name_of
from handlers.benefits.calculate import calc
from handlers.benefits.library import LIBRARY
from handlers.benefits.scenario import ON, Scenario, is_spoken
from tests.kit import Talker, World, catalogues

MOST_QUESTIONS = 8
MOST_SCREENS = 8


def typed(name: str, value: Any) -> str:
    """An input as a worker types it."""
    kind = LIBRARY.rules.inputs[name].kind if name != ON else "date"
    if kind == "money":
        return f"{value:,} đồng".replace(",", ".")
    if kind == "date":
        return date.fromisoformat(str(value)).strftime("%d/%m/%Y")
    if kind == "month":
        return f"{str(value)[5:7]}/{str(value)[:4]}"
    if kind == "integers":
        return ", ".join(map(str, value))
    if LIBRARY.rules.inputs[name].unit == "months":
        return f"{value} tháng"
    return str(value).replace(".", ",")


async def give(an: Talker, name: str, value: Any) -> list[str]:
    """Answers the question under way, by button where there is one."""
    if value is None:
        return await an.tap("unsure")
    if isinstance(value, bool):
        return await an.tap("yes" if value else "no")
    if name != ON and (LIBRARY.rules.inputs[name].kind == "choice" or name == "region"):
        for _ in range(MOST_SCREENS):
            if any(choice.payload.endswith(f":{value}") for choice in an.choices()):
                return await an.tap(str(value))
            await an.tap("!page")
    return await an.say(typed(name, value))


async def begin(world: World, code: str) -> Talker:
    """Somebody who agreed to the notice, at the first question of a calculation."""
    an = world.person("an")
    await an.send(button=f"benefits.calc:{code}")
    await an.tap("agree")
    return an


async def through(an: Talker, code: str, inputs: dict[str, Any], on: date) -> list[str]:
    """Answers question after question; the inputs that were asked for."""
    asked: list[str] = []
    for _ in range(MOST_QUESTIONS):
        where = await an.at()
        if where is None:
            return asked
        name = where.removeprefix("calc.")
        asked.append(name)
        value = on.isoformat() if name == ON else inputs.get(name)
        if value is None and not can_be_unsure(an):
            value = likely(code, name)
        await give(an, name, value)
    raise AssertionError(f"more than {MOST_QUESTIONS} questions: {asked}")


def can_be_unsure(an: Talker) -> bool:
    return any(choice.payload.endswith(":unsure") for choice in an.choices())


LIKELY: dict[str, Any] = {
    "money": 9_000_000,
    "flag": False,
    "date": "2026-11-10",
    "month": "2026-09",
    "integers": [1, 2],
}


def likely(code: str, name: str) -> Any:
    """An answer that fits, for what an example leaves open."""
    field = LIBRARY.rules.fields(code, date(2026, 11, 20))[name]
    if field.kind == "choice":
        return field.choices[0]
    least = 240 if field.unit == "months" and int(field.most or 0) > 36 else 1
    return LIKELY.get(field.kind, max(int(field.least or 0), least))


async def kept(an: Talker) -> dict[str, Any]:
    """What the newest answer remembers."""
    person_id = await an.person_id()
    async with an.world.database.reading("kept") as connection:
        return (await an.world.store(connection).answers.all_of(person_id))[0].inputs


EXAMPLES = [
    pytest.param(benefit, example, id=f"{benefit.code}-{number}")
    for benefit in LIBRARY.rules.benefits
    if benefit.asks
    for number, example in enumerate(benefit.examples[:2], 1)
]


@pytest.mark.parametrize(("benefit", "example"), EXAMPLES)
async def test_every_rule_can_be_asked_for(
    world: World, benefit: Benefit, example: Example
) -> None:
    an = await begin(world, benefit.code)
    inputs = {name: value for name, value in example.inputs.items() if is_spoken(name)}
    asked = await through(an, benefit.code, inputs, example.on)
    assert asked
    assert an.heard[-1].key == "benefits-answer"
    told = (await kept(an))["told"][0]
    assert told["code"] == benefit.code
    assert set(told["inputs"]) <= set(benefit.inputs)
    for name, value in inputs.items():
        if name in asked and value is not None:
            assert told["inputs"][name] == value or str(told["inputs"][name]) == str(value)


def test_every_rule_has_something_to_ask() -> None:
    own = {"lam_them_gio", "lam_dem", "lam_them_ban_dem", "gioi_han_lam_them"}
    own |= {"nghi_hang_nam", "nghi_hang_nam_thang_le", "thanh_toan_phep"}
    assert {benefit.code for benefit in LIBRARY.rules.benefits if not benefit.asks} <= own
    for benefit in LIBRARY.rules.benefits:
        assert all(name in calc.steps for name in benefit.asks), benefit.code


def labels() -> Iterator[tuple[Benefit, str, str]]:
    """Every choice that a question may offer."""
    for benefit in LIBRARY.rules.benefits:
        scenario = Scenario(code=benefit.code, on=max(benefit.since, date(2026, 11, 20)))
        for name in filter(is_spoken, benefit.inputs):
            yield from ((benefit, name, each) for each in choices(scenario, name))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_choice_has_its_label(language: str) -> None:
    texts, painter = catalogues(), Painter(catalogues())
    for benefit, name, value in labels():
        scenario = Scenario(code=benefit.code, on=max(benefit.since, date(2026, 11, 20)))
        label = label_of(scenario, name, value)
        shown = painter.say(language, label.text, {}, label.attribute)
        assert 0 < len(shown) <= 34, (benefit.code, name, shown)
    for benefit in LIBRARY.rules.benefits:
        for name in (ON, *filter(is_spoken, benefit.inputs)):
            short = name_of(benefit.code, name)
            assert texts.has(texts.pick(short.text, "field"), "field"), (benefit.code, name)


def test_every_assumption_is_said() -> None:
    texts = catalogues()
    for benefit in LIBRARY.rules.benefits:
        for name, ask in benefit.asks.items():
            text = f"benefits-if-{benefit.code}-{name}|benefits-if-{name}"
            assert not ask.unsure or texts.has(texts.pick(text)), (benefit.code, name)
        for key in benefit.heads:
            text = f"benefits-result-{benefit.code}-{key}|benefits-result-{key}"
            assert texts.has(texts.pick(text)), (benefit.code, key)
