"""The public report shows sums in which nobody can be found."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.care import CareKind
from bot.core.care_report import LEAST_PEOPLE, Spending, publish


def spent(people: int, total: int, name: str = "a") -> Spending:
    return Spending(kind=CareKind.VISIT, name=name, people=people, sum=total)


def test_five_people_are_shown_and_four_are_not() -> None:
    report = publish([spent(5, 500), spent(4, 400), spent(1, 100)])
    assert [(line.people, line.sum) for line in report.lines] == [(5, 500), (None, None),
                                                                  (None, None)]  # fmt: skip
    assert (report.hidden, report.total) == (2, 500)


def test_a_total_of_nothing_that_may_be_shown_is_none() -> None:
    assert publish([spent(4, 400)]).total is None
    assert publish([]).lines == ()


def test_who_paid_nobody_has_no_line() -> None:
    assert publish([spent(0, 0)]).lines == ()


SPENDINGS = st.lists(st.builds(spent, st.integers(0, 9), st.integers(1, 10**7)), max_size=8)


@given(SPENDINGS, st.integers(1, LEAST_PEOPLE - 1), st.integers(1, 10**7))
def test_nothing_that_is_shown_depends_on_what_is_hidden(
    found: list[Spending], people: int, total: int
) -> None:
    """Whatever stood in the hidden lines, every reader would see the same report."""
    other = [
        each.model_copy(update={"people": people, "sum": total})
        if 0 < each.people < LEAST_PEOPLE
        else each
        for each in found
    ]
    assert publish(found) == publish(other)


@given(SPENDINGS)
def test_the_total_is_what_the_shown_lines_add_up_to(found: list[Spending]) -> None:
    report = publish(found)
    shown = [line.sum for line in report.lines if line.sum is not None]
    assert report.total == (sum(shown) if shown else None)
    assert all(line.people is None or line.people >= LEAST_PEOPLE for line in report.lines)
