"""Joining: who may, where, the form, the number, the state, and taking it back."""

from datetime import date, timedelta

import pytest

from bot.core.chat import StoredFile
from bot.core.joining import ApplicationState, Route
from bot.core.members import Details
from tests.databases import dump
from tests.joining import ANSWERS, Union, apply, at_an_phu, eligible, tell
from tests.kit import Talker, World


@pytest.fixture
async def union(world: World) -> Union:
    return await Union(world).build()


async def test_a_worker_joins_where_a_union_is(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    lan = world.person("lan")
    await apply(lan)
    [application] = await union.applications(lan)
    assert application.number.startswith("GN-26-000001")
    assert application.route is Route.WORKPLACE
    assert application.due_on is None
    assert application.unit_id == union.units["CD001"].id
    assert application.form.full_name == "Nguyễn Thị Lan"
    assert application.form.birth_date == date(1995, 6, 15)
    assert application.form.ethnicity == "Kinh"
    assert application.form.phone == "+84912345678"
    assert chair.keys()[-1] == "applications-new-a"
    assert await lan.at() is None


async def test_nothing_personal_lies_open(world: World, union: Union) -> None:
    lan = world.person("lan")
    await apply(lan)
    stolen = await dump(world.database)
    for secret in ("001095012345", "912345678", "Thị Lan", "1995", "Lê Lợi"):
        assert secret.encode() not in stolen


async def test_the_review_masks_numbers(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    await tell(lan)
    text = lan.heard[-1].text
    assert "001095012345" not in text
    assert "912345678" not in text
    assert "••••••••2345" in text


async def test_refused_answers_go_on(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    assert await lan.say("😀😀") == ["answer-no-words"]
    assert await lan.say("Lan") == ["answer-name-one-word"]
    assert await lan.say("nguyen thi lan") == ["join-sex"]
    assert await lan.say("nu") == ["join-birth-date"]
    assert await lan.say("31/02/1995") == ["answer-date-impossible"]
    assert await lan.say("1/1/2030") == ["answer-birth-future"]
    assert await lan.say("1/1/2015") == ["answer-birth-young"]
    assert await lan.say("15/6/1995") == ["join-ethnicity-consent"]
    await lan.tap("agree")
    assert await lan.say("Ba Na") == ["join-hometown"]
    await lan.say("Gia Lai")
    await lan.say("thôn 3, xã Đak Đoa")
    assert await lan.say("00109501234") == ["answer-citizen-id-digits"]
    assert await lan.say("001 095 012 345") == ["join-phone"]
    assert await lan.send(problem="not-your-contact") == ["engine-not-your-contact", "join-phone"]
    assert lan.heard[-1].ask_contact
    assert await lan.send(phone="84912345678") == ["join-job"]
    assert await lan.say("công nhân") == ["join-statement"]
    assert await lan.tap("charter") == ["join-charter", "join-statement"]
    await lan.tap("confirm", "confirm")
    assert (await lan.tap("submit"))[0] == "join-submitted-a"
    [application] = await union.applications(lan)
    assert application.form.ethnicity == "Ba Na"


async def photo(world: World) -> StoredFile:
    async with world.database.transaction("photo") as connection:
        return await world.store(connection).files.add("card.jpg", "image/jpeg", b"card")


async def kept(world: World, file: StoredFile) -> bool:
    async with world.database.reading("photo") as connection:
        return await world.store(connection).files.get(file.id) is not None


async def test_a_photo_of_the_card_is_not_kept(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    early = await photo(world)
    assert await lan.send(file=early) == ["join-no-photo"]
    assert not await kept(world, early)
    await at_an_phu(lan)
    await lan.say(*ANSWERS)
    await lan.tap("decline")
    await lan.say("Ninh Bình", "12 Lê Lợi, phường 3")
    card = await photo(world)
    assert await lan.send(file=card, caption="001095012345") == ["join-no-card-photo"]
    assert not await kept(world, card)
    assert await lan.say("001095012345") == ["join-phone"]


async def test_below_sixteen_an_officer_helps(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    assert await lan.say("Nguyễn Thị Lan", "nữ", "1/10/2011") == ["join-minor"]
    assert await lan.tap("fix") == ["join-birth-date"]
    assert await lan.say("1/10/2001") == ["join-ethnicity-consent"]
    await lan.tap("!back")
    assert await lan.say("1/10/2011") == ["join-minor"]
    assert await lan.tap("officer") == ["join-minor-officer"]
    assert await lan.at() is None
    assert await union.applications(lan) == []


async def ethnicity_consents(world: World, who: Talker) -> list[bool]:
    person_id = await who.person_id()
    async with world.database.reading("consents") as connection:
        consents = await world.store(connection).people.consents(person_id)
    return [each.withdrawn_at is None for each in consents if each.purpose == "ethnicity"]


async def test_ethnicity_has_its_own_consent(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    await lan.say(*ANSWERS)
    assert await ethnicity_consents(world, lan) == []
    assert await lan.tap("decline") == ["join-ethnicity-later", "join-hometown"]
    assert await ethnicity_consents(world, lan) == []
    await lan.tap("!back")
    await lan.tap("agree")
    assert await ethnicity_consents(world, lan) == [True]
    assert await lan.say("quay lại") == ["join-ethnicity-consent"]
    await lan.tap("decline")
    assert await ethnicity_consents(world, lan) == [False]


async def test_any_field_is_mended_from_the_review(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    await tell(lan)
    assert await lan.tap("edit") == ["join-edit"]
    assert await lan.say("Nơi ở") == ["join-home"]
    assert await lan.say("99 Trần Phú, phường 5") == ["join-review"]
    await lan.tap("edit")
    assert await lan.say("Nơi làm việc") == ["join-workplace"]
    await lan.say("giay hoa binh")
    assert await lan.say("1") == ["join-review"]
    await lan.tap("submit")
    [application] = await union.applications(lan)
    assert application.form.home == "99 Trần Phú, phường 5"
    assert application.unit_id == union.units["CD002"].id


async def test_a_correction_asks_what_it_opens(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    await tell(lan)
    await lan.tap("edit", "situation")
    assert await lan.say("Là người nước ngoài") == ["join-term"]
    assert await lan.say("có") == ["join-passport"]
    assert await lan.say("C1234567") == ["join-review"]
    assert "••••••••2345" not in lan.heard[-1].text
    await lan.tap("submit")
    [application] = await union.applications(lan)
    assert application.form.citizen_id is None
    assert application.form.passport == "C1234567"


async def test_what_is_known_is_not_asked_again(world: World, union: Union) -> None:
    lan = world.person("lan")
    await lan.say("/menu")
    person_id = await lan.person_id()
    async with world.database.transaction("details") as connection:
        people = world.store(connection).people
        await people.name(person_id, "Nguyễn Thị Lan")
        await people.tell(person_id, Details(phone="+84912345678", sex="female", home="12 Lê Lợi"))
    await eligible(lan)
    await lan.say("may an phu")
    assert await lan.say("1") == ["join-reuse"]
    assert "912345678" not in lan.heard[-1].text
    assert await lan.tap("yes") == ["join-birth-date"]
    assert await lan.say("15/6/1995") == ["join-ethnicity-consent"]
    await lan.tap("decline")
    assert await lan.say("Ninh Bình") == ["join-citizen-id"]
    assert await lan.say("001095012345") == ["join-job"]
    await lan.say("thợ may")
    await lan.tap("confirm", "confirm")
    assert (await lan.tap("submit"))[0] == "join-submitted-a"
    [application] = await union.applications(lan)
    assert application.form.home == "12 Lê Lợi"


async def test_a_second_application_shows_the_first(world: World, union: Union) -> None:
    lan = world.person("lan")
    await apply(lan)
    assert await lan.say("/thamgia") == ["join-open-a"]
    assert await lan.say("/join") == ["join-open-a"]
    assert len(await union.applications(lan)) == 1


async def test_the_application_is_taken_back(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    lan = world.person("lan")
    await apply(lan)
    assert await lan.tap("join.withdraw") == ["join-withdraw"]
    assert await lan.tap("join.keep") == ["join-open-a"]
    await lan.tap("join.withdraw")
    drop = lan.find("join.drop")
    assert await lan.tap("join.drop") == ["join-withdrawn"]
    assert chair.keys()[-1] == "applications-withdrawn"
    [application] = await union.applications(lan)
    assert application.state is ApplicationState.WITHDRAWN
    await world.wait(timedelta(minutes=1))
    assert await lan.send(button=drop) == ["join-nothing-open"]
    assert await lan.tap("join") == ["join-situation"]
    await lan.tap("worker", "none")
    await lan.say("may an phu")
    assert await lan.say("1") == ["join-reuse"]
    assert await lan.tap("yes") == ["join-statement"]
    await lan.tap("confirm", "confirm")
    assert (await lan.tap("submit"))[0] == "join-submitted-a"


async def test_a_tampered_number_changes_nothing(world: World, union: Union) -> None:
    lan = world.person("lan")
    await apply(lan)
    assert await lan.send(button="join.drop:GN-26-000999X") == ["join-open-a"]
    assert await lan.send(button="join.withdraw:'; --") == ["join-open-a"]
    [application] = await union.applications(lan)
    assert application.state is ApplicationState.SUBMITTED


async def test_the_card_of_somebody_else(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    lan = world.person("lan")
    await apply(lan)
    tam = world.person("tam")
    await eligible(tam)
    await at_an_phu(tam)
    await tell(tam)
    assert await tam.tap("submit") == ["join-look-wait"]
    assert [choice.payload for choice in tam.choices()] == ["ask:join", "menu:"]
    assert await union.applications(tam) == []
    assert chair.keys()[-1] == "join-look"
    assert await tam.say("/thamgia") == ["join-situation"]


async def test_a_member_is_told_so(world: World, union: Union) -> None:
    lan = world.person("lan")
    await lan.say("/menu")
    person_id = await lan.person_id()
    async with world.database.transaction("member") as connection:
        memberships = world.store(connection).memberships
        await memberships.begin(person_id, union.units["CD001"].id, date(2024, 1, 1), None)
    assert await lan.say("/thamgia") == ["join-member"]
    assert "01/01/2024" in lan.heard[-1].text


async def test_the_form_is_put_aside_and_taken_up(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    assert await lan.say("/thamgia") == ["join-under-way", "join-workplace"]
    assert await lan.say("để sau") == ["engine-parked"]
    assert await lan.say("/thamgia") == ["join-aside"]
    assert await lan.tap("form.resume") == ["join-workplace"]
    await lan.say("để sau")
    await lan.say("/thamgia")
    assert await lan.tap("join.new") == ["join-situation"]


async def test_submitting_twice_makes_one(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    await tell(lan)
    submit = lan.find("submit")
    assert (await lan.send(button=submit, external_id="s"))[0] == "join-submitted-a"
    assert await lan.send(button=submit, external_id="s") == []
    await lan.send(button=submit)
    assert len(await union.applications(lan)) == 1


async def test_a_tree_without_units(world: World) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await lan.say("may an phu")
    await lan.tap("unlisted")
    assert await lan.tap("typed") == ["join-no-union"]
    assert await lan.at() is None
