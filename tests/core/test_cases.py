"""Rules of cases: arrows, deadlines, categories, and the words for them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.calendar import WorkCalendar
from bot.core.cases import (
    ARROWS,
    CATEGORIES,
    State,
    Urgency,
    category,
    contact_due,
    final_due,
    may_go,
    urgency_of,
    way,
)
from bot.core.grievance_words import PHRASES, guess
from bot.core.moments import LOCAL, local
from bot.core.words import fold

FRIDAY = datetime(2026, 11, 20, 9, 0, tzinfo=LOCAL)


def test_every_state_has_its_arrows() -> None:
    assert set(ARROWS) == set(State)
    assert may_go(State.NEW, State.TAKEN)
    assert not may_go(State.NEW, State.CLOSED)
    assert not may_go(State.WITHDRAWN, State.REOPENED)


def test_ways_follow_the_arrows() -> None:
    assert way(State.NEW, State.CLOSED) == (
        State.TAKEN,
        State.IN_PROGRESS,
        State.RESOLVED,
        State.CLOSED,
    )
    assert way(State.WAITING, State.WAITING) == ()
    assert way(State.CLOSED, State.TAKEN) is None
    assert way(State.WITHDRAWN, State.TAKEN) is None
    for now in State:
        for then in State:
            path = way(now, then)
            if path:
                steps = zip((now, *path), path, strict=False)
                assert all(may_go(one, two) for one, two in steps)


def test_promised_contact_counts_working_days() -> None:
    calendar = WorkCalendar()
    assert contact_due(Urgency.U1, FRIDAY, calendar) == FRIDAY + timedelta(hours=1)
    assert local(contact_due(Urgency.U2, FRIDAY, calendar)).date() == date(2026, 11, 23)
    three = local(contact_due(Urgency.U3, FRIDAY, calendar)).date()
    assert calendar.working_days_between(FRIDAY.date(), three) == 3


def test_the_day_is_that_of_viet_nam() -> None:
    late = datetime(2026, 11, 19, 18, 0, tzinfo=UTC)  # one in the morning of the 20th there
    assert local(contact_due(Urgency.U2, late, WorkCalendar())).date() == date(2026, 11, 23)
    assert local(final_due(late)).date() == date(2026, 12, 5)


def test_fourteen_categories_with_words_that_are_folded() -> None:
    assert len(CATEGORIES) == 14
    assert set(PHRASES) == set(CATEGORIES)
    for phrases in PHRASES.values():
        assert all(phrase == fold(phrase) for phrase in phrases)
    assert category("nothing known").code == "question"


def test_danger_now_is_always_urgent() -> None:
    assert urgency_of(CATEGORIES["severance_settlement"], "now") is Urgency.U1
    assert urgency_of(CATEGORIES["severance_settlement"], "over") is Urgency.U3


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Công ty nợ lương 2 tháng rồi", "wage_unpaid"),
        ("bi tru luong", "wage_unpaid"),
        ("Ép tăng ca tới 10 giờ đêm", "overtime_rest"),
        ("cty khong dong bhxh cho em", "social_insurance"),
        ("em bi duoi viec", "termination"),
        ("Sếp nhắn tin gạ gẫm", "harassment_violence"),
        ("di tre bi phat tien", "discipline_fine"),
        ("ca xuong dang nghi viec dinh cong", "collective"),
        ("giữ bằng gốc bắt đặt cọc", "contract_papers"),
    ],
)
def test_free_words_find_their_category(said: str, code: str) -> None:
    assert guess(said)[0] == code


def test_words_about_nothing_find_nothing() -> None:
    assert guess("hôm nay trời đẹp") == ()
