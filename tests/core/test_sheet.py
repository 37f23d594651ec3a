"""What is printed has bounds: words are cut, too many parts of a kind are refused."""

import pytest
from pydantic import ValidationError

from bot.core.sheet import ROOM, Bar, Chart, Comparison, Section, Sheet


def sheet(*sections: Section) -> Sheet:
    return Sheet(title="t", headline="h", sections=sections)


def test_words_become_one_line_in_one_form() -> None:
    made = Sheet(title="  Lu\u031bo\u031bng\n\u202e tháng ", headline="Đủ rồi 🎉👍🏽")
    assert (made.title, made.headline) == ("Lương tháng", "Đủ rồi")


@pytest.mark.parametrize("length", [120, 121, 100_000])
def test_long_words_are_cut(length: int) -> None:
    title = Sheet(title="ă" * length, headline="h").title
    assert len(title) == 120
    assert title.endswith("…") is (length > 120)


def test_too_many_lines_end_with_an_ellipsis() -> None:
    [section] = sheet(Section(lines=("a", "", *map(str, range(99))))).sections
    assert (len(section.lines), section.lines[0], section.lines[-1]) == (40, "a", "…")


def test_many_sources_are_shortened() -> None:
    footer = Sheet(title="t", headline="h", footer=tuple(map(str, range(99)))).footer
    assert (len(footer), footer[0], footer[-1]) == (10, "0", "…")


def test_all_sections_together_have_room() -> None:
    many = tuple(Section(heading=f"{n}", lines=("x" * 400,) * 3) for n in range(16))
    fitted = sheet(*many).sections
    assert sum(len(line) for each in fitted for line in each.lines) < ROOM
    assert fitted[-1].lines[-1] == "…"
    assert fitted[0] == many[0]


def test_rows_that_do_not_fit_are_missed() -> None:
    rows = tuple((f"{n} {'x' * 20}", "x" * 32) for n in range(40))
    [fitted] = sheet(Section(lines=("a",), rows=rows), Section(lines=("b",))).sections
    assert 30 < len(fitted.rows) < 40
    assert (fitted.lines, fitted.rows[-1]) == (("a",), ("…", ""))


def test_what_fits_stays() -> None:
    section = Section(heading="h", lines=("a", "b"), rows=(("x", "1"),))
    assert sheet(section).sections == (section,)


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), 1e16])
def test_bars_begin_at_nothing(value: float) -> None:
    with pytest.raises(ValidationError):
        Bar(label="a", value=value, shown="a")


def test_a_handler_hears_of_a_wrong_shape() -> None:
    bar = Bar(label="a", value=1, shown="1")
    with pytest.raises(ValidationError):
        Chart(title="t", bars=(bar,) * 13)
    with pytest.raises(ValidationError):
        Comparison(columns=("a", "b"), rows=())
    with pytest.raises(ValidationError):
        sheet(*[Section()] * 17)
    with pytest.raises(ValidationError):
        Sheet(title="t", headline="h", language="vi\n")
