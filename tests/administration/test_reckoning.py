"""``nhipcau calc``: JSON on stdout, whatever comes out."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.administration import reckoning
from bot.administration.reckoning import batch, calc
from bot.core.benefits.loading import PACKAGED

DAY = "2026-05-01"


def test_an_answer_has_its_steps_in_words() -> None:
    report = calc(
        "nghi_hang_nam",
        on=DAY,
        inputs='{"seniority_years": 6, "condition": "normal", "months_worked_this_year": 12}',
    )
    answer = json.loads(report.lines[0])
    assert report.well
    assert answer["on"] == "2026-05-01"
    assert answer["result"]
    assert answer["rules_version"]
    assert answer["sources"][0]["document"]
    for step in answer["steps"]:
        assert "benefits-step" not in step["text"]


def test_an_error_names_its_field() -> None:
    for code, inputs, field in (
        ("nghi_hang_nam", '{"condition": "x"}', "condition"),
        ("nghi_hang_nam", '{"condition": ', None),
        ("no-such", "{}", None),
    ):
        report = calc(code, on=DAY, inputs=inputs)
        error = json.loads(report.lines[0])
        assert not report.well
        assert error["field"] == field
        assert error["error"]
        assert error["message"]


def answered(*lines: bytes, folder: Path | None = None) -> list[dict[str, Any]]:
    out = io.BytesIO()
    batch(io.BytesIO(b"\n".join(lines)), out, folder)
    return [json.loads(line) for line in out.getvalue().splitlines()]


GOOD = b'{"id": "good", "code": "lam_dem", "on": "2026-05-01", "inputs": {}}'


def test_a_batch_answers_line_by_line_whatever_comes() -> None:
    assert [each["id"] for each in answered(GOOD, b"", b"{", b"  \r", GOOD + b"\r")] == [
        *("good", None, "good")
    ]


def test_a_batch_begins_with_whatever_mark_windows_writes() -> None:
    assert answered(b"\xef\xbb\xbf" + GOOD)[0]["result"] == {"rate_pct": 130}


def test_a_line_without_end_takes_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reckoning, "LONGEST_LINE", 100)
    monkeypatch.setattr("bot.core.benefits.report.LONGEST_LINE", 100)
    first, second, last = answered(b"x" * 1001, GOOD, b"y" * 999)
    assert first["error"]["error"] == last["error"]["error"] == "line-too-long"
    assert second["id"] == "good"


def test_every_line_is_handed_on_at_once() -> None:
    written: list[int] = []

    class Out(io.BytesIO):
        def flush(self) -> None:
            written.append(len(self.getvalue()))

    batch(io.BytesIO(GOOD + b"\n" + GOOD), Out())
    assert len(written) == 2
    assert written[1] == 2 * written[0]


def test_a_folder_of_ones_own_counts(tmp_path: Path) -> None:
    for each in PACKAGED.glob("*.yaml"):
        text = each.read_text("utf-8").replace("value: 30, source", "value: 31, source")
        (tmp_path / each.name).write_text(text, "utf-8")
    assert answered(GOOD, folder=tmp_path)[0]["result"] == {"rate_pct": 131}
    report = calc("lam_dem", on=DAY, inputs="{}", folder=tmp_path)
    assert json.loads(report.lines[0])["result"] == {"rate_pct": 131}
