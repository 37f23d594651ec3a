"""How care is spoken of, to members and to officers alike."""

from bot.core.care import (
    REFUSAL_REASONS,
    WAYS_OF_PAYING,
    CareKind,
    Claim,
    ClaimEvent,
    Programme,
    Reason,
)
from bot.core.ids import short
from bot.core.money import Dong
from bot.engine.turn import Button, Named, button
from handlers.cases.wording import clipped


def kind_name(kind: CareKind) -> Named:
    return Named(f"care-kind-{kind.value.replace('_', '-')}")


def state_name(claim: Claim) -> Named:
    return Named(f"care-state-{claim.state.value.replace('_', '-')}")


def gift(programme: Programme) -> Named:
    """What a programme gives: a sum, or what its note says."""
    if programme.terms.amount is None:
        return Named("care-gift-words", words=programme.terms.note or Named("care-gift-none"))
    return Named("care-gift-sum", sum=Dong(programme.terms.amount))


def reason_line(reason: Reason, *, event: bool) -> Named:
    """One condition, whether it is met, and when it will be; ``event`` False is about today."""
    name = f"care-reason-{reason.code}-{'met' if reason.holds else 'unmet'}"
    if reason.code == "valid" and reason.holds and reason.day is None:
        name = "care-reason-always"
    if reason.code == "within" and not event:
        name = "care-reason-within-rule"
    return Named(name, need=reason.need, have=reason.have, day=reason.day or "")


def event_line(event: ClaimEvent) -> Named:
    """One step of a claim, for its member and for officers: nobody's name is in it."""
    name = f"care-step-{event.kind.value.replace('_', '-')}"
    return Named(name, at=event.at, words=words(clipped(event.text or "", 200)))


def words(text: str) -> str | Named:
    """What was written; common reasons and ways are said in the reader's language."""
    if text in REFUSAL_REASONS:
        return Named(f"claim-why-{text}")
    if text in WAYS_OF_PAYING:
        return Named(f"claim-way-{text}")
    return text or Named("care-no-words")


def ask_button(kind: CareKind | None = None) -> Button:
    """The way to the committee, with what it is about."""
    return button("ask", f"care.{kind.value}" if kind else "care", Named("care-ask"))


def programme_button(act: str, programme: Programme) -> Button:
    """A button that names a programme."""
    return button(act, short(programme.id), clipped(programme.terms.name, 40))
