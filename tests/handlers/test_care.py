"""What care there is for a member, claiming it, following the claim, the public report."""

import asyncio
from datetime import date

import pytest

from bot.core.care import CareKind, Claim, ClaimEventKind, ClaimState
from bot.core.ids import short
from bot.core.members import Role
from storage.care_claims import CareClaims
from tests.branch import Branch, grow
from tests.caring import claim, claims, listed, newest, paid, terms
from tests.kit import Talker, World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


def acts(who: Talker) -> list[str]:
    return [choice.payload.partition(":")[0] for choice in who.choices()]


def text(who: Talker) -> str:
    return who.heard[-1].text


async def test_who_is_no_member_is_shown_the_ways(branch: Branch) -> None:
    an = await branch.worker("an")
    assert await an.say("/chamlo") == ["care-not-member"]
    assert acts(an) == ["join", "ask", "benefits.event", "menu"]
    assert await an.tap("ask") == ["ask-question"]
    assert await an.send(button="care.show:1") == ["care-not-member", "ask-question"]


async def test_without_an_entry_the_committee_is_asked(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    assert await an.say("chăm lo") == ["care-none"]
    assert await an.say("mái ấm công đoàn xin thế nào") == ["care-none-of-kind"]
    assert "ask:care.nha_o_mai_am" in [choice.payload for choice in an.choices()]
    assert not any(letter.isdigit() for letter in text(an))
    assert await an.tap("ask") == ["ask-question"]


async def test_free_words_lead_to_the_own_units_entry(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    await listed(branch, branch.zone, terms(CareKind.TET, name="Quà Tết"))
    assert await an.say("qua tet cong doan bao gio phat") == ["care-one"]
    assert await an.say("/chamlo") == ["care-list"]


async def test_a_member_sees_what_applies_and_why(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    rule = terms(min_months=24, times_per_year=1, within_days=60, papers="thiệp cưới")
    programme = await listed(branch, branch.plant, rule)
    await listed(branch, branch.top, terms(name="Mừng cưới tỉnh"))
    await listed(branch, branch.top, terms(CareKind.HOSPITAL, name="Thăm bệnh"))
    assert await an.say("/chamlo") == ["care-list"]
    assert acts(an).count("care.show") == 2
    assert "Mừng cưới tỉnh" not in text(an)
    assert await an.send(button=f"care.show:{short(programme.id)}") == ["care-one"]
    assert acts(an) == ["ask", "care"]
    assert "01/01/2028" in text(an)


async def test_what_is_not_claimed_has_no_form(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    rule = terms(CareKind.DISCOUNT, name="Vé tàu", amount=None, note="giảm khi có thẻ")
    token = short((await listed(branch, branch.top, rule)).id)
    assert await an.send(button=f"care.show:{token}") == ["care-one"]
    assert "care.file" not in acts(an)
    assert await an.send(button=f"care.file:{token}") == ["care-no-claim"]


async def test_long_lists_have_pages(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    for kind in list(CareKind)[:5]:
        await listed(branch, branch.plant, terms(kind))
    await an.say("/chamlo")
    assert len(an.choices()) == 6
    assert await an.tap("care:1") == ["care-list"]
    assert acts(an).count("care.show") == 2
    assert await an.tap("care:0") == ["care-list"]
    assert await an.send(button="care:99") == ["care-list"]


async def test_several_of_one_kind_are_a_choice(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    for name in ("Quà Tết", "Vé xe Tết"):
        await listed(branch, branch.plant, terms(CareKind.TET, name=name))
    assert await an.send(button="care:tet") == ["care-several"]
    assert await an.tap("care.show") == ["care-one"]


async def test_a_claim_from_the_list_to_the_money(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    programme = await listed(branch, branch.plant, terms(papers="thiệp cưới"))
    await an.say("/chamlo")
    assert await an.tap("care.show") == ["care-one"]
    assert await an.tap("care.file") == ["care-claim-event-on"]
    assert await an.tap("today") == ["care-claim-words"]
    assert await an.say("cưới ở quê") == ["care-claim-files-these"]
    assert await an.send(file=await branch.photo(), caption="thiệp") == ["care-claim-files-more"]
    assert await an.tap("done") == ["care-claim-review"]
    assert await an.tap("submit") == ["care-filed"]
    made = await newest(branch, an)
    assert (made.programme_id, made.unit_id) == (programme.id, branch.plant.id)
    assert made.facts.event_on == date(2026, 11, 20)
    assert made.facts.words == "cưới ở quê\nthiệp"
    assert chair.keys()[-1] == "claim-new-for-officer"
    assert await an.tap("care.claim") == ["care-claim"]
    await chair.say(f"/duyetchi {made.number}")
    assert an.keys()[-1] == "care-approved-news"
    await chair.say(f"/dachi {made.number} PC 45")
    assert an.keys()[-1] == "care-paid-news"
    assert await an.say(f"/chamlo {made.number}") == ["care-claim"]
    assert "PC 45" in text(an)
    assert acts(an) == ["care.claims", "menu"]
    async with branch.world.database.transaction("look") as connection:
        events = await branch.world.store(connection).care_claims.events(made.id)
    assert [each.kind for each in events] == [
        ClaimEventKind.FILED, ClaimEventKind.FILE, ClaimEventKind.APPROVED, ClaimEventKind.PAID,
    ]  # fmt: skip


async def test_the_privacy_notice_comes_before_the_first_question(branch: Branch) -> None:
    an = branch.world.person("an")
    await an.say("/menu")
    person_id = await an.person_id()
    async with branch.world.database.transaction("member") as connection:
        memberships = branch.world.store(connection).memberships
        await memberships.begin(person_id, branch.plant.id, date(2026, 1, 1), None)
    programme = await listed(branch, branch.plant)
    assert await an.send(button=f"care.file:{short(programme.id)}") == ["consent-notice"]
    assert await an.tap("agree") == ["care-claim-event-on"]
    assert await an.say("hôm qua") == ["care-claim-words"]


async def test_the_same_event_twice_shows_the_first_claim(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    programme = await listed(branch, branch.plant)
    assert await claim(an, programme) == ["care-filed"]
    await an.send(button=f"care.file:{short(programme.id)}")
    assert await an.say("15/11/2026") == ["care-twice"]
    assert await an.at() is None
    assert await an.tap("care.claim") == ["care-claim"]
    assert await claim(an, programme, "14/11/2026") == ["care-filed"]
    assert len(await claims(branch, an)) == 2


async def test_events_near_to_each_other_are_one(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    programme = await listed(branch, branch.plant, terms(CareKind.HOSPITAL, apart_days=30))
    await claim(an, programme)
    await an.send(button=f"care.file:{short(programme.id)}")
    assert await an.say("17/10/2026") == ["care-twice"]
    assert await claim(an, programme, "16/10/2026") == ["care-filed"]


async def test_after_a_refusal_it_may_be_claimed_again(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    programme = await listed(branch, branch.plant, terms(times_per_year=1))
    await claim(an, programme)
    await chair.say(f"/tuchoichi {(await newest(branch, an)).number} thiếu giấy ra viện")
    assert an.keys()[-1] == "care-refused-news"
    assert await claim(an, programme) == ["care-filed"]


async def test_a_day_that_does_not_do_is_told_and_asked_again(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    rule = terms(min_months=3, within_days=60, valid_from=date(2026, 2, 1))
    programme = await listed(branch, branch.plant, rule)
    await an.send(button=f"care.file:{short(programme.id)}")
    assert await an.say("1/1/2026") == ["care-no-valid"]
    assert await an.say("1/3/2026") == ["care-no-months"]
    assert await an.say("1/9/2026") == ["care-no-within"]
    assert await an.say("1/1/2030") == ["answer-date-future"]
    assert await an.say("31/2/2026") == ["answer-date-impossible"]
    assert await an.say("hôm qua") == ["care-claim-words"]
    await an.say("bỏ qua", "xong")
    assert await an.tap("submit") == ["care-filed"]


async def test_the_unit_that_decided_on_that_day_counts(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    await listed(branch, branch.plant, terms(valid_to=date(2026, 10, 31)))
    above = await listed(branch, branch.zone, terms(name="Mừng cưới KCN"))
    await an.send(button=f"care.file:{short(above.id)}")
    assert await an.say("31/10/2026") == ["care-not-then"]
    assert await claim(an, above, "1/11/2026") == ["care-filed"]


async def test_the_years_limit_counts_what_waits_too(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    programme = await listed(branch, branch.plant, terms(times_per_year=1))
    await claim(an, programme)
    await an.send(button=f"care.file:{short(programme.id)}")
    assert await an.say("hôm qua") == ["care-no-times"]
    await an.say("huỷ")
    assert await an.say("/chamlo") == ["care-list"]
    await an.tap("care.show")
    assert "care.file" not in acts(an)


async def test_the_world_may_change_while_the_form_is_open(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    programme = await listed(branch, branch.plant)
    await an.send(button=f"care.file:{short(programme.id)}")
    await an.say("15/11/2026", "bỏ qua", "xong")
    async with branch.world.database.transaction("end") as connection:
        care = branch.world.store(connection).care
        await care.change(programme.id, programme.terms.ended(date(2026, 11, 1)))
    assert await an.tap("submit") == ["care-no-valid"]
    assert await claims(branch, an) == []
    assert await an.send(button=f"care.file:{short(programme.id)}") == ["care-gone"]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between looking for an earlier claim and filing one, another turn gets its chance."""
    look = CareClaims.live

    async def later(self: CareClaims, person_id: int, kind: CareKind) -> list[Claim]:
        found = await look(self, person_id, kind)
        await asyncio.sleep(0.05)
        return found

    monkeypatch.setattr(CareClaims, "live", later)


@pytest.mark.usefixtures("slow")
async def test_from_two_messengers_at_once_it_is_one_claim(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    other = branch.world.person("an-too")
    await other.say("/menu")
    person_id = await an.person_id()
    async with branch.world.database.transaction("both") as connection:
        await branch.world.store(connection).people.adopt(other.address, person_id)
    programme = await listed(branch, branch.plant)
    for who in (an, other):
        await who.send(button=f"care.file:{short(programme.id)}")
        await who.say("15/11/2026", "bỏ qua", "xong")
    taps = [who.update(button=who.find("submit")) for who in (an, other)]
    await asyncio.gather(*map(branch.world.engine.receive, taps))
    await branch.world.engine.outbox.drain()
    assert {an.keys()[-1], other.keys()[-1]} == {"care-filed", "care-twice"}
    assert len(await claims(branch, an)) == 1


async def test_papers_are_added_and_officers_hear(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    await claim(an, await listed(branch, branch.plant))
    made = await newest(branch, an)
    assert await an.send(button=f"care.add:{made.number}") == ["care-add-what"]
    assert await an.say("xong") == ["care-add-nothing"]
    assert await an.send(file=await branch.photo()) == ["care-add-more"]
    assert chair.keys()[-1] == "claim-more-for-officer"
    assert await an.say("giấy ra viện ạ") == ["care-add-more"]
    assert await an.tap("done") == ["care-added"]
    assert chair.keys().count("claim-more-for-officer") == 2
    assert await chair.say(f"/chamlocs {made.number}") == ["claim-card"]
    assert await chair.tap("claim.files") == ["claim-files"]
    assert len(chair.heard[-1].files) == 1


async def test_a_claim_is_withdrawn_once(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    await claim(an, await listed(branch, branch.plant))
    made = await newest(branch, an)
    await an.send(button=f"care.withdraw:{made.number}")
    assert await an.tap("no") == ["care-kept"]
    await an.send(button=f"care.withdraw:{made.number}")
    assert await an.tap("yes") == ["care-withdrawn"]
    assert chair.keys()[-1] == "claim-withdrawn-for-officer"
    assert (await newest(branch, an)).state is ClaimState.WITHDRAWN
    for act in ("care.withdraw", "care.add"):
        assert await an.send(button=f"{act}:{made.number}") == ["care-ended"]
    assert await chair.say(f"/duyetchi {made.number}") == ["claim-not-ended"]


async def test_what_was_paid_meanwhile_is_not_withdrawn(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    await claim(an, await listed(branch, branch.plant))
    made = await newest(branch, an)
    await an.send(button=f"care.withdraw:{made.number}")
    await chair.say(f"/duyetchi {made.number}", f"/dachi {made.number} PC 1")
    assert await an.tap("yes") == ["care-ended"]
    assert (await newest(branch, an)).state is ClaimState.PAID


async def test_nobody_sees_the_claim_of_another(branch: Branch) -> None:
    an, binh = await branch.member("an", branch.plant), await branch.member("binh", branch.plant)
    await claim(an, await listed(branch, branch.plant))
    number = (await newest(branch, an)).number
    for said in (f"/chamlo {number}", f"/care {number.lower()}"):
        assert await binh.say(said) == ["care-not-found"]
    for act in ("care.claim", "care.add", "care.withdraw"):
        assert await binh.send(button=f"{act}:{number}") == ["care-not-found"]
    assert await binh.say("/chamlo CL-26-000001") == ["care-wrong-number"]
    assert await binh.send(button="care.claims:") == ["care-claims-none"]
    assert await an.say(f"/chamlo {number}") == ["care-claim"]


async def test_own_claims_have_pages(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    programme = await listed(branch, branch.plant)
    for day in range(1, 6):
        await claim(an, programme, f"{day}/11/2026")
    assert await an.send(button="care.claims:") == ["care-claims"]
    assert await an.tap("care.claims:1") == ["care-claims"]
    assert acts(an).count("care.claim") == 1
    assert await an.tap("care.claims:0") == ["care-claims"]


async def test_a_programme_of_above_is_decided_above(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    zone = await branch.officer("zone", branch.zone)
    an = await branch.member("an", branch.plant)
    await claim(an, await listed(branch, branch.zone))
    number = (await newest(branch, an)).number
    assert zone.keys()[-1] == "claim-new-for-officer"
    assert chair.keys()[-1] == "menu"
    assert await chair.say(f"/duyetchi {number}") == ["officer-not-found"]
    assert await zone.say(f"/duyetchi {number}") == ["claim-approved"]


async def spend(branch: Branch, count: int, kind: CareKind, name: str) -> None:
    """So many members of the plant are paid, each half a million."""
    programme = await listed(branch, branch.plant, terms(kind, name=name))
    officer = branch.world.person("payer")
    await officer.say("/menu")
    officer_id = await officer.person_id()
    for n in range(count):
        who = await branch.member(f"{kind.value}{n}", branch.plant, full_name=f"Trần Văn {n}")
        person_id = await who.person_id()
        async with branch.world.database.transaction("pay") as connection:
            await paid(branch.world.store(connection), programme, person_id, officer_id)


async def test_the_public_report_finds_nobody(branch: Branch) -> None:
    await spend(branch, 5, CareKind.TET, "Quà Tết")
    await spend(branch, 2, CareKind.SERIOUS_ILLNESS, "Bệnh nặng")
    an = await branch.member("an", branch.plant)
    assert await an.say("/baocaochamlo") == ["care-report"]
    assert "2.500.000" in text(an)
    for told in ("1.000.000", "3.500.000", "Trần Văn"):
        assert told not in text(an)
    assert await an.tap("care.report:CD001/2025") == ["care-report-none"]
    assert await an.say("/baocaochamlo 2026 kcn1") == ["care-report-none"]


async def test_whose_report_is_seen_by_whom(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    zone = await branch.officer("zone", branch.zone)
    editor = await branch.officer("editor", branch.zone, Role.EDITOR)
    outsider = await branch.worker("binh")
    for said, who, answer in (
        ("/baocaochamlo", outsider, "care-report-whose"),
        ("/baocaochamlo", editor, "care-report-whose"),
        ("/baocaochamlo CD002", an, "care-report-whose"),
        ("/baocaochamlo LDLD", an, "care-report-none"),
        ("/baocaochamlo", zone, "care-report-none"),
        ("/baocaochamlo CD002 2025", zone, "care-report-none"),
        ("/baocaochamlo CD009", zone, "care-report-whose"),
        ("/baocaochamlo LDLD", zone, "care-report-whose"),
        ("/baocaochamlo KHONGCO", zone, "care-report-whose"),
    ):
        assert await who.say(said) == [answer], said
