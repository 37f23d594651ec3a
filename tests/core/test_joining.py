"""Who may join, as data; terms of months; masks."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import OperatorError
from bot.core.joining import ApplicationForm, parse, rules
from bot.core.members import Details


def test_every_rule_names_its_source() -> None:
    assert rules().checked == date(2026, 11, 20)
    for rule in rules().rules.values():
        assert rule.source
        assert rule.confidence == "A" or "HD" in rule.source or "KL" in rule.source


def test_what_the_guide_says_carries_the_charters_doubt() -> None:
    for rule in rules().rules.values():
        assert rule.charter == rule.source.startswith("HD 38")


@pytest.mark.parametrize(
    ("left", "again"),
    [
        (date(2026, 8, 20), date(2026, 11, 20)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 3, 31)),
    ],
)
def test_three_months_after_leaving(left: date, again: date) -> None:
    assert rules().rejoin_from(left) == again


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_three_months_are_about_ninety_days(left: date) -> None:
    assert 89 <= (rules().rejoin_from(left) - left).days <= 92


@pytest.mark.parametrize("job", ["Giám đốc", "pho giam doc nhan su", "CHỦ TỊCH HĐQT", "CEO"])
def test_leading_jobs_are_noticed(job: str) -> None:
    assert rules().leads(job)


@pytest.mark.parametrize("job", ["công nhân may", "tổ trưởng chuyền 3", "giám sát", "kế toán"])
def test_other_jobs_are_not(job: str) -> None:
    assert not rules().leads(job)


@pytest.mark.parametrize("source", ["", "a: [", "rules: {x: {may: 1, source: s, confidence: D}}"])
def test_a_bad_file_is_named(source: str) -> None:
    with pytest.raises(OperatorError, match="joining"):
        parse(source)


def test_a_form_adds_to_what_is_known() -> None:
    form = ApplicationForm(
        full_name="Kim Min Seo", sex="female", birth_date=date(1990, 2, 1), hometown="Seoul",
        home="12 Lê Lợi", passport="M12345678", phone="+84912345678", job="kỹ sư",
        situation="foreign",
    )  # fmt: skip
    known = form.merged(Details(ethnicity="Kinh", home="cũ"))
    assert (known.ethnicity, known.home, known.passport) == ("Kinh", "12 Lê Lợi", "M12345678")
    assert form.identity == ("passport", "M12345678")
