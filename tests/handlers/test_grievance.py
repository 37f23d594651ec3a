"""From the trouble to the case number."""

import pytest

from bot.core.cases import CaseKind, EventKind, Identity, State, Urgency
from tests.branch import Branch, grow, report, values
from tests.kit import World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


async def test_a_report_from_free_words_to_the_number(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant, full_name="Nguyễn Thị An")
    assert await an.say("cty no luong 2 thang roi") == ["grievance-category-guess"]
    assert values(an)[0] == "wage_unpaid"
    assert await an.tap("wage_unpaid") == ["grievance-details-said"]
    assert await an.tap("use") == ["grievance-when"]
    assert await an.say("31/02/2026") == ["answer-date-impossible"]
    assert await an.say("ngày mai") == ["answer-date-future"]
    assert await an.say("15/11/2026") == ["grievance-where"]
    assert await an.say("1") == ["grievance-above"]
    assert await an.tap("workplace") == ["grievance-happening"]
    assert await an.tap("ongoing") == ["grievance-files"]
    assert await an.send(file=await branch.photo(), caption="phiếu lương") == [
        "grievance-files-more"
    ]
    assert await an.send(file=await branch.photo()) == ["grievance-files-more"]
    assert await an.say("xong") == ["grievance-identity"]
    assert await an.tap("named") == ["grievance-review"]
    assert await an.tap("submit") == ["grievance-filed", "case-evidence-wage-unpaid"]
    case = await branch.case(an)
    assert case.number in an.heard[0].text
    assert (case.kind, case.category, case.urgency, case.identity, case.state) == (
        CaseKind.GRIEVANCE,
        "wage_unpaid",
        Urgency.U2,
        Identity.NAMED,
        State.NEW,
    )
    assert case.handler_unit_id == branch.plant.id
    assert case.facts.what == "cty no luong 2 thang roi\nphiếu lương"
    events = await branch.events(case)
    assert [event.kind for event in events] == [EventKind.OPENED, EventKind.FILE, EventKind.FILE]
    assert chair.keys()[-1] == "case-new-for-officer"
    assert "Nguyễn" not in chair.received()[-1].text


async def test_consent_comes_before_the_first_question(branch: Branch) -> None:
    an = branch.world.person("an")
    assert await an.say("em bi duoi viec") == ["consent-notice"]
    assert await an.tap("agree") == ["grievance-category-guess"]
    assert await an.at() == "grievance.category"


async def test_words_for_the_category_are_guessed_again(branch: Branch) -> None:
    an = await branch.worker("an")
    assert await an.say("/phananh") == ["grievance-category"]
    assert await an.say("zzzz qqqq") == ["grievance-category-unclear"]
    assert await an.say("sep ep tang ca hoai") == ["grievance-category-guess"]
    assert await an.tap("other") == ["grievance-category"]
    assert await an.tap("!page", "!page", "!page") == ["grievance-category"]
    assert await an.tap("collective") == ["grievance-details-said"]


async def test_a_voice_message_tells_the_story(branch: Branch) -> None:
    an = await branch.worker("an")
    await an.say("/phananh")
    await an.tap("wage_unpaid")
    assert await an.say("dạ ạ") == ["answer-too-short"]
    assert await an.send(file=await branch.photo("voice.ogg")) == ["grievance-when"]
    await an.tap("!skip")
    assert await an.say("Hoa Sen") == ["grievance-where-found"]
    await an.tap(values(an)[0])
    await an.tap("workplace", "over", "!skip", "hidden", "submit")
    case = await branch.case(an)
    assert case.facts.what == ""
    assert [event.kind for event in await branch.events(case)][-1] is EventKind.FILE
    assert case.unit_id == branch.plant.id


async def test_a_workplace_in_no_list_goes_to_the_top(branch: Branch) -> None:
    boss = await branch.officer("boss", branch.top)
    an = await branch.worker("an")
    await an.say("/phananh")
    await an.tap("wage_unpaid")
    await an.say("Công ty nợ lương hai tháng", "hôm qua")
    assert await an.say("Xyzzy Qwrt") == ["grievance-where-none"]
    assert await an.tap("other") == ["grievance-happening"]
    await an.tap("over", "done", "named")
    assert await an.at() == "grievance.name"
    assert await an.say("An") == ["answer-name-one-word"]
    await an.say("Nguyễn Văn An")
    await an.tap("submit")
    case = await branch.case(an)
    assert (case.facts.place, case.unit_id) == ("Xyzzy Qwrt", branch.top.id)
    assert boss.keys()[-1] == "case-new-for-officer"
    assert "Xyzzy" in boss.received()[-1].text


