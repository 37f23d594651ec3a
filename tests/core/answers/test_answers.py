"""What holds for every kind of answer."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from bot.core import answers
from bot.core.answers import Kind, Unclear
from bot.core.chat import Problem
from tests.core.answers.reading import read
from tests.core.inbounds import TODAY, VOICE, said, sent

ROOT = Path(__file__).parents[3]
KINDS: tuple[Kind[object], ...] = (
    answers.Text(),
    answers.Details(),
    answers.PersonName(),
    answers.Date(),
    answers.Date(future=False),
    answers.Date(past=False),
    answers.BirthDate(),
    answers.DateTime(),
    answers.DateTime(past=True, latest=None),
    answers.Phone(),
    answers.CitizenId(),
    answers.Money(),
    answers.Number(0, 100, 2),
    answers.YesNo(),
    answers.OneOf("a", "b"),
)
FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "1",
            "2",
            "31",
            "02",
            "1990",
            "26",
            "0912345678",
            "/",
            "-",
            ".",
            ",",
            ":",
            "h",
            "tr",
            "triệu",
            "tỷ",
            "rưỡi",
            "k",
            "nghìn",
            "đồng",
            "ngày",
            "tháng",
            "năm",
            "hôm",
            "qua",
            "mai",
            "thứ",
            "hai",
            "tuần",
            "sau",
            "sáng",
            "tối",
            "kém",
            "nữa",
            "trước",
            "không",
            "có",
            "đừng",
            "một",
            "mươi",
            "trăm",
            "phút",
            "mùng",
            "cn",
            "+",
            "99999999999",
            "0",
            "tiếng",
        ]
    ),
    max_size=8,
)


def catalogue(language: str) -> dict[str, ast.Message]:
    source = (ROOT / "messages" / language / "answers.ftl").read_text(encoding="utf-8")
    body = FluentParser().parse(source).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def ids_in_code() -> set[str]:
    paths = [*(ROOT / "bot/core/answers").glob("*.py"), ROOT / "bot/core/files.py"]
    source = "".join(path.read_text(encoding="utf-8") for path in paths)
    return set(re.findall(r'"(answer-[a-z-]+[a-z])"', source))


@given(st.sampled_from(KINDS), st.text(max_size=60))
def test_any_text_is_read_or_unclear(kind: Kind[object], text: str) -> None:
    read(kind, text)


@given(st.sampled_from(KINDS), FRAGMENTS, st.sampled_from(["", " "]))
def test_any_mixture_is_read_or_unclear(kind: Kind[object], words: list[str], gap: str) -> None:
    read(kind, gap.join(words))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["", " ", "\u200b", "\x00\x07", "\n"])
def test_nothing_is_refused(kind: Kind[object], text: str) -> None:
    assert read(kind, text) in {"answer-empty", "answer-choose"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["😀😀", "...", "?!"])
def test_signs_alone_are_refused(kind: Kind[object], text: str) -> None:
    assert read(kind, text) in {"answer-no-words", "answer-choose"}


@pytest.mark.parametrize("kind", KINDS)
def test_endless_text_is_refused(kind: Kind[object]) -> None:
    assert read(kind, "1tr " * 2500) in {"answer-too-long", "answer-choose"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("problem", "text_id"),
    [
        ("unsupported", "answer-not-text"),
        ("file-too-large", "answer-file-too-large"),
        ("file-type", "answer-file-type"),
        ("not-your-contact", "answer-not-your-contact"),
    ],
)
def test_channel_problems_are_told(kind: Kind[object], problem: Problem, text_id: str) -> None:
    assert read(kind, sent(problem=problem)) == text_id


@pytest.mark.parametrize("kind", [each for each in KINDS if not isinstance(each, answers.Details)])
def test_files_are_refused(kind: Kind[object]) -> None:
    assert read(kind, sent(file=VOICE)) in {"answer-not-text", "answer-choose"}


def test_both_catalogues_hold_every_id_and_no_other() -> None:
    assert set(catalogue("vi")) == set(catalogue("en")) == ids_in_code()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_texts_are_short(language: str) -> None:
    source = (ROOT / "messages" / language / "answers.ftl").read_text(encoding="utf-8")
    texts = [line.partition(" = ")[2] for line in source.splitlines() if " = " in line]
    assert max(map(len, texts)) <= 200


def test_values_of_unclear_fill_its_text() -> None:
    with pytest.raises(Unclear) as caught:
        answers.CitizenId().read(said("12345678901"), TODAY)
    assert caught.value.values == {"given": 11}
