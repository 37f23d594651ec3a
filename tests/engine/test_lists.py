"""Conversations on a messenger without buttons: what is typed at a list is the tap it means."""

import pytest

from bot.core.answers.lists import marks
from bot.core.chat import Choice, Outbound
from storage.database import Database
from tests.clocks import FrozenClock
from tests.engine import sample
from tests.kit import Hall, Talker, World


@pytest.fixture
def listed(database: Database, clock: FrozenClock) -> World:
    hall = Hall(buttons=False)
    return World(database, clock, services=sample.ALL, texts=sample.texts(), hall=hall)


def lines(who: Talker) -> dict[str, str]:
    """The newest list as the person reads it: step value or act, and the mark before it."""
    board = next(each for each in reversed(who.received()) if each.keyboard)
    choices = [choice for row in board.keyboard for choice in row]
    shown = marks(choices, numeric=board.numeric)
    names = []
    for choice in choices:
        name, _, value = choice.payload.partition(":")
        names.append(value if "#" in name else name)
    return dict(zip(names, shown, strict=True))


async def at_seat(world: World) -> Talker:
    who = world.person("lan")
    await who.say("/trip", "Lan", "bỏ qua")
    assert await who.at() == "trip.seat"
    return who


async def test_a_number_is_the_line_of_what_was_shown_last(listed: World) -> None:
    who = await at_seat(listed)
    assert lines(who)["aisle"] == "2"
    assert await who.say("2") == ["trip-phone"]


@pytest.mark.parametrize("said", ["Lối đi", "loi di", "2", "số 2", "chọn 2 ạ"])
async def test_labels_and_numbers_choose(listed: World, said: str) -> None:
    who = await at_seat(listed)
    assert await who.say(said) == ["trip-phone"]


async def test_the_ways_out_are_lines_too(listed: World) -> None:
    who = await at_seat(listed)
    await who.say(lines(who)["!back"])
    assert await who.at() == "trip.day"
    await who.say(lines(who)["!skip"])
    assert await who.say(lines(who)["!cancel"]) == ["engine-cancelled"]
    assert await who.at() is None


async def test_a_number_beyond_the_list_chooses_nothing(listed: World) -> None:
    who = await at_seat(listed)
    for said in ("6", "7", "0", "99"):
        assert await who.say(said) == ["answer-choose"]
    assert await who.at() == "trip.seat"


async def test_on_a_later_page_numbers_count_what_is_shown_there(listed: World) -> None:
    who = await at_seat(listed)
    await who.say("1")
    assert lines(who) == {
        "rice": "1",
        "noodle": "2",
        "bread": "3",
        "porridge": "4",
        "!page": "5",
        "!more": "6",
    }
    await who.say("5")
    assert lines(who)["salad"] == "1"
    assert await who.say("6") == ["answer-choose"]  # the sixth of all is not shown here
    assert lines(who)["soup"] == "2"
    await who.say("2")
    assert (await who.conversation()).state.find('"food":"soup"') > 0


async def test_a_label_of_navigation_is_understood(listed: World) -> None:
    who = await at_seat(listed)
    await who.say("1", "xem thêm")
    assert lines(who)["salad"] == "1"
    await who.say("quay lại, huỷ")
    assert set(lines(who)) == {"!back", "!later", "!cancel"}


async def test_where_digits_are_the_answer_the_list_has_letters(listed: World) -> None:
    who = listed.person("lan")
    await who.say("/trip", "Lan")
    assert lines(who) == {"!back": "a", "!skip": "b", "!later": "c", "!cancel": "d"}
    for said in ("1", "2", "so 3"):
        await who.say(said)
        assert await who.at() in {"trip.day", "trip.seat"}
        if await who.at() == "trip.seat":  # "2" may be a day of the month
            await who.say(lines(who)["!back"])
    await who.say("b")
    assert await who.at() == "trip.seat"


async def test_a_phone_is_typed(listed: World) -> None:
    who = await at_seat(listed)
    await who.say("2")
    assert set(lines(who).values()) == {"a", "b", "c"}
    assert await who.say("0912345678") == ["trip-review"]


async def test_a_list_that_came_in_between_is_what_was_shown_last(listed: World) -> None:
    who = await at_seat(listed)
    await who.say("/menu")
    assert await who.at() is None
    board = lines(who)
    name, mark = next((n, m) for n, m in board.items() if n == "form.resume")
    await who.say(mark)
    assert name
    assert await who.at() == "trip.seat"


async def notice(world: World, who: Talker) -> None:
    """A message with a list arrives in the middle of whatever is going on."""
    keyboard = ((Choice(label="Đi chơi", payload="trip:"),),)
    async with world.database.transaction("notice") as connection:
        store = world.store(connection)
        message = Outbound(
            id=store.ids.new(), address=who.address, text="Tin mới", keyboard=keyboard
        )
        await store.outbox.queue([(message, f"test:{message.id}")], lane=1)
    await world.engine.outbox.drain()


async def test_a_notice_in_between_is_what_was_shown_last(listed: World) -> None:
    who = await at_seat(listed)
    await notice(listed, who)
    assert await who.say("1") == ["trip-who"]


async def test_where_digits_are_the_answer_they_answer_whatever_came(listed: World) -> None:
    who = listed.person("lan")
    await who.say("/trip", "Lan")
    await notice(listed, who)
    [told] = await who.say("1")
    assert told.startswith("answer-")  # no date, and no tap on the notice either
    await notice(listed, who)
    assert await who.say("đi chơi") == ["trip-who"]


async def test_after_the_form_its_list_means_nothing(listed: World) -> None:
    who = await at_seat(listed)
    await who.say("2", "0912345678", "1")
    assert who.keys()[-1] == "trip-done"
    assert set(await who.say("1")).isdisjoint({"trip-done", "engine-old-button"})
    assert who.heard
    async with listed.database.reading("count") as connection:
        assert await connection.value("SELECT value FROM counters WHERE name = 'trips'") == 1


async def test_a_number_typed_twice_chooses_once(listed: World) -> None:
    who = await at_seat(listed)
    await who.say("2", "0912345678")
    first, second = who.update(text="1"), who.update(text="1")
    await who.deliver(first)
    await who.deliver(second)
    async with listed.database.reading("count") as connection:
        assert await connection.value("SELECT value FROM counters WHERE name = 'trips'") == 1


async def test_a_question_asked_again_does_not_grow(listed: World) -> None:
    who = await at_seat(listed)
    await who.say("???")
    once = who.heard[-1].text
    for _ in range(5):
        await who.say("???")
    assert who.heard[-1].text == once
    await who.say("/khongco")
    assert who.heard[-1].text in once


async def test_with_buttons_nothing_is_numbered(world: World) -> None:
    who = await at_seat(world)
    assert await who.say("2") == ["trip-phone"]  # the second choice, as ever
    assert not any(each.numeric for each in who.received() if each.key == "trip-seat")
