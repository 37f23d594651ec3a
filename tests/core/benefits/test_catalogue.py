import pytest

from bot.core.benefits import Catalogue, Rules
from bot.core.benefits.catalogue import folded
from bot.core.benefits.loading import parse_catalogue
from bot.core.errors import OperatorError


def test_every_event_can_be_browsed(catalogue: Catalogue) -> None:
    assert len(catalogue.events) == 16
    for event in catalogue.events:
        assert 1 <= len(catalogue.of(event.id)) <= 10, event.id


def test_every_calculator_is_reachable(catalogue: Catalogue, rules: Rules) -> None:
    reachable = {code for entry in catalogue.entries for code in entry.calculators}
    assert reachable == set(rules.codes)


def test_an_entry_is_no_surer_than_its_surest_source(catalogue: Catalogue) -> None:
    order = "MCSV"
    for entry in catalogue.entries:
        surest = max(order.index(source.confidence) for source in entry.sources)
        assert order.index(entry.confidence) <= surest, entry.id


def test_entry_by_id(catalogue: Catalogue) -> None:
    found = catalogue.entry("overtime-pay")
    assert found is not None
    assert found.text == "benefits-entry-overtime-pay"
    assert catalogue.entry("nothing") is None


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("tang ca chu nhat dc x2 phai k", "overtime-pay"),
        ("Tăng ca tính mấy phần trăm", "overtime-pay"),
        ("một tháng được tăng ca tối đa mấy tiếng theo luật", "overtime-limits"),
        ("ngỉ phép năm được bao nhiu ngày zậy", "annual-leave"),
        ("con 6 ngay phep khi nghi viec quy ra tien dc k", "unused-leave"),
        ("vợ em sinh thì em được nghỉ mấy ngày", "father-leave"),
        ("RÚT BHXH 1 LẦN", "lump-sum"),
        ("đẻ con thứ 2", "second-child"),
        ("lương tối thiểu vùng 2", "minimum-wage"),
        ("em muốn gặp luật sư", "union-lawyer"),
        ("kiện công ty có phải hoà giải không", "mediation"),
        ("ĐI LÀM LỄ ĐƯỢC MẤY LẦN LƯƠNG", "overtime-pay"),
    ],
)
def test_workers_words_find(catalogue: Catalogue, text: str, entry: str) -> None:
    assert catalogue.find(text)[0].id == entry


def test_diacritics_do_not_matter(catalogue: Catalogue) -> None:
    for entry in catalogue.entries:
        for word in entry.words:
            assert entry in catalogue.find(word, limit=50)
    assert catalogue.find("Nghỉ ốm") == catalogue.find("nghi om")


def test_nothing_found(catalogue: Catalogue) -> None:
    assert catalogue.find("asdf") == ()
    assert catalogue.find("") == ()


def test_folded() -> None:
    assert folded("  Đoàn viên: ĐƯỢC 24/11? ") == "doan vien duoc 24 11"


ENTRY = """
events: [{id: wages, words: [luong]}]
entries:
  - id: pay
    event: wages
    sources: [{document: labour-code, confidence: V}]
    from: null
    last_checked: 2026-11-20
    confidence: V
    words: [tien luong]
"""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("event: wages", "event: none", "unknown event"),
        ("labour-code", "no-law", "no-law"),
        ("[tien luong]", "[Tiền lương]", "not folded"),
        ("    from: null", "    from: null\n    calculators: [none]", "none"),
    ],
)
def test_a_fault_stops_loading(rules: Rules, old: str, new: str, words: str) -> None:
    assert parse_catalogue(ENTRY, rules).entry("pay")
    with pytest.raises(OperatorError, match=words):
        parse_catalogue(ENTRY.replace(old, new), rules)
