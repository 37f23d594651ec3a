"""Wages, contributions, days off, limits, fines, dues: what holds of every answer."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import BenefitError, ImpossibleInput, MissingInput, NotKnownThen
from bot.core.benefits.terms import OFFICE
from tests.core.benefits.conftest import RULES

TODAY = date(2026, 11, 20)
WAGES = st.integers(1, 1_000_000_000)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def result(code: str, on: date = TODAY, **inputs: object) -> dict[str, Any]:
    return RULES.calculate(code, on, inputs).result


@given(WAGES, st.integers(0, 1_000_000_000))
def test_what_is_short_makes_the_least_wage_whole(job: int, paid: int) -> None:
    found = result("thu_viec", job_wage=job, probation_wage=paid)
    assert found["shortfall"] >= 0
    assert found["compliant"] is (found["shortfall"] == 0)
    if not found["compliant"]:
        assert abs(paid + found["shortfall"] - found["minimum"]) <= 1


@pytest.mark.parametrize("region", [1, 2, 3, 4])
def test_the_minimum_wage_changes_with_the_year(region: int) -> None:
    before = result("luong_toi_thieu", date(2025, 12, 31), region=region)["minimum"]
    after = result("luong_toi_thieu", date(2026, 1, 1), region=region)["minimum"]
    assert before < after == result("luong_toi_thieu", date(2027, 1, 1), region=region)["minimum"]


def test_no_region_is_asked_for() -> None:
    with pytest.raises(MissingInput) as missing:
        result("luong_toi_thieu", monthly_wage=4_000_000)
    assert missing.value.field == "region"


@given(st.integers(0, 40), st.integers(0, 100_000_000))
def test_interest_begins_on_the_fifteenth_day(days: int, amount: int) -> None:
    due = date(2026, 10, 5)
    found = result(
        "cham_luong",
        due_date=due.isoformat(),
        paid_date=(due + timedelta(days=days)).isoformat(),
        amount_due=max(amount, 1),
        bank_1month_deposit_rate_pct_year=4,
    )
    assert found["days_late"] == days
    assert found["interest_due"] is (days >= 15)
    assert (found["interest"] > 0) <= found["interest_due"]


@given(st.integers(0, 1_000_000_000), st.integers(0, 1_000_000_000))
def test_a_deduction_never_passes_its_cap(net: int, taken: int) -> None:
    found = result(
        "khau_tru_luong",
        reason="damage_compensation",
        net_wage_after_insurance_tax=net,
        deduction=taken,
    )
    assert taken - found["excess"] <= found["max_deduction"] + 1
    assert found["max_deduction"] * 10 <= net * 3 + 10


@given(WAGES, WAGES, st.integers(1, 4), DAYS)
def test_contributions_grow_up_to_their_caps(one: int, other: int, region: int, on: date) -> None:
    low, high = sorted((one, other))
    less, more = (result("trich_dong_bao_hiem", on, salary=s, region=region) for s in (low, high))
    assert all(less[key] <= more[key] for key in ("bhxh", "bhyt", "bhtn", "total"))
    assert more["bhxh"] <= 20 * 2_530_000 * 8 // 100
    assert more["total"] == more["bhxh"] + more["bhyt"] + more["bhtn"]


def test_the_region_is_asked_only_where_a_cap_could_bite() -> None:
    assert result("trich_dong_bao_hiem", salary=74_000_000)
    with pytest.raises(MissingInput) as missing:
        result("trich_dong_bao_hiem", salary=74_000_001)
    assert missing.value.field == "region"


@given(DAYS)
def test_limits_end_on_working_days_in_their_order(found: date) -> None:
    limits = result("thoi_hieu_tranh_chap_ca_nhan", found, violation_discovered=found.isoformat())
    days = [limits[f"{way}_by"] for way in ("mediation", "arbitration", "court")]
    assert days == sorted(days)
    assert all(map(OFFICE.is_working, days))
    assert limits["mediation_still_possible"] is True


@given(DAYS)
def test_the_last_day_still_counts(found: date) -> None:
    told = {"violation_discovered": found.isoformat()}
    last = result("thoi_hieu_tranh_chap_ca_nhan", found, **told)["court_by"]
    assert result("thoi_hieu_tranh_chap_ca_nhan", last, **told)["court_still_possible"]
    after = last + timedelta(days=1)
    assert not result("thoi_hieu_tranh_chap_ca_nhan", after, **told)["court_still_possible"]


@pytest.mark.parametrize(
    ("received", "finish"),
    [
        (date(2026, 11, 20), date(2026, 11, 30)),  # 24/11 lies between
        (date(2025, 11, 20), date(2025, 11, 27)),  # and was none the year before
        (date(2026, 2, 13), date(2026, 2, 27)),  # Tết
    ],
)
def test_mediation_counts_working_days(received: date, finish: date) -> None:
    found = result("thoi_han_hoa_giai", mediator_received=received.isoformat())
    assert found["finish_by"] == finish


@given(st.dates(date(2026, 9, 1), date(2026, 9, 20)))
def test_the_decree_changes_on_its_day(ended: date) -> None:
    found = result("muc_phat", violation="khong_tra_du_luong", ended=ended.isoformat())
    new = ended >= date(2026, 9, 10)
    assert found["decree"] == ("283/2026/NĐ-CP" if new else "12/2022/NĐ-CP")


@given(st.integers(1, 10_000))
def test_an_organisation_pays_double(workers: int) -> None:
    told = {"violation": "khong_tra_du_luong", "still_ongoing": True, "affected_workers": workers}
    ranges: list[Any] = [
        RULES.calculate("muc_phat", TODAY, {**told, "violator": violator}).result["fine_range"]
        for violator in ("individual", "organisation")
    ]
    assert ranges[1] == [2 * end for end in ranges[0]]


def test_an_act_ends_by_the_day_asked_about() -> None:
    told = {"violation": "khong_tra_du_luong", "violator": "individual", "affected_workers": 11}
    with pytest.raises(ImpossibleInput):
        RULES.calculate("muc_phat", date(2026, 5, 18), {**told, "ended": "2026-09-10"})


def test_a_fine_needs_to_know_when() -> None:
    with pytest.raises(MissingInput):
        result("muc_phat", violation="quay_roi_tinh_duc")
    with pytest.raises(NotKnownThen):
        result("muc_phat", violation="quay_roi_tinh_duc", ended="2021-12-31")


@given(DAYS)
def test_a_day_is_one_thing(day: date) -> None:
    found = result("ngay_le", day, query_date=day.isoformat())
    assert found["paid"] <= found["day_off"]
    assert ("name" in found) is found["public_holiday"] is ("reason" not in found)


@given(WAGES, st.sampled_from(["U1", "U2", "U3"]), DAYS)
def test_dues_stay_below_their_cap(salary: int, kind: str, on: date) -> None:
    told = {"salary": salary, "net_wage_after_insurance_tax": salary, "unit_type": kind}
    found = result("doan_phi", on, **told)
    assert 0 <= found["amount"] <= salary
    assert "cap" not in found or found["amount"] <= found["cap"]


@given(st.integers(1, 10**12))
def test_the_fund_is_shared_without_rest(payroll: int) -> None:
    found = result("kinh_phi_cong_doan", payroll=payroll)
    assert abs(found["grassroots_share"] + found["upper_share"] - found["amount"]) <= 1


def test_a_part_of_a_month_is_no_more_than_the_month() -> None:
    with pytest.raises(BenefitError):
        result("luong_thang_le", monthly_wage=9_000_000, standard_working_days=24, days_worked=25)
