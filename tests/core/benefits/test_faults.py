"""A fault in the rule files is named by file, line and reason; a doubt is only remarked."""

from pathlib import Path

import pytest

from bot.core.benefits import BrokenRules, Catalogue, load
from bot.core.benefits.checking import Found, remarks
from bot.core.benefits.loading import parse, parse_catalogue, parse_file
from bot.core.benefits.proving import disproved
from bot.core.benefits.yamltext import NotYaml, line_of, read
from tests.core.benefits.conftest import RULES

OVERTIME = "overtime.yaml"
BENEFITS = "\nbenefits:\n"


def faults(texts: dict[str, str]) -> list[tuple[str, str, str]]:
    """File, the text of the line, reason."""
    with pytest.raises(BrokenRules) as caught:
        parse(texts)
    assert str(caught.value).splitlines() == [str(each) for each in caught.value.faults]
    return [
        (each.file, texts[each.file].splitlines()[each.line - 1].strip(), each.reason)
        for each in caught.value.faults
    ]


def planted(texts: dict[str, str], old: str, new: str) -> dict[str, str]:
    assert old in texts[OVERTIME]
    return {**texts, OVERTIME: texts[OVERTIME].replace(old, new, 1)}


PAIRED = """    versus:
      code: lam_dem
      take:
        sex: [hours, age]
    results: [rate_pct"""
ALIKE = """
benefits:
  - code: lam_dem_
    from: 2021-01-01
    formula: night
    last_checked: 2026-01-01
    review_due: 2026-01-01
    sources: []
    inputs: {}
    results: []
    examples:
      - {date: 2026-01-01, inputs: {}, result: {}}
      - {date: 2026-01-01, inputs: {}, result: {}}
"""
FAULTS = [
    ("formula: night-overtime", "formula: nothing", "formula: nothing", "unknown formula"),
    ("      time: {default: day}", "      no_such: {}", "no_such: {}", "unknown input no_such"),
    ("time: {default: day}", "time: {kind: odd}", "time: {kind: odd}", "time"),
    ("parameters:", "\nparameters:\n  x: [", "", "not YAML"),
    ("from: 2021-01-01, value: 40", "from: 2021-02-30, value: 40", "- {from: 2021-02-30", "YAML"),
    ("results: [rate_pct", "results: x\n    odd: [rate_pct", "results: x", "valid tuple"),
    (BENEFITS, "\nparameters: {}\nbenefits:\n", "parameters: {}", "written twice"),
    (
        "    results: [rate_pct",
        "    heads: [sum]\n    results: [rate_pct",
        "heads: [sum]",
        "shows sum",
    ),
    (
        "    results: [rate_pct",
        "    deadline: on_time\n    results: [rate_pct",
        "deadline: on_time",
        "shows on_time",
    ),
    (
        "    results: [rate_pct",
        "    asks:\n      on: {}\n      hours: {}\n      sex: {}\n    results: [rate_pct",
        "sex: {}",
        "asks for sex",
    ),
    (
        "    results: [rate_pct",
        "    asks:\n      hours: {quick: [8, 1000]}\n    results: [rate_pct",
        "hours: {quick: [8, 1000]}",
        "hours cannot be 1000: too-large",
    ),
    (
        "    results: [rate_pct",
        "    versus: {code: no_such}\n    results: [rate_pct",
        "versus: {code: no_such}",
        "set beside no_such",
    ),
    (
        "    results: [rate_pct",
        PAIRED,
        "sex: [hours, age]",
        "has no input",
    ),
    (
        BENEFITS,
        ALIKE,
        "- code: lam_dem",
        "lam_dem is spelt like lam_dem_",
    ),
]


@pytest.mark.parametrize(("old", "new", "line", "reason"), FAULTS)
def test_a_fault_has_its_line(
    texts: dict[str, str], old: str, new: str, line: str, reason: str
) -> None:
    file, found, why = faults(planted(texts, old, new))[0]
    assert file == OVERTIME
    assert found.startswith(line)
    assert reason in why


def test_an_entry_without_two_examples_is_refused(texts: dict[str, str]) -> None:
    start = texts[OVERTIME].index("    examples:")
    rest = texts[OVERTIME][start:].split("\n", 2)
    texts[OVERTIME] = texts[OVERTIME][:start] + "\n".join(rest[:2]) + "\n"
    (found,) = faults(texts)
    assert found[1] == "examples:"
    assert "at least 2 items" in found[2]


