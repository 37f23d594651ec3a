"""Walks through union care: a claim, what follows it, and the officers' part."""

from bot.core.ids import short
from tests.branch import Branch, grow
from tests.caring import claim, listed, newest, terms
from tests.kit import Talker, World
from tests.walking import Photo, Say, Setup, Skip, Tap, Walk

NAME = "Nguyễn Thị Lan"


async def claimant(world: World) -> Talker:
    """A member of the plant at the form for a programme of it."""
    branch = await grow(world)
    await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant, full_name=NAME)
    programme = await listed(branch, branch.plant, terms(papers="giấy ra viện", within_days=60))
    await an.send(button=f"care.file:{short(programme.id)}")
    return an


async def _filed(world: World) -> tuple[Branch, Talker, Talker, str]:
    branch = await grow(world)
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant, full_name=NAME)
    await claim(an, await listed(branch, branch.plant))
    return branch, chair, an, (await newest(branch, an)).number


def of_claim(act: str) -> Setup:
    """A member's act on their own claim."""

    async def setup(world: World) -> Talker:
        _, _, an, number = await _filed(world)
        await an.send(button=f"care.{act}:{number}")
        return an

    return setup


def officer_on_claim(*commands: str) -> Setup:
    """An officer's commands on a member's claim."""

    async def setup(world: World) -> Talker:
        _, chair, _, number = await _filed(world)
        for command in commands:
            await chair.say(f"/{command} {number}")
        return chair

    return setup


async def keeper(world: World) -> Talker:
    """An officer of the zone who adds a programme."""
    branch = await grow(world)
    zone = await branch.officer("zone", branch.zone)
    await zone.send(button="programme.add:KCN1")
    return zone


def on_programme(act: str) -> Setup:
    """An officer's act on a programme of the plant."""

    async def setup(world: World) -> Talker:
        branch = await grow(world)
        chair = await branch.officer("chair", branch.plant)
        programme = await listed(branch, branch.plant, terms(min_months=3))
        await chair.send(button=f"programme.{act}:{short(programme.id)}")
        return chair

    return setup


CARE = (
    Walk(
        "care_claim", "told", claimant,
        (("event_on", Say("hôm kia")), ("words", Say("Cưới ở quê")), ("files", Photo("thiệp")),
         ("files", Tap("done")), ("review", Tap("edit")), ("edit", Tap("event_on")),
         ("event_on", Tap("today")), ("review", Tap("submit"))),
        "care-filed",
    ),
    Walk(
        "care_claim", "short", claimant,
        (("event_on", Say("15/11/2026")), ("words", Skip()), ("files", Skip()),
         ("review", Tap("submit"))),
        "care-filed",
    ),
    Walk(
        "care_add", "more", of_claim("add"),
        (("what", Photo("giấy ra viện")), ("what", Say("Bản rõ hơn ạ")), ("what", Tap("done"))),
        "care-added", keeps=True,
    ),
    Walk("care_withdraw", "yes", of_claim("withdraw"), (("sure", Tap("yes")),), "care-withdrawn"),
    Walk("claim_refuse", "asked", officer_on_claim("tuchoichi"), (("reason", Tap("papers")),),
         "claim-refused"),
    Walk("claim_pay", "asked", officer_on_claim("duyetchi", "dachi"),
         (("voucher", Say("PC 45")),), "claim-paid"),
    Walk(
        "care_programme", "full", keeper,
        (("unit", Say("CD001")), ("kind", Tap("nam_vien")), ("name", Say("Thăm bệnh nằm viện")),
         ("amount", Say("500k")), ("note", Say("mang theo thẻ")), ("papers", Say("giấy ra viện")),
         ("min_months", Say("3 tháng")), ("times_per_year", Say("2 lần")),
         ("within_days", Say("60 ngày")), ("apart_days", Say("7 ngày")),
         ("yearly_budget", Say("20 triệu")), ("second_from", Say("2 triệu")),
         ("valid_from", Tap("today")), ("valid_to", Say("31/12/2027")), ("review", Tap("edit")),
         ("edit", Tap("papers")), ("papers", Skip()), ("review", Tap("submit"))),
        "programme-saved",
    ),
    Walk(
        "care_programme", "words", keeper,
        (("unit", Tap("KCN1")), ("kind", Tap("giam_gia")), ("name", Say("Vé tàu về quê")),
         ("amount", Skip()), ("note", Say("Giảm khi có thẻ")), ("valid_from", Say("1/1/2026")),
         ("valid_to", Skip()), ("review", Tap("submit"))),
        "programme-saved",
    ),
    Walk(
        "care_programme", "edit", on_programme("edit"),
        (("edit", Tap("min_months")), ("min_months", Skip()), ("review", Tap("submit"))),
        "programme-saved",
    ),
    Walk("programme_end", "yes", on_programme("end"), (("sure", Tap("yes")),), "programme-ended"),
)  # fmt: skip
