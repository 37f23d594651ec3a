"""Union care: a unit's programmes, who may claim from one and why, and how a claim moves.

No amount comes from here: each unit enters its own, from its own spending rules.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from bot.core.chat import Frozen, StoredFile
from bot.core.moments import months_between, months_later

MOST_MONEY = 10_000_000_000
"""No single sum of a programme is larger; a slip of the finger is."""


class CareKind(StrEnum):
    """What a programme is for, in the order offered; the values are what a CSV file writes."""

    VISIT = "tham_hoi"
    SICKNESS = "om_dau"
    HOSPITAL = "nam_vien"
    SERIOUS_ILLNESS = "benh_hiem_ngheo"
    MATERNITY = "thai_san"
    WEDDING = "ket_hon"
    FUNERAL = "tang_che"
    ACCIDENT = "tai_nan_lao_dong"
    OCCUPATIONAL_DISEASE = "benh_nghe_nghiep"
    DISASTER = "thien_tai_hoa_hoan"
    HARDSHIP = "kho_khan_dot_xuat"
    TET = "tet"
    BIRTHDAY = "sinh_nhat"
    HOLIDAY = "tham_quan_du_lich"
    PRAISE = "khen_thuong_con"
    SCHOLARSHIP = "hoc_bong"
    SHELTER = "nha_o_mai_am"
    LOAN = "vay_von"
    DISCOUNT = "giam_gia"
    LEGAL_AID = "tu_van_phap_luat"


class Terms(Frozen):
    """What a unit decides about one programme.

    ``amount`` (đồng a claim) is None where there is nothing to claim, such as a discount: then
    ``note`` says what it is. ``apart_days``: events nearer to each other count as one.
    ``second_from``: from this sum on a second, different officer must approve. ``off`` is no
    programme but the decision that what the units above offer of this kind does not hold here.
    """

    kind: CareKind
    name: str
    valid_from: date
    valid_to: date | None = None
    amount: int | None = None
    note: str = ""
    papers: str = ""
    min_months: int = 0
    times_per_year: int | None = None
    within_days: int | None = None
    apart_days: int = 0
    yearly_budget: int | None = None
    second_from: int | None = None
    off: bool = False

    def in_force(self, day: date) -> bool:
        """True on a day of its validity, the first and the last one too."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def overlaps(self, other: "Terms") -> bool:
        """True when both are one programme by name, and in force on some same day."""
        same = (self.kind, self.name, self.off) == (other.kind, other.name, other.off)
        first = max(self.valid_from, other.valid_from)
        return same and first <= min(self.valid_to or date.max, other.valid_to or date.max)

    def ended(self, last: date) -> "Terms":
        """The same, in force until ``last``; never, where it would have begun later."""
        return self.model_copy(update={"valid_to": last})

    @property
    def claimable(self) -> bool:
        return self.amount is not None and not self.off


class Programme(Frozen):
    """The terms as one unit has them."""

    id: int
    unit_id: int
    terms: Terms


def prevailing(
    chain: Sequence[int], programmes: Iterable[Programme], day: date
) -> list[Programme]:
    """What holds for the unit at the head of ``chain``, which goes on with the units above it.

    Of each kind the nearest unit that says anything on that day decides alone.
    """
    live = [each for each in programmes if each.terms.in_force(day)]
    decided: dict[CareKind, int] = {}
    for unit_id in chain:
        for each in live:
            if each.unit_id == unit_id:
                decided.setdefault(each.terms.kind, unit_id)
    order = list(CareKind)
    found = [p for p in live if decided.get(p.terms.kind) == p.unit_id and not p.terms.off]
    return sorted(found, key=lambda p: (order.index(p.terms.kind), p.terms.name))


class Reason(Frozen):
    """One condition of a programme for one person. ``day`` is when it will be met, or until
    when it could be; None when there is no such day."""

    code: Literal["valid", "months", "within", "times"]
    holds: bool
    need: int = 0
    have: int = 0
    day: date | None = None


def reasons(
    terms: Terms, *, since: date, used: int, today: date, event_on: date | None = None
) -> tuple[Reason, ...]:
    """Every condition, met or not. ``since`` is when the membership began, ``used`` how often
    the person claimed in the year of the event; without an event it is about today."""
    day = event_on or today
    found = [
        Reason(
            code="valid",
            holds=terms.in_force(day),
            day=terms.valid_to if terms.valid_from <= day else terms.valid_from,
        )
    ]
    if terms.min_months:
        have = months_between(since, day)
        ripe = months_later(since, terms.min_months)
        holds = have >= terms.min_months
        found.append(
            Reason(code="months", holds=holds, need=terms.min_months, have=have, day=ripe)
        )
    if terms.within_days is not None:
        found.append(_within(terms.within_days, day, today))
    if terms.times_per_year is not None:
        most = terms.times_per_year
        anew = date(day.year + 1, 1, 1)
        found.append(Reason(code="times", holds=used < most, need=most, have=used, day=anew))
    return tuple(found)