def test_every_fault_is_told_at_once(texts: dict[str, str]) -> None:
    broken = planted(texts, "formula: night-overtime", "formula: nothing")
    broken = planted(broken, '{document: labour-code, article: "106"', "{document: no-law")
    assert [each[2].split(": ")[1] for each in faults(broken)] == [
        *("unknown document no-law", "unknown formula nothing")
    ]
    broken["reference.yaml"] = broken["reference.yaml"].replace("confidence: V}", "confidence: X}")
    assert len(faults(broken)) > 20


def test_one_name_in_two_files_names_the_second(texts: dict[str, str]) -> None:
    texts["z.yaml"] = "documents:\n  civil-code: {name: x, confidence: V}\n"
    assert faults(texts)[0][:2] == ("z.yaml", "civil-code: {name: x, confidence: V}")


def test_rows_that_overlap_name_the_later(texts: dict[str, str]) -> None:
    texts["reference.yaml"] = texts["reference.yaml"].replace("to: 2026-06-30", "to: 2026-07-01")
    assert faults(texts)[0][1].startswith("- {from: 2026-07-01, value: 2530000")


def test_the_catalogue_names_its_line() -> None:
    text = (
        "events: [{id: e, words: [x]}]\nentries:\n  - id: a\n    event: e\n    calculators: [no]\n"
        "    sources: [{document: labour-code, confidence: V}]\n    from: null\n"
        "    last_checked: 2026-01-01\n    confidence: V\n    words: [x]\n"
    )
    with pytest.raises(BrokenRules, match=r"catalogue\.yaml:3: a: unknown no"):
        parse_catalogue(text, RULES)


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [("a.yaml", b"documents:\n  \xff", 2), ("b.txt", b"", 0)],
)
def test_a_folder_that_cannot_be_read(
    tmp_path: Path, name: str, content: bytes, line: int
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BrokenRules) as caught:
        load(tmp_path)
    assert caught.value.faults[0].line == line


def test_words_stay_words() -> None:
    assert read("on: {}\na: [no, yes, off, trueish, true, 2026-01-31]") == {
        "on": {},
        "a": ["no", "yes", "off", "trueish", True, read("2026-01-31")],
    }
    with pytest.raises(NotYaml) as caught:
        read("a: 1\nb: 1\na: 1\n")
    assert caught.value.line == 3


def test_the_line_of_a_place_is_that_of_its_nearest_part() -> None:
    text = "a:\n  - x: 1\n    y: 1\n  - x: 2\n"
    places = [("a",), ("a", 0, "y"), ("a", 1), ("a", 1, "z"), ("a", 9), ("z",), ()]
    assert [line_of(text, place) for place in places] == [1, 3, 4, 4, 1, 1, 1]


def remarked(texts: dict[str, str], catalogue: Catalogue) -> list[Found]:
    parse(texts)
    return list(remarks({n: parse_file(n, text) for n, text in texts.items()}, catalogue))


def test_days_without_a_row_and_idle_names_are_remarked(
    texts: dict[str, str], catalogue: Catalogue
) -> None:
    texts["reference.yaml"] = texts["reference.yaml"].replace("to: 2026-06-30", "to: 2026-06-15")
    texts["z.yaml"] = "documents: {odd: {name: x, confidence: V}}\ninputs: {sky: {kind: flag}}\n"
    found = {each.place: each.reason for each in remarked(texts, catalogue)}
    gap = found["parameters", "reference_level", "rows", 1]
    assert gap.endswith("nothing is known from 2026-06-16 to 2026-06-30")
    assert found["documents", "odd"] == "nothing uses these documents: odd"
    assert found["inputs", "sky"] == "nothing uses these inputs: sky"


def test_an_example_that_does_not_come_out_is_found(texts: dict[str, str]) -> None:
    wrong = planted(texts, "value: 30, source", "value: 31, source")
    wrong = planted(wrong, "formula: overtime\n", "formula: annual-leave\n")
    parts = {name: parse_file(name, text) for name, text in wrong.items()}
    found = [each for some in disproved(parse(wrong), parts) for each in some]
    assert "lam_dem: example 1: rate_pct is 131, not 130" in [each.reason for each in found]
    assert any("lam_them_gio: example 1: lam_them_gio" in each.reason for each in found)
    assert {each.file for each in found} == {OVERTIME}
    assert found[0].place[0] == "benefits"


def test_the_rules_that_ship_hold(texts: dict[str, str]) -> None:
    parts = {name: parse_file(name, text) for name, text in texts.items()}
    assert [each for some in disproved(parse(texts), parts) for each in some] == []
