"""A sheet on paper and as a picture: every letter, every part, and nothing that is run."""

import io
import json
import subprocess
import sys
from typing import Any, cast

import pytest
from pypdf import PdfReader
from typst import TypstError

from bot.core.sheet import ROOM, Bar, Chart, Comparison, Section, Sheet
from bot.engine.press.printer import Printer, Unprintable
from tests.engine.press.prints import ALPHABET, FULL, SHORT, ink_of, size_of, text_of

HOSTILE = (
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "$ x^2 $ *b* _i_ `c` @quelle <label> // x /* y */ \\ #{1+1} [a] = h - l + 1",
    '"}] , "sheet": {"title": 1',
    "#panic()",
)
LONG = "Người" * 80


@pytest.fixture(scope="module")
def printer() -> Printer:
    return Printer()


def with_lines(*lines: str) -> Sheet:
    return Sheet(title="t", headline="h", sections=(Section(lines=lines),))


def test_a_page_is_a_pdf_with_its_words(printer: Printer) -> None:
    pdf = printer.render(FULL, "pdf")
    assert pdf.startswith(b"%PDF-")
    said = text_of(pdf)
    parts = (FULL.title, FULL.headline, FULL.subtitle, *FULL.footer, "11.000.000 đ", "634.615 đ")
    assert [each for each in (*parts, "Nghỉ ngay", "14 đ", "84 đ") if each not in said] == []
    assert said.endswith("1 / 1")
    read = PdfReader(io.BytesIO(pdf))
    assert read.metadata is not None
    assert read.metadata.title == FULL.title
    assert str(read.root_object["/Lang"]) == "vi"
    left, low, right, high = (float(each) for each in read.pages[0].mediabox)
    assert (round(right - left), round(high - low)) == (595, 842)


def test_every_vietnamese_letter_is_of_one_font(printer: Printer) -> None:
    pdf = printer.render(with_lines(*ALPHABET), "pdf")
    said = text_of(pdf)
    assert [line for line in ALPHABET if line not in said] == []
    resources: Any = PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"]
    fonts = {font.get_object()["/BaseFont"].split("+")[1] for font in resources["/Font"].values()}
    assert {each.split("-")[0] for each in fonts} == {"LibertinusSerif"}


def test_a_picture_fits_a_phone(printer: Printer) -> None:
    png = printer.render(FULL, "png")
    assert png.startswith(b"\x89PNG")
    width, height = size_of(png)
    assert (width, 1_500 < height < 3_000) == (1080, True)
    assert ink_of(png) > 50
    assert size_of(printer.render(SHORT, "png"))[1] < 400


def test_an_english_sheet_says_so(printer: Printer) -> None:
    pdf = printer.render(SHORT.model_copy(update={"language": "en"}), "pdf")
    assert str(PdfReader(io.BytesIO(pdf)).root_object["/Lang"]) == "en"


def test_bars_are_as_long_as_their_values(printer: Printer) -> None:
    printer.render(FULL, "pdf")
    bars = json.loads(printer._made().query("<bar>"))
    assert [bar["width"] for bar in bars] == ["50% + 0pt", "100% + 0pt", "0% + 0pt"]


def test_bars_of_nothing_have_no_length(printer: Printer) -> None:
    nothing = Bar(label="a", value=0, shown="0")
    sheet = SHORT.model_copy(update={"chart": Chart(title="c", bars=(nothing,))})
    assert printer.render(sheet, "png")


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_code_is_printed(printer: Printer, words: str) -> None:
    sheet = with_lines(words).model_copy(update={"title": words, "footer": (words,)})
    plain = words.replace(" ", "")
    assert text_of(printer.render(sheet, "pdf")).replace(" ", "").count(plain) == 3
    assert printer.render(sheet, "png")


@pytest.mark.parametrize(
    "words",
    ["a" + "\u0301" * 399, "שלום عليكم", "\ud800\x00\x1b[2J\u2028", "漢字 🏳️‍🌈 \U000e0041", "\t\n"],
)
def test_odd_characters_do_no_harm(printer: Printer, words: str) -> None:
    assert printer.render(with_lines(words), "pdf")
    assert printer.render(SHORT.model_copy(update={"title": words.replace("\ud800", "")}), "png")


def test_a_word_without_end_stays_on_the_page(printer: Printer) -> None:
    pdf = printer.render(with_lines(LONG), "pdf")
    assert LONG[:30] in text_of(pdf).replace(" ", "").replace("\u200b", "")
    short = size_of(printer.render(with_lines("a"), "png"))[1]
    assert size_of(printer.render(with_lines(LONG), "png"))[1] > short + 5 * 40


def test_the_largest_sheet_is_a_picture_that_telegram_takes(printer: Printer) -> None:
    bar = Bar(label=LONG, value=1, shown=LONG)
    largest = Sheet(
        title=LONG,
        headline=LONG,
        subtitle=LONG,
        sections=(Section(heading=LONG, lines=("a",) * 40, rows=((LONG, LONG),) * 40),) * 16,
        comparison=Comparison(columns=(LONG, LONG), rows=((LONG, LONG, LONG),) * 12),
        chart=Chart(title=LONG, bars=(bar,) * 12),
        footer=(LONG,) * 99,
    )
    assert len(str(largest.sections)) < 3 * ROOM
    width, height = size_of(printer.render(largest, "png"))
    assert width + height <= 10_000
    assert printer.render(largest, "pdf")


class Broken:
    """A compiler that fails in one way."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def compile(self, **_: object) -> bytes:
        raise self._error


PanicException = type("PanicException", (BaseException,), {})


@pytest.mark.parametrize(
    "error", [TypstError("secret words", "secret"), PanicException("secret words")]
)
def test_a_failure_has_a_name_and_no_words(error: BaseException) -> None:
    printer = Printer()
    printer._compiler = cast("Any", Broken(error))
    with pytest.raises(Unprintable) as failed:
        printer.render(SHORT, "pdf")
    assert (failed.value.kind, str(failed.value)) == (type(error).__name__,) * 2
    assert failed.value.__cause__ is None


def test_a_cancellation_is_no_failure() -> None:
    printer = Printer()
    printer._compiler = cast("Any", Broken(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        printer.render(SHORT, "pdf")


def test_a_start_does_not_load_the_compiler() -> None:
    code = "import sys, bot.app; sys.exit('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own interpreter
