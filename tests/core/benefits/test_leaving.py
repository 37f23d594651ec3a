"""Notice, illegal termination, and the day of the last payment."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, Rules
from bot.core.benefits.terms import OFFICE
from tests.core.benefits.conftest import RULES, Calculate

ON = date(2026, 11, 20)
DAYS = {"indefinite": 45, "fixed_term_24_months": 30, "fixed_term_12_to_36": 30}
AT_ONCE = (
    "wage_unpaid_on_time",
    "mistreated",
    "harassed",
    "pregnant_medical",
    "wrong_job",
    "false_information",
)
days = st.dates(date(2021, 1, 1), date(2030, 12, 31))


def answer(code: str, on: date = ON, /, **inputs: object) -> Any:
    return RULES.calculate(code, on, inputs)


@given(days, st.sampled_from([*DAYS]), st.sampled_from(["employee", "employer", None]))
def test_calendar_days_do_not_move(given_on: date, contract: str, party: str | None) -> None:
    inputs = {"contract": contract, "party": party, "notice_given": given_on.isoformat()}
    result = answer("thoi_han_bao_truoc", **inputs).result
    assert result["notice_days"] == DAYS[contract]
    assert result["earliest_end"] == given_on + timedelta(days=DAYS[contract])
    assert result.get("may_leave_immediately", False) is False


@given(days)
def test_short_contracts_count_working_days(given_on: date) -> None:
    result = answer(
        "thoi_han_bao_truoc", contract="fixed_term_under_12", notice_given=given_on.isoformat()
    ).result
    assert result["notice_days"] == 3
    assert OFFICE.working_days_between(given_on, result["earliest_end"]) == 3


@pytest.mark.parametrize(
    ("given_on", "end"),
    [
        ("2026-11-20", date(2026, 11, 26)),  # over Culture Day
        ("2026-02-13", date(2026, 2, 25)),  # over Tết
        ("2028-02-28", date(2028, 3, 2)),  # over the leap day
    ],
)
def test_three_working_days(result: Calculate, given_on: str, end: date) -> None:
    said = result("thoi_han_bao_truoc", contract="fixed_term_under_12", notice_given=given_on)
    assert said["earliest_end"] == end


@pytest.mark.parametrize("reason", AT_ONCE)
@pytest.mark.parametrize("party", ["employee", None])
def test_reasons_that_need_no_notice(reason: str, party: str | None) -> None:
    said = answer("thoi_han_bao_truoc", reason=reason, party=party, notice_given="2026-11-21")
    assert said.result == {
        "notice_days": 0,
        "may_leave_immediately": True,
        "earliest_end": date(2026, 11, 21),
        "ui_eligible_if_other_conditions_met": True,
    }


def test_pension_age_says_nothing_of_unemployment(result: Calculate) -> None:
    said = result("thoi_han_bao_truoc", reason="retirement")
    assert said == {"notice_days": 0, "may_leave_immediately": True}


def test_a_workers_reason_is_no_reason_of_the_company(result: Calculate) -> None:
    said = result(
        "thoi_han_bao_truoc", reason="false_information", party="employer", contract="indefinite"
    )
    assert said == {"notice_days": 45, "ui_eligible_if_other_conditions_met": True}


@pytest.mark.parametrize("reason", [None, "none"])
def test_an_ordinary_reason_needs_the_contract(rules: Rules, reason: str | None) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate("thoi_han_bao_truoc", ON, {"reason": reason})
    assert caught.value.field == "contract"


money = st.integers(1, 100_000_000)
outcomes = st.sampled_from(
    [None, "reinstated", "employee_declines_return", "employer_refuses_and_employee_agrees"]
)


@given(money, st.integers(0, 60), outcomes, st.integers(0, 10**8))
def test_the_parts_make_the_total(wage: int, out: int, outcome: str | None, paid: int) -> None:
    said = answer(
        "cham_dut_trai_phap_luat",
        contract_wage=wage,
        months_out_of_work=out,
        outcome=outcome,
        severance_amount=paid,
    ).result
    parts = ("wage_back", "extra_min", "severance", "additional_min")
    assert said["min_total"] == sum(said.get(part, 0) for part in parts)
    assert said["min_total"] >= wage * (out + 2)
    assert ("severance" in said) is (outcome not in {None, "reinstated"})
    assert ("additional_min" in said) is (outcome == "employer_refuses_and_employee_agrees")


@pytest.mark.parametrize(
    ("inputs", "note"),
    [
        ({"notice_violation": True}, "illegal-notice-days"),
        ({"outcome": "employee_declines_return"}, "illegal-severance-besides"),
        ({"outcome": "reinstated", "severance_amount": 5}, "illegal-give-back"),
        ({}, "illegal-outcomes"),
        ({}, "illegal-insurance"),
    ],
)
def test_what_is_said_beside(inputs: dict[str, object], note: str) -> None:
    said = answer("cham_dut_trai_phap_luat", contract_wage=9_000_000, **inputs)
    assert f"benefits-note-{note}" in [each.id for each in said.notes]


def test_the_wage_is_needed(rules: Rules) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate("cham_dut_trai_phap_luat", ON, {"months_out_of_work": 3})
    assert caught.value.field == "contract_wage"


@given(days)
def test_fourteen_working_days(end: date) -> None:
    last = answer("thanh_toan_khi_nghi", contract_end=end.isoformat()).result["pay_all_by"]
    assert OFFICE.is_working(last)
    assert OFFICE.working_days_between(end, last) == 14


@given(days)
def test_thirty_days_move_on_from_a_day_off(end: date) -> None:
    said = answer("thanh_toan_khi_nghi", contract_end=end.isoformat(), special_extension=True)
    last, raw = said.result["pay_all_by"], end + timedelta(days=30)
    assert raw <= last <= raw + timedelta(days=10)
    assert (said.confidence == "C") is (last != raw)


@pytest.mark.parametrize(
    ("end", "weekly_off", "last"),
    [
        ("2026-11-13", ["sat", "sun"], date(2026, 12, 4)),
        ("2026-11-13", ["sun"], date(2026, 12, 1)),
        ("2026-02-10", ["sat", "sun"], date(2026, 3, 9)),
        ("2026-10-31", None, date(2026, 11, 19)),
    ],
)
def test_last_payment(
    result: Calculate, end: str, weekly_off: list[str] | None, last: date
) -> None:
    said = result("thanh_toan_khi_nghi", contract_end=end, weekly_off=weekly_off)
    assert said == {"pay_all_by": last}


def test_a_late_payment_is_said() -> None:
    said = answer("thanh_toan_khi_nghi", date(2026, 12, 7), contract_end="2026-11-13")
    assert "benefits-note-last-payment-late" in [note.id for note in said.notes]


@pytest.mark.parametrize(
    ("code", "inputs", "field"),
    [
        ("thanh_toan_khi_nghi", {"contract_end": "9999-12-30"}, "contract_end"),
        (
            "thanh_toan_khi_nghi",
            {"contract_end": "9999-12-30", "special_extension": True},
            "contract_end",
        ),
        (
            "thoi_han_bao_truoc",
            {"contract": "indefinite", "notice_given": "9999-12-30"},
            "notice_given",
        ),
        ("thanh_toan_khi_nghi", {"contract_end": "2026-02-29"}, "contract_end"),
    ],
)
def test_impossible_days(rules: Rules, code: str, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(code, ON, inputs)
    assert caught.value.field == field
