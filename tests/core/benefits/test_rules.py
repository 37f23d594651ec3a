from datetime import date, timedelta

import pytest

from bot.core.benefits import NotKnownThen, Rules, UnknownBenefit
from bot.core.benefits.errors import ImpossibleInput
from bot.core.benefits.inputs import Field, read
from bot.core.benefits.loading import parse
from bot.core.errors import OperatorError

JULY = date(2026, 7, 1)
JANUARY = date(2026, 1, 1)


def test_a_figure_changes_on_its_day(rules: Rules) -> None:
    assert rules.figure("reference_level", JULY - timedelta(days=1)) == 2_340_000
    assert rules.figure("reference_level", JULY) == 2_530_000
    assert rules.figure("minimum_wage_month", JANUARY - timedelta(days=1), "1") == 4_960_000
    assert rules.figure("minimum_wage_month", JANUARY, "1") == 5_310_000


def test_nothing_is_known_before_the_first_row(rules: Rules) -> None:
    with pytest.raises(NotKnownThen) as caught:
        rules.figure("reference_level", date(2024, 6, 30))
    assert caught.value.field == "reference_level"


def test_nothing_is_known_after_a_known_end(texts: dict[str, str]) -> None:
    row = "{from: 2021-01-01, value: 30, source"
    assert row in texts["overtime.yaml"]
    ended = "{from: 2021-01-01, to: 2024-02-29, value: 30, source"
    texts["overtime.yaml"] = texts["overtime.yaml"].replace(row, ended)
    rules = parse(texts)
    assert rules.calculate("lam_dem", date(2024, 2, 29), {}).result == {"rate_pct": 130}
    with pytest.raises(NotKnownThen) as caught:
        rules.calculate("lam_dem", date(2024, 3, 1), {})
    assert (caught.value.code, caught.value.field) == ("lam_dem", "night_work_extra_pct")


def test_a_new_row_changes_the_answer_from_its_day(texts: dict[str, str]) -> None:
    row = "      - {from: 2021-01-01, value: 30, source"
    source = "{document: labour-code, article: '98.2', confidence: V}"
    new = f"      - {{from: 2027-01-01, value: 40, source: {source}}}\n"
    old = texts["overtime.yaml"]
    line = next(line for line in old.splitlines() if line.startswith(row))
    ended = line.replace("from: 2021-01-01,", "from: 2021-01-01, to: 2026-12-31,")
    rules = parse({**texts, "overtime.yaml": old.replace(line + "\n", f"{ended}\n{new}")})
    rates = [
        rules.calculate("lam_dem", on, {}).result["rate_pct"]
        for on in (date(2026, 12, 31), date(2027, 1, 1))
    ]
    assert rates == [130, 140]


def test_an_unknown_code_lists_the_known(rules: Rules) -> None:
    with pytest.raises(UnknownBenefit) as caught:
        rules.calculate("khong_co", JULY, {})
    assert "lam_them_gio" in caught.value.allowed


def test_the_version_follows_the_text(rules: Rules, texts: dict[str, str]) -> None:
    assert parse(texts).version == rules.version
    texts["overtime.yaml"] += "\n"
    assert parse(texts).version != rules.version


def test_a_source_says_since_when_its_own_document_holds(rules: Rules) -> None:
    inputs = {"condition": "normal", "months_worked_this_year": 6, "seniority_years": 0}
    answer = rules.calculate("nghi_hang_nam", JULY, inputs)
    assert {source.article: source.since for source in answer.sources} == {
        "113.1": date(2021, 1, 1),
        "114": date(2021, 1, 1),
        "113.2": date(2021, 1, 1),
        "66.1": date(2021, 2, 1),
    }


def test_review_days(rules: Rules) -> None:
    assert rules.due_for_review(date(2026, 12, 31)) == ()
    assert "lam_them_gio" in rules.due_for_review(date(2027, 1, 1))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("formula: night-overtime", "formula: nothing", "unknown formula nothing"),
        ('{document: labour-code, article: "106"', '{document: no-law, article: "106"', "no-law"),
        ("      worked_day_overtime_before: {}", "      no_such: {}", "unknown input no_such"),
        ("time: {default: day}", "time: {kind: nothing}", "time"),
        ("    unit: hours a year\n", "", "Field required"),
        (
            "from: 2021-01-01, value: 40",
            "from: 2021-01-01, to: 2020-01-01, value: 40",
            "ends before",
        ),
        ("parameters:", "parameters: [", "not YAML"),
        ("overtime_month_hours:", "reference_level:", "written twice"),
    ],
)
def test_a_fault_in_the_files_stops_loading(
    texts: dict[str, str], old: str, new: str, words: str
) -> None:
    assert old in texts["overtime.yaml"]
    texts["overtime.yaml"] = texts["overtime.yaml"].replace(old, new)
    with pytest.raises(OperatorError, match=words):
        parse(texts)


def test_overlapping_rows_stop_loading(texts: dict[str, str]) -> None:
    texts["reference.yaml"] = texts["reference.yaml"].replace("to: 2026-06-30", "to: 2026-07-01")
    with pytest.raises(OperatorError, match="overlaps"):
        parse(texts)


@pytest.mark.parametrize("raw", ["2026-02-29", "20260201", "1/2/2026", 5, "2026-13-01"])
def test_dates_are_of_the_calendar(raw: object) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        read("code", {"due": Field(kind="date")}, {"due": raw})
    assert caught.value.reason == "not-a-date"


@pytest.mark.parametrize("raw", ["1899-12-31", "2100-01-01", "9999-12-31", date(1, 1, 1)])
def test_dates_are_of_our_time(raw: object) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        read("code", {"due": Field(kind="date")}, {"due": raw})
    assert caught.value.reason == "out-of-range"


def test_nothing_is_known_of_another_age(rules: Rules) -> None:
    assert rules.calculate("lam_dem", date(2099, 12, 31), {}).stale(JULY)
    with pytest.raises(NotKnownThen):
        rules.calculate("lam_dem", date(2100, 1, 1), {})


def test_dates_and_months() -> None:
    fields = {"due": Field(kind="date"), "last": Field(kind="month")}
    assert read("code", fields, {"due": "2028-02-29", "last": "2026-01"}) == {
        "due": date(2028, 2, 29),
        "last": date(2026, 1, 1),
    }
    with pytest.raises(ImpossibleInput, match="not-a-month"):
        read("code", fields, {"last": "2026-00"})
