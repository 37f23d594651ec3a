import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.words import contains_words, fold, rank, unmarked

WORKPLACES = (
    "Công ty TNHH Samsung Electronics Việt Nam Thái Nguyên",
    "Tổng Công ty May 10 - CTCP",
    "Công ty May 12",
    "Công ty TNHH PouYuen Việt Nam",
    "Công ty CP May Hòa Bình",
    "LĐLĐ TP Hà Nội",
    "Công đoàn KCN Bắc Thăng Long",
    "CĐCS Công ty TNHH Canon Việt Nam",
    "Công ty TNHH Changshin Việt Nam",
)
FOLDED = [(name, fold(name)) for name in WORKPLACES]


def test_fold() -> None:
    assert fold("  Đoàn-viên,\nCÔNG  đoàn! 😀") == "doan vien cong doan"
    assert fold("e\u0302m") == fold("êm") == "em"
    assert unmarked("25/11 lúc 8H30 ạ") == "25/11 luc 8h30 a"


@given(st.text(max_size=50))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_contains_whole_words() -> None:
    assert contains_words("toi muon cong doan giup", "cong doan")
    assert not contains_words("toi muon cong doanh", "cong doan")


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("samsung", 0),
        ("sam sung thái nguyên", 0),
        ("thai nguyen samsung", 0),
        ("may 10", 1),
        ("m10", 1),
        ("cty may 10", 1),
        ("may 12", 2),
        ("pou yuen", 3),
        ("pouyen", 3),
        ("ct pouyuen vn", 3),
        ("may hoa bing", 4),
        ("liên đoàn lao động hà nội", 5),
        ("ldld hn", 5),
        ("khu công nghiệp thăng long", 6),
        ("cannon", 7),
        ("chang sin", 8),
    ],
)
def test_the_meant_workplace_comes_first(query: str, place: int) -> None:
    assert rank(query, FOLDED, 3)[0][0] == WORKPLACES[place]


@pytest.mark.parametrize("query", ["", "xyz", "toyota", "bóng đá", "😀"])
def test_nothing_is_offered_for_nonsense(query: str) -> None:
    assert rank(query, FOLDED, 3) == []


@given(st.text(max_size=30), st.lists(st.text(max_size=20), max_size=6), st.integers(1, 4))
def test_rank_is_bounded_and_sorted(query: str, names: list[str], limit: int) -> None:
    found = rank(query, [(name, fold(name)) for name in names], limit)
    scores = [score for _, score in found]
    assert len(found) <= limit
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)


@given(st.sampled_from(FOLDED))
def test_a_name_finds_itself(pair: tuple[str, str]) -> None:
    assert rank(pair[0], FOLDED, 1) == [(pair[0], 100.0)]
