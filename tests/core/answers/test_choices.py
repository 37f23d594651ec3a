import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import OneOf, YesNo, match_choice, navigation
from tests.core.answers.reading import read
from tests.core.inbounds import sent

TOPICS = (
    ("wage", "💰 Tiền lương"),
    ("sick", "🤒 Ốm đau"),
    ("maternity", "Thai sản"),
    ("accident", "Tai nạn lao động"),
    ("untold", "Không muốn nói"),
)


@pytest.mark.parametrize(
    "text",
    [
        "dạ",
        "da",
        "vâng",
        "Vâng ạ",
        "ừ",
        "uk",
        "ok",
        "Okê",
        "có",
        "co",
        "có ạ",
        "đúng",
        "đúng rồi",
        "đồng ý",
        "dong y",
        "chuẩn",
        "được",
        "đc",
        "yes",
        "y",
        "phải",
        "dạ phải",
        "chính xác",
        "👍",
        "có có",
        "dạ vâng ạ",
        "tất nhiên rồi",
    ],
)
def test_yes(text: str) -> None:
    assert read(YesNo(), text) is True


@pytest.mark.parametrize(
    "text",
    [
        "không",
        "khong",
        "ko",
        "k",
        "kh",
        "hông",
        "hong",
        "hem",
        "chưa",
        "chua",
        "chưa ạ",
        "thôi",
        "thoi",
        "no",
        "n",
        "sai",
        "sai rồi",
        "dạ không",
        "không đồng ý",
        "ko dong y",
        "không phải",
        "ko đc",
        "đừng",
        "khỏi",
        "từ chối",
        "👎",
        "không không",
    ],
)
def test_no(text: str) -> None:
    assert read(YesNo(), text) is False


@pytest.mark.parametrize("text", ["có không", "chưa chắc", "hôm qua", "có nhưng mà thôi", "👍👎"])
def test_neither_yes_nor_no(text: str) -> None:
    assert read(YesNo(), text) in {"answer-yes-no", "answer-no-words"}


def test_buttons() -> None:
    assert read(YesNo(), sent(button="yes")) is True
    assert read(YesNo(), sent(button="no")) is False
    assert read(OneOf("a", "b"), sent(button="b")) == "b"
    assert read(OneOf("a", "b"), sent(button="c")) == "answer-choose"
    assert OneOf("a", "b").values == ("a", "b")
    assert OneOf("a", "b") == OneOf("a", "b")


@pytest.mark.parametrize(
    ("said", "read_as"),
    [
        ("ok em", "agree"),
        ("đồng ý", "agree"),
        ("dong y", "agree"),
        ("có ạ", "agree"),
        ("ko", "decline"),
        ("không đồng ý", "decline"),
        ("để xem", "answer-choose"),
    ],
)
def test_agreeing_chooses_what_agrees(said: str, read_as: str) -> None:
    assert read(OneOf("agree", "details", "decline"), said) == read_as


def test_agreeing_chooses_nothing_else() -> None:
    assert read(OneOf("a", "b"), "ok") == "answer-choose"
    assert read(OneOf("confirm", "submit"), "ok") == "answer-choose"
    assert read(OneOf("confirm", "charter"), "không") == "answer-choose"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2", "sick"),
        ("2.", "sick"),
        ("số 2", "sick"),
        ("em chọn 3", "maternity"),
        ("Tiền lương", "wage"),
        ("💰 Tiền lương", "wage"),
        ("tien luong ạ", "wage"),
        ("TIỀN", "wage"),
        ("tiền lươn", "wage"),
        ("lao động", "accident"),
        ("tia nan lao dong", "accident"),
        ("không", "untold"),
        ("không muốn nói", "untold"),
        ("muốn nói", None),
        ("6", None),
        ("0", None),
        ("99", None),
        ("t", None),
        ("bóng đá", None),
        ("", None),
        ("😀", None),
    ],
)
def test_match_choice(text: str, value: str | None) -> None:
    assert match_choice(text, TOPICS) == value


def test_a_choice_is_never_guessed() -> None:
    assert match_choice("đồng ý", [("yes", "Có"), ("no", "Không đồng ý")]) is None
    assert match_choice("ca", [("a", "Ca sáng"), ("b", "Ca tối")]) is None
    assert match_choice("ca sang", [("a", "Ca sáng"), ("b", "Ca tối")]) == "a"
    assert match_choice("má", [("a", "Má"), ("b", "Mã")]) == "a"
    assert match_choice("ma", [("a", "Má"), ("b", "Mã")]) is None


def test_labels_that_begin_with_numbers_are_not_positions() -> None:
    children = [("one", "1 con"), ("two", "2 con"), ("more", "3 con trở lên")]
    assert match_choice("2", children) == "two"
    assert match_choice("2", [("a", "5 năm"), ("b", "10 năm")]) is None


@given(st.text(max_size=30), st.lists(st.text(max_size=12), max_size=5))
def test_match_choice_gives_a_value_or_nothing(text: str, labels: list[str]) -> None:
    pairs = [(str(place), label) for place, label in enumerate(labels)]
    assert match_choice(text, pairs) in {None, *(value for value, _ in pairs)}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("quay lại", "back"),
        ("Lùi", "back"),
        ("back", "back"),
        ("bỏ qua", "skip"),
        ("bo qua nhe", "skip"),
        ("skip", "skip"),
        ("để sau", "later"),
        ("lát nữa", "later"),
        ("huỷ", "cancel"),
        ("hủy", "cancel"),
        ("huy", "cancel"),
        ("/huy", "cancel"),
        ("cancel", "cancel"),
        ("thôi không làm nữa", "cancel"),
        ("thoi ko lam nua", "cancel"),
        ("không", None),
        ("thôi", None),
        ("công ty huỷ hợp đồng", None),
        ("", None),
        ("huy " * 100, None),
    ],
)
def test_navigation(text: str, action: str | None) -> None:
    assert navigation(text) == action
