"""Which language somebody writes in, as far as it must be known."""

import pytest

from bot.core.tongues import tongue


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("How is my salary paid?", "english"),
        ("what about my leave", "english"),
        ("I do not understand vietnamese", "english"),
        ("请问工资什么时候发", "other"),
        ("តើប្រាក់ខែបើកនៅពេលណា", "other"),
        ("월급은 언제 나와요?", "other"),
        ("Когда зарплата?", "other"),
        ("cho em hoi luong thang nay", None),
        ("Công ty nợ lương hai tháng rồi", None),
        ("sếp bảo ok", None),
        ("help", None),
        ("asdf qwer", None),
        ("Bonjour, je cherche un emploi", None),
        ("😀🎉", None),
        ("123", None),
        ("", None),
        ("what is luong thang 13", None),
        ("工资 lương tháng này của em sao vậy", None),
    ],
)
def test_tongue(text: str, found: str | None) -> None:
    assert tongue(text) == found
