"""What an officer has to do today: applications, care and cases, in numbers and in lists."""

from collections.abc import Sequence
from typing import Any

from bot.core import masking
from bot.core.cases import Case, Counts, Identity
from bot.core.members import Office, Power
from bot.engine.service import Act, Command, Service
from bot.engine.turn import Done, Named, Outcome, Say, Turn, button, say
from handlers.cases.listing import page_of
from handlers.cases.wording import category_name, state_name
from handlers.officer import access

_PAGE = 4
_MOST = 6
_LISTS = ("mine", "unassigned", "overdue")


async def _applications(turn: Turn[Any]) -> int:
    """How many applications wait for this officer's decision."""
    held = await turn.store.units.offices(turn.person.id)
    paths = [office.path for office in held if office.may(Power.ADMIT, office.path)]
    return await turn.store.applications.count_waiting(paths)


async def _claims(turn: Turn[Any]) -> int:
    """How many claims on union care wait for this officer's unit."""
    held = await turn.store.units.offices(turn.person.id)
    paths = [office.path for office in held if office.may(Power.CARE, office.path)]
    return await turn.store.care_claims.count_waiting(paths)


async def _requests(turn: Turn[Any]) -> int | None:
    """How many requests about personal data are open; None for who does not answer them."""
    if not await access.has(turn, Power.PROTECT_DATA):
        return None
    return await turn.store.privacy.count_waiting()


def branches(offices: Sequence[Office]) -> list[str]:
    """The paths of these offices, without those that lie inside another one."""
    paths = sorted({office.path for office in offices}, key=len)
    return [
        path
        for n, path in enumerate(paths)
        if not any(path.startswith(wider) for wider in paths[:n])
    ]


async def _paths(turn: Turn[Any]) -> list[str]:
    """The branches that an officer handles cases of; looking at the lists is written down."""
    offices = await access.offices(turn, Power.HANDLE)
    unit = await turn.store.units.get(offices[0].unit_id)
    if unit is not None:
        await access.allow(turn, Power.HANDLE, unit, "case.list", "cases")
    return branches(offices)


async def work(turn: Turn[Any]) -> Outcome:
    """``/viec``: how much there is of everything, and the way to each list."""
    requests = await _requests(turn)
    # Who answers for personal data only has no cases to list.
    counts = Counts(mine=0, unassigned=0, overdue=0)
    if requests is None or await access.has(turn, Power.HANDLE):
        counts = await turn.store.cases.counts(turn.person.id, await _paths(turn))
    waiting, claims = await _applications(turn), await _claims(turn)
    choices = [
        button("work.list", f"{name}/0", Named("work-list-button", name, count=count))
        for name, count in counts.model_dump().items()
        if count
    ]
    if waiting:
        choices.append(
            button("applications", "", Named("work-list-button", "applications", count=waiting))
        )
    if claims:
        choices.append(button("claims", "", Named("work-list-button", "claims", count=claims)))
    if requests:
        choices.append(
            button("requests", "", Named("work-list-button", "requests", count=requests))
        )
    if not choices:
        care = (button("claims"),) if await access.has(turn, Power.CARE) else ()
        return Done(say("work-nothing", choices=(*care, button("menu"))))
    values = {
        **counts.model_dump(),
        "applications": waiting,
        "claims": claims,
        "requests": requests or 0,
    }
    return Done(Say("work", values, (*choices, button("menu"))[:_MOST]))


async def listed(turn: Turn[Any]) -> Outcome:
    """``work.list:<mine|unassigned|overdue>/<page>``: cases, the next due first."""
    name, _, page_text = turn.argument.partition("/")
    name = name if name in _LISTS else _LISTS[0]
    page = page_of(page_text)
    found = await _cases(turn, name, await _paths(turn), page)
    if not found:
        return Done(say("work-nothing", choices=(button("work"), button("menu"))))
    lines = tuple([await _line(turn, case) for case in found[:_PAGE]])
    choices = [button("case.open", case.number, case.number) for case in found[:_PAGE]]
    if len(found) > _PAGE:
        choices.append(button("work.list", f"{name}/{page + 1}", Named("cases-more")))
    choices.append(button("work"))
    return Done(
        say("work-list", choices=tuple(choices), title=Named("work-list-title", name), cases=lines)
    )


async def _cases(turn: Turn[Any], name: str, paths: list[str], page: int) -> list[Case]:
    cases = turn.store.cases
    limit, offset = _PAGE + 1, page * _PAGE
    if name == "mine":
        return await cases.mine(turn.person.id, paths, limit, offset)
    if name == "unassigned":
        return await cases.unassigned(paths, limit, offset)
    return await cases.overdue(paths, limit, offset)


async def _line(turn: Turn[Any], case: Case) -> Named:
    late = "late" if case.is_late(turn.now) else "due"
    return Named(
        f"work-line-{late}",
        number=case.number,
        category=category_name(case.category),
        state=state_name(case.state.value),
        urgency=case.urgency.value,
        due=case.due_at,
        who=await _who(turn, case),
    )


async def _who(turn: Turn[Any], case: Case) -> str | Named:
    """Initials in lists; nothing of who hides their name."""
    if case.identity is Identity.HIDDEN:
        return Named("officer-case-hidden")
    person = await turn.store.people.get(case.reporter_id)
    name = person.full_name if person else None
    return masking.initials(name) if name else Named("officer-case-no-name")


service = Service(
    "officer/work",
    commands=(Command(("viec", "work"), work, officer=True),),
    acts=(Act("work", work), Act("work.list", listed)),
)