def _within(most: int, day: date, today: date) -> Reason:
    gone = (today - day).days
    last = date.fromordinal(day.toordinal() + most)
    return Reason(code="within", holds=gone <= most, need=most, have=gone, day=last)


def obstacle(found: Iterable[Reason]) -> Reason | None:
    """The first condition that is not met."""
    return next((each for each in found if not each.holds), None)


class ClaimState(StrEnum):
    SUBMITTED = "submitted"
    HALF_APPROVED = "half_approved"
    APPROVED = "approved"
    PAID = "paid"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


_STOPS = frozenset({ClaimState.REFUSED, ClaimState.WITHDRAWN})
CLAIM_ARROWS: Mapping[ClaimState, frozenset[ClaimState]] = {
    ClaimState.SUBMITTED: _STOPS | {ClaimState.HALF_APPROVED, ClaimState.APPROVED},
    ClaimState.HALF_APPROVED: _STOPS | {ClaimState.APPROVED},
    ClaimState.APPROVED: _STOPS | {ClaimState.PAID},
    ClaimState.PAID: frozenset(),
    ClaimState.REFUSED: frozenset(),
    ClaimState.WITHDRAWN: frozenset(),
}
"""Every change of state that exists."""

LIVE = frozenset(ClaimState) - _STOPS
"""Claims that stand against another one for the same event."""
COMMITTED = LIVE - {ClaimState.SUBMITTED}
"""Claims whose sum is spent or promised: they count against the budget."""
OPEN = LIVE - {ClaimState.PAID}
"""Claims that somebody still has to do something about."""


class ClaimFacts(Frozen):
    """What the member told. Encrypted at rest as a whole."""

    event_on: date | None = None
    words: str = ""


class NewClaim(Frozen):
    """A claim about to be filed on a programme."""

    programme: Programme
    person_id: int
    home_unit_id: int
    facts: ClaimFacts


class Claim(Frozen):
    """One claim. ``unit_id`` decides and pays: its programme it is; ``home_unit_id`` is where
    the member belongs. ``amount`` is what the programme gave when it was filed."""

    id: int
    number: str
    programme_id: int
    unit_id: int
    home_unit_id: int
    person_id: int
    kind: CareKind
    year: int
    amount: int
    facts: ClaimFacts
    state: ClaimState
    filed_at: datetime
    changed_at: datetime
    first_by: int | None = None
    second_by: int | None = None
    paid_by: int | None = None
    reason: str | None = None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    def same_event(self, event_on: date, apart_days: int) -> bool:
        """True when a claim on an event of that day would be about this claim's event."""
        own = self.facts.event_on
        return own is not None and abs((own - event_on).days) < max(1, apart_days)


class ClaimEventKind(StrEnum):
    FILED = "filed"
    WORDS = "words"
    FILE = "file"
    HALF_APPROVED = "half_approved"
    APPROVED = "approved"
    REFUSED = "refused"
    PAID = "paid"
    WITHDRAWN = "withdrawn"


class Spent(Frozen):
    """What the other claims of the same programme and year have taken already."""

    sum: int = 0
    times: int = 0


class Verdict(StrEnum):
    """What an officer's approval comes to."""

    APPROVED = "approved"
    HALF_APPROVED = "half_approved"
    OWN = "own"
    ENDED = "ended"
    SAME_OFFICER = "same_officer"
    OVER_LIMIT = "over_limit"
    OVER_BUDGET = "over_budget"


def verdict(terms: Terms, claim: Claim, officer_id: int, spent: Spent) -> Verdict:
    """What comes of it when this officer approves; nothing but the first two changes a claim."""
    if claim.person_id == officer_id:
        return Verdict.OWN
    if claim.state not in {ClaimState.SUBMITTED, ClaimState.HALF_APPROVED}:
        return Verdict.ENDED
    if claim.first_by == officer_id:
        return Verdict.SAME_OFFICER
    if terms.times_per_year is not None and spent.times >= terms.times_per_year:
        return Verdict.OVER_LIMIT
    if terms.yearly_budget is not None and spent.sum + claim.amount > terms.yearly_budget:
        return Verdict.OVER_BUDGET
    alone = terms.second_from is None or claim.amount < terms.second_from
    second = claim.state is ClaimState.HALF_APPROVED
    return Verdict.APPROVED if alone or second else Verdict.HALF_APPROVED


REFUSAL_REASONS = ("papers", "mismatch", "conditions", "budget")
"""Common reasons of a refusal, stored by name and said in the reader's language."""

WAYS_OF_PAYING = ("cash", "transfer")
"""How money usually goes; anything else is written, such as the number of a voucher."""


def may_go_to(claim: Claim, state: ClaimState) -> bool:
    """True when an arrow leads from the claim's state straight to the other."""
    return state in CLAIM_ARROWS[claim.state]


class ClaimEvent(Frozen):
    """One thing that happened to a claim."""

    id: int
    claim_id: int
    at: datetime
    kind: ClaimEventKind
    actor_id: int | None
    text: str | None = None
    file: StoredFile | None = None
