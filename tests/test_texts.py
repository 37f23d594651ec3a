"""The catalogues: whole, alike in both languages, used, and fit for a small phone."""

import re
from pathlib import Path

import pytest

from bot.app import MESSAGES
from bot.core.errors import OperatorError
from bot.engine import text_use
from bot.engine.texts import Texts
from handlers import SERVICES

ROOT = MESSAGES.parent
SOURCES = [ROOT / "bot", ROOT / "handlers", ROOT / "storage"]


def catalogue(folder: Path, vi: str, en: str) -> Path:
    for language, content in (("vi", vi), ("en", en)):
        (folder / language).mkdir(parents=True)
        (folder / language / "x.ftl").write_text(content, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(MESSAGES)


def test_no_text_is_missing_or_left_over(texts: Texts) -> None:
    text_use.check(texts, SERVICES, SOURCES)


def test_every_question_fits_a_small_phone(texts: Texts) -> None:
    too_long = []
    for service in SERVICES:
        for flow in service.flows:
            for step in flow.steps.values():
                for language in ("vi", "en"):
                    size = texts.length(language, step.text) if texts.has(step.text) else 0
                    if size > 300:
                        too_long.append(f"{language} {step.text}: {size}")
    assert not too_long


# A person is "anh/chị", the bot "em"; tone marks stand as in "huỷ", "hoà", "khoẻ".
ADDRESS = {
    "another address": r"\b(bạn|quý vị|quý khách|quý anh|anh chị|ông bà|chúng tôi)\b",
    "bare member": r"\bđoàn viên\b(?! (công đoàn|CĐ)\b)",
    "tone mark": r"(?<!q)(óa|òa|ỏa|õa|ọa|óe|òe|ỏe|õe|ọe|úy|ùy|ủy|ũy|ụy)\b",
    "officialese": r"\b(kính gửi|trân trọng|vui lòng|đề nghị (anh|quý)|thực hiện thao tác)\b",
    "English": r"\b(please|click|link|email|upload|online|submit|cancel|ok)\b",
}


@pytest.mark.parametrize("rule", ADDRESS)
def test_vietnamese_as_it_is_spoken_to_workers(rule: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted((MESSAGES / "vi").rglob("*.ftl"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if not line.startswith("#")
        and re.search(ADDRESS[rule], re.sub(r"\{[^}]*\}|^\s*[\w.-]+ =", "", line), re.IGNORECASE)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("vi", "en", "complaint"),
    [
        ("a = A\n???", "a = A", "not a Fluent entry"),
        ("a = A", "b = B", "differs"),
        ("a = { $x }", "a = { $y }", "differs"),
        ("a = A\n    .b = B", "a = A", "differs"),
        ("a = A\na = B", "a = A", "twice"),
    ],
)
def test_broken_catalogues_are_refused(tmp_path: Path, vi: str, en: str, complaint: str) -> None:
    with pytest.raises(OperatorError, match=complaint):
        Texts(catalogue(tmp_path / "m", vi, en))


def test_a_missing_and_a_left_over_text_are_found(tmp_path: Path) -> None:
    texts = Texts(catalogue(tmp_path / "m", "there-now = A", "there-now = A"))
    source = tmp_path / "code"
    source.mkdir()
    with pytest.raises(OperatorError, match="nothing says"):
        text_use.check(texts, (), [source])
    (source / "a.py").write_text('say("there-now")\nDone("gone-now")\n')
    with pytest.raises(OperatorError, match="missing: gone-now"):
        text_use.check(texts, (), [source])
    (source / "a.py").write_text('say(f"there-{when}")\n')
    text_use.check(texts, (), [source])


def test_a_missing_variable_is_our_error(texts: Texts) -> None:
    with pytest.raises(KeyError):
        texts.say("vi", "start-hello", {})
