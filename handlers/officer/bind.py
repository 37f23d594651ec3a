"""``/canbo CODE``: an account becomes an officer's, by a code that works once."""

from datetime import datetime, timedelta
from typing import Any

from bot.core.errors import OperatorError
from bot.core.invites import KIND, new_code, read
from bot.core.members import Office, Role
from bot.engine.service import Act, Command, Service
from bot.engine.turn import Done, Named, Outcome, Say, Turn, button, say
from storage.store import Store

LASTS = timedelta(days=7)
"""How long a code can be used after it was made."""
_GUESSES, _WITHIN = 5, timedelta(hours=1)


async def invite(
    store: Store, unit_code: str, role: str, now: datetime, lasts: timedelta = LASTS
) -> str:
    """Makes a one-time code for a role (``Role``) in a unit, to be read out to the officer.

    ``OperatorError`` when there is no such unit or role. Only a keyed hash is kept.
    """
    unit = await store.units.by_code(unit_code)
    if unit is None:
        raise OperatorError(f"there is no unit {unit_code!r}: see nhipcau import units")
    if role not in list(Role):
        raise OperatorError(f"there is no role {role!r}: use one of {', '.join(Role)}")
    code = new_code()
    await store.units.invite(_hash(store, code), unit.id, Role(role), now + lasts)
    return code


def _hash(store: Store, code: str) -> str:
    return store.vault.lookup(KIND, read(code) or "")


async def bind(turn: Turn[Any]) -> Outcome:
    """``/canbo [CODE]``: binds this account, or shows what it is an officer of."""
    if not turn.argument:
        return Done(await _offices(turn))
    tried = await turn.store.guesses.since(turn.person.id, turn.now - _WITHIN)
    if tried >= _GUESSES:
        return Done(say("bind-wait"))
    if read(turn.argument) is None:
        return await _wrong(turn, "mistyped", tried)
    code_hash = _hash(turn.store, turn.argument)
    held = await turn.store.units.offices(turn.person.id)
    redeemed = await turn.store.units.redeem(code_hash, turn.person.id)
    if redeemed is None:
        return await _wrong(turn, await turn.store.units.why_not(code_hash), tried)
    return await _bound(turn, *redeemed, held)


async def _wrong(turn: Turn[Any], why: str, tried: int) -> Outcome:
    await turn.store.guesses.add(turn.person.id)
    return Done(say(f"bind-{why}", left=_GUESSES - tried - 1))


async def _bound(turn: Turn[Any], unit_id: int, role: Role, held: list[Office]) -> Outcome:
    units = turn.store.units
    if not any(office.unit_id == unit_id and office.role is role for office in held):
        await units.appoint(turn.person.id, unit_id, role)
    unit = await units.get(unit_id)
    if unit is None:
        raise LookupError("an invite names a unit that is gone")
    await turn.store.audit.write(turn.person.id, "officer.bind", f"{unit.code}:{role}", unit.path)
    return Done(
        say(
            "bind-done",
            choices=(button("work"), button("applications"), button("menu")),
            unit=unit.name,
            role=Named(f"bind-role-{role}".replace("_", "-")),
        )
    )


async def _offices(turn: Turn[Any]) -> Say:
    held = await turn.store.units.offices(turn.person.id)
    if not held:
        return say("bind-how", choices=(button("menu"),))
    lines = tuple(
        Named(
            "bind-office",
            role=Named(f"bind-role-{office.role}".replace("_", "-")),
            unit=office.unit_name,
        )
        for office in held
    )
    return say(
        "bind-offices",
        choices=(button("work"), button("applications"), button("menu")),
        offices=lines,
    )


service = Service(
    "officer/bind",
    commands=(Command(("canbo", "officer"), bind, listed=False),),
    acts=(Act("offices", bind),),
)
