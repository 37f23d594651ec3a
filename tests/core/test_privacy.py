"""The legal terms of requests (Decree 356/2025 art. 5), with the law's own examples."""

from datetime import UTC, date, datetime

import pytest

from bot.core.calendar import WorkCalendar
from bot.core.errors import OperatorError
from bot.core.privacy import Holds, Request, RequestKind, RequestState, parse, terms

ASKED = date(2026, 11, 20)  # a Friday; 24/11 is a holiday


def test_the_first_reply_is_owed_in_two_working_days() -> None:
    assert terms().reply_on(ASKED, WorkCalendar()) == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("kind", "done"),
    [
        (RequestKind.COPY, date(2026, 11, 30)),
        (RequestKind.CORRECT, date(2026, 11, 30)),
        (RequestKind.WITHDRAW, date(2026, 12, 5)),
        (RequestKind.RESTRICT, date(2026, 12, 5)),
        (RequestKind.ERASE, date(2026, 12, 10)),
    ],
)
def test_the_end_is_owed_in_days(kind: RequestKind, done: date) -> None:
    assert terms().done_on(kind, ASKED) == done


def made(state: RequestState) -> Request:
    return Request(
        id=1,
        number="XD-26-000001A",
        person_id=1,
        kind=RequestKind.ERASE,
        subject="",
        detail=None,
        answer=None,
        state=state,
        asked_at=datetime(2026, 11, 20, tzinfo=UTC),
        reply_on=date(2026, 11, 25),
        done_on=date(2026, 12, 10),
        extended=False,
    )


def test_the_reply_is_owed_before_the_end() -> None:
    assert made(RequestState.OPEN).due_on == date(2026, 11, 25)
    assert made(RequestState.REPLIED).due_on == date(2026, 12, 10)
    assert not made(RequestState.REFUSED).is_open
    assert terms().extended(made(RequestState.OPEN)) == date(2026, 12, 30)


def test_membership_alone_stands_in_no_ones_way() -> None:
    assert Holds(member_of=7).reasons == ()
    assert Holds(open_cases=1, offices=2).reasons == ("cases", "offices")


@pytest.mark.parametrize("source", ["", "- 1", "terms: {x: {days: 0}}", "{"])
def test_a_broken_file_is_one_line_for_the_operator(source: str) -> None:
    with pytest.raises(OperatorError, match=r"^privacy\.yaml: ") as caught:
        parse(source)
    assert "\n" not in str(caught.value)