async def test_danger_now_gives_numbers_and_makes_it_urgent(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    await an.say("/phananh")
    await an.tap("wage_unpaid")
    await an.say("Công ty nợ lương hai tháng", "hôm qua", "1")
    assert await an.tap("workplace", "now") == ["help-danger-accident", "grievance-files"]
    await an.tap("done", "hidden", "submit")
    assert (await branch.case(an)).urgency is Urgency.U1


async def test_harassment_passes_over_the_union_of_the_workplace(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    zone = await branch.officer("zone", branch.zone)
    an = await branch.member("an", branch.plant)
    heard = chair.keys()
    await report(an, category="harassment_violence", identity="hidden")
    case = await branch.case(an)
    assert case.handler_unit_id == branch.zone.id
    assert chair.keys() == heard
    assert zone.keys()[-1] == "case-new-for-officer"
    assert await chair.say(f"/vu {case.number}") == ["officer-not-found"]


async def test_a_matter_of_the_officers_goes_above(branch: Branch) -> None:
    await branch.officer("chair", branch.plant)
    await branch.officer("zone", branch.zone)
    an = await branch.member("an", branch.plant)
    await an.say("/phananh")
    await an.tap("termination")
    await an.say("Chủ tịch công đoàn ép viết đơn nghỉ", "hôm qua", "1")
    await an.tap("above", "over", "done", "hidden")
    assert await an.tap("submit") == ["grievance-filed", "case-evidence-termination"]
    assert (await branch.case(an)).handler_unit_id == branch.zone.id


async def test_without_officers_the_nearest_above_gets_it(branch: Branch) -> None:
    boss = await branch.officer("boss", branch.top)
    an = await branch.member("an", branch.plant)
    await report(an)
    assert (await branch.case(an)).handler_unit_id == branch.top.id
    assert boss.keys()[-1] == "case-new-for-officer"


async def test_an_officer_does_not_handle_their_own_report(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    await branch.officer("an", branch.plant)
    zone = await branch.officer("zone", branch.zone)
    await report(an)
    case = await branch.case(an)
    assert case.handler_unit_id == branch.zone.id
    assert zone.keys()[-1] == "case-new-for-officer"


async def test_a_corrected_workplace_asks_what_it_makes_necessary(branch: Branch) -> None:
    an = await branch.worker("an")
    await an.say("/phananh")
    await an.tap("wage_unpaid")
    await an.say("Công ty nợ lương hai tháng", "hôm qua", "Xyzzy Qwrt")
    await an.tap("other", "over", "done", "hidden", "edit")
    await an.tap("where")
    await an.say("Hoa Sen")
    assert await an.tap(values(an)[0]) == ["grievance-above"]
    assert await an.tap("above") == ["grievance-review"]
    await an.tap("submit")
    assert (await branch.case(an)).facts.place == ""


async def test_the_same_tap_twice_files_once(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    await report(an)
    assert len(await branch.cases(an)) == 1
    first = an.received()[-1]
    again = next(m for m in an.received() if m.key == "grievance-review")
    submit = again.keyboard[0][0].payload
    assert await an.send(button=submit) in ([], ["engine-old-button"])
    assert len(await branch.cases(an)) == 1
    assert first.key == "case-evidence-wage-unpaid"


async def test_a_tampered_button_is_old(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    await an.say("/phananh")
    payload = an.find("wage_unpaid").replace("wage_unpaid", "no_such")
    assert await an.send(button=payload) == ["engine-old-button", "grievance-category"]
    await an.tap("wage_unpaid")
    assert await an.at() == "grievance.details"


async def test_without_units_nothing_is_promised(world: World) -> None:
    an = world.person("an")
    assert await an.say("/phananh") == ["grievance-not-ready"]


async def test_parked_and_resumed(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    await an.say("/phananh")
    await an.tap("wage_unpaid")
    await an.say("Công ty nợ lương hai tháng")
    assert await an.tap("!later") == ["engine-parked"]
    await an.say("/menu")
    assert await an.tap("form.resume") == ["grievance-when"]
    assert await an.tap("!back") == ["grievance-details"]
