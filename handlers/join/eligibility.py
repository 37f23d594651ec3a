"""Who may join: an answer that rules somebody out ends the form with reason and source."""

from datetime import date
from typing import Any

from bot.core.joining import Rule, rules
from bot.engine.turn import Button, Done, Go, Named, Outcome, Say, Turn, button, say


def ways_out() -> tuple[Button, ...]:
    """A person to ask, and the menu."""
    return (button("ask", "join", Named("join-ask")), button("menu"))


def source(rule: Rule) -> Named:
    """Where a rule is written: the law is stated, what others quote is said with "theo"."""
    kind = "charter" if rule.charter else rule.confidence.lower()
    return Named(f"join-source-{kind}", source=rule.source)


def refusal(kind: str, **values: date) -> Done:
    """The end of the form for a kind of person who may not join."""
    text = f"join-no-{kind}".replace("_", "-")
    because = source(rules().rules[kind])
    return Done(Say(text, {"source": because, **values}, ways_out()))


async def situation(turn: Turn[Any], value: str) -> Outcome | None:
    """What somebody is; those whose way differs hear how."""
    if (value == "free") != (turn.state.situation == "free"):
        turn.state.ask_again("workplace")  # a syndicate is no workplace union, and the reverse
    if value not in ("free", "retired"):
        return None
    hint = say(f"join-hint-{value}", source=source(rules().rules[value]))
    went: Go = turn.state.settle("situation", value, hint)
    return went


async def term(_: Turn[Any], value: bool) -> Outcome | None:
    """A foreigner's contract lasts twelve months or more (Law 50/2024 art. 5.2)."""
    return None if value else refusal("foreign_short")


async def exclusion(_: Turn[Any], value: str) -> Outcome | None:
    """The groups that may not join whatever their contract is."""
    return refusal(value) if value in ("state", "prison") else None


async def manager(_: Turn[Any], value: str) -> Outcome | None:
    """Some who lead may not join; who stands for state capital or only holds a share may."""
    return None if rules().rules[value].may else refusal(value)


async def left(_: Turn[Any], value: str) -> Outcome | None:
    """After an expulsion the union above decides: an officer guides that (HD 38, 3.1)."""
    return refusal("expelled") if value == "expelled" else None


async def left_on(turn: Turn[Any], value: date) -> Outcome | None:
    """Who left may apply again after three months (HD 38, 3.1)."""
    return too_soon(value, turn.today)


def too_soon(left_day: date, today: date) -> Done | None:
    """The refusal of somebody who left lately; None when enough time has passed."""
    earliest = rules().rejoin_from(left_day)
    return refusal("left_lately", earliest=earliest) if today < earliest else None
