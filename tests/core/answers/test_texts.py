import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Details, PersonName, Text, Told
from tests.core.answers.reading import read
from tests.core.inbounds import VOICE, sent

LETTERS = "abcdeghiklmnopqrstuvxyàáảãạăắằâấầđèéẹêếềìíòóôốơớùúưứửỳý"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("đúng hạn", "đúng hạn"),
        ("  hai dòng\nchữ ", "hai dòng\nchữ"),
        ("ab", "answer-too-short"),
        ("a" * 21, "answer-too-long"),
        ("e\u0302m \u200bnè", "êm nè"),
    ],
)
def test_text(text: str, value: str) -> None:
    assert read(Text(3, 20), text) == value


def test_details_take_text_or_file() -> None:
    assert read(Details(5), "máy hỏng che chắn") == Told(text="máy hỏng che chắn")
    assert read(Details(5), sent(file=VOICE)) == Told(file=VOICE)
    assert read(Details(5), sent(file=VOICE, caption="nè")) == Told(text="nè", file=VOICE)
    assert read(Details(5), "nè") == "answer-too-short"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("nguyễn văn an", "Nguyễn Văn An"),
        ("TRẦN THỊ BÍCH", "Trần Thị Bích"),
        ("  lê   hoà ", "Lê Hoà"),
        ("Em tên là Phạm Thu Hà", "Phạm Thu Hà"),
        ("họ tên: phạm thu hà", "Phạm Thu Hà"),
        ("h'hen niê", "H'Hen Niê"),
        ("y blơk niê-kđăm", "Y Blơk Niê-Kđăm"),
        ("Ronald McKay", "Ronald McKay"),
        ("nguyen van an.", "Nguyen Van An"),
        ("Lan", "answer-name-one-word"),
        ("tên em là lan", "answer-name-one-word"),
        ("Nguyễn Văn 2", "answer-name-letters"),
        ("Lê Lan 😀", "answer-name-letters"),
        ("- '", "answer-no-words"),
        ("a" * 81, "answer-too-long"),
    ],
)
def test_person_name(text: str, name: str) -> None:
    assert read(PersonName(), text) == name


@given(st.lists(st.text(LETTERS, min_size=1, max_size=7), min_size=2, max_size=5))
def test_a_tidy_name_stays(parts: list[str]) -> None:
    name = read(PersonName(), "Trần " + " ".join(parts))
    assert read(PersonName(), name) == name
