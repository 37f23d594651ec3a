import io
import json
import logging
import sys
import threading
from collections.abc import Iterator
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from bot.log import QUIET, catch_uncaught, configure, event
from bot.settings import Log

TOKEN = "123456789:" + "Canary_7" * 5
SECRET = "canary-of-the-webhook"
WRITTEN = "Em bị nợ lương canary"


class Lines(io.StringIO):
    """What was logged: as text, and as objects."""

    def objects(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.getvalue().splitlines()]

    def last(self) -> dict[str, object]:
        return self.objects()[-1]


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    root = logging.getLogger()
    level = root.level
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    yield
    root.handlers[:] = [each for each in root.handlers if type(each).__module__ != "bot.log"]
    root.setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.captureWarnings(capture=False)


@pytest.fixture(params=["json", "console"])
def anyhow(request: pytest.FixtureRequest) -> Lines:
    """A log in each of the two formats, for what must hold in both."""
    return start(request.param)


@pytest.fixture
def lines() -> Lines:
    return start("json")


def start(shape: Literal["json", "console"]) -> Lines:
    lines = Lines()
    configure(Log(format=shape), [TOKEN, SECRET], lines)
    return lines


log = logging.getLogger("bot.somewhere")
library = logging.getLogger("some.library")


def test_an_event_is_one_object_with_a_stable_action(lines: Lines) -> None:
    event(log, "outbox.sent", channel="web", row=7, ms=1.5, late=False)
    line = lines.last()
    assert str(line.pop("at")).endswith("Z")
    assert line == {
        "level": "info",
        "logger": "bot.somewhere",
        "action": "outbox.sent",
        "channel": "web",
        "row": 7,
        "ms": 1.5,
        "late": False,
    }


def test_the_console_shows_the_same_for_people() -> None:
    lines = Lines()
    configure(Log(format="console"), [], lines)
    event(log, "outbox.sent", channel="web", why="two words")
    assert lines.getvalue()[9:] == 'INFO    outbox.sent channel=web why="two words"\n'


def test_a_stream_that_is_no_terminal_gets_json() -> None:
    lines = Lines()
    configure(Log(), [], lines)
    event(log, "app.started")
    assert lines.last()["action"] == "app.started"


def test_a_field_cannot_pose_as_the_head(lines: Lines) -> None:
    event(log, "turn.done", at="x", logger="y")
    assert lines.last()["logger"] == "bot.somewhere"


CANARIES = [TOKEN, SECRET, "canary@example.org", "postgresql://u:canary@h/d", "Bearer canary-abc"]


@pytest.mark.parametrize("canary", CANARIES)
def test_a_secret_is_masked_wherever_it_stands(anyhow: Lines, canary: str) -> None:
    library.warning("GET https://api.telegram.org/bot%s/getMe failed", canary)
    library.warning(f"joined {canary}")
    library.warning("%(here)s", {"here": canary})
    library.warning("plain", extra={"given": canary, "deep": {"er": [{"still": canary}]}})
    event(log, "a.b", given=canary, deep={"er": ({"still": canary},)}, error=ValueError(canary))
    named: dict[str, Any] = {canary: 1}
    event(log, "a.b", **named)
    assert "canary" not in anyhow.getvalue().lower()
    assert len(anyhow.getvalue().splitlines()) >= 6


def test_a_secret_is_masked_in_every_link_of_a_traceback(anyhow: Lines) -> None:
    try:
        _raise_from(ExceptionGroup(SECRET, [ValueError(TOKEN)]), KeyError(TOKEN))
    except ExceptionGroup:
        library.exception("it failed: %s", TOKEN)
    assert "canary" not in anyhow.getvalue().lower()
    for expected in ("KeyError", "ExceptionGroup", "ValueError", "test_log.py", "in _raise_from"):
        assert expected in anyhow.getvalue()


def test_a_token_of_any_shape_is_masked_in_an_address(lines: Lines) -> None:
    library.warning("POST https://bot-api.zaloplatforms.com/bot123:canary.x/sendMessage")
    assert "canary" not in lines.getvalue()


def test_a_token_in_a_percent_encoded_address_is_masked(lines: Lines) -> None:
    library.warning("POST /bot%s/sendMessage", TOKEN.replace(":", "%3A"))
    assert "canary" not in lines.getvalue().lower()


@pytest.mark.parametrize(
    "number",
    [
        "079123456789",
        "079 123 456 789",
        "123456789",
        "(091) 2345678",
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "0912-345-678",
        "+84 912 345 678",
        "84912345678",
    ],
)
def test_numbers_of_people_are_masked(anyhow: Lines, number: str) -> None:
    library.warning("to %s today", number)
    event(log, "a.b", given=number, nested={"x": f"({number})"})
    if number.isdigit():
        event(log, "a.b", chat=int(number), nested=[int(number)])
    shown = "".join(letter for letter in anyhow.getvalue() if letter.isdigit())
    assert "".join(filter(str.isdigit, number)).removeprefix("0") not in shown
    assert anyhow.getvalue().count("[number]") >= 3


def test_our_ids_times_and_dates_stay(lines: Lines) -> None:
    event(log, "a.b", id=412345678901234567, took=0.123456789, day="2026-11-20 09:00:00")
    assert lines.last()["id"] == 412345678901234567
    assert lines.last()["took"] == 0.123456789
    assert lines.last()["day"] == "2026-11-20 09:00:00"


@pytest.mark.parametrize(
    "name", ["text", "body", "caption", "full_name", "phone", "token", "data"]
)
def test_what_people_wrote_is_withheld_by_its_name(anyhow: Lines, name: str) -> None:
    fields: dict[str, Any] = {name: "canary", "deep": {name: {"x": "canary"}}}
    event(log, "a.b", **fields)
    library.warning("plain", extra={name: "canary"})
    assert "canary" not in anyhow.getvalue()


class _Form(BaseModel):
    amount: int


def _wrong_number() -> None:
    int(WRITTEN)


def _wrong_form() -> None:
    _Form.model_validate({"amount": WRITTEN})


def _wrong_row() -> None:
    raise RuntimeError(f"null value\nDETAIL:  Failing row contains (7, (b) hung, {WRITTEN}).")


@pytest.mark.parametrize("act", [_wrong_number, _wrong_form, _wrong_row])
def test_what_people_wrote_is_withheld_from_exceptions(anyhow: Lines, act: object) -> None:
    assert callable(act)
    try:
        act()
    except (ValueError, RuntimeError) as error:
        event(log, "turn.failed", error=error, level=logging.ERROR)
        library.warning("update failed: %s", error)
    assert "canary" not in anyhow.getvalue()
    assert "lương" not in anyhow.getvalue()
    assert "[withheld]" in anyhow.getvalue()


def test_names_in_exceptions_stay_readable(lines: Lines) -> None:
    error = AttributeError("'NoneType' object has no attribute 'person_id'")
    event(log, "turn.failed", error=error)
    assert "'NoneType' object has no attribute 'person_id'" in str(lines.last()["trace"])


def test_libraries_speak_only_of_trouble(lines: Lines) -> None:
    for name in (*QUIET, "any.other"):
        logging.getLogger(name).info("GET /bot%s", TOKEN)
        logging.getLogger(name).debug("text: %s", WRITTEN)
    assert lines.getvalue() == ""
    logging.getLogger("httpx").warning("trouble")
    assert lines.last()["message"] == "trouble"


def test_the_level_is_for_our_loggers() -> None:
    lines = Lines()
    configure(Log(format="json", level="DEBUG"), [], lines)
    event(log, "a.b", level=logging.DEBUG)
    library.info("nothing")
    assert [each["action"] for each in lines.objects()] == ["a.b"]


def test_no_handler_goes_around(capsys: pytest.CaptureFixture[str]) -> None:
    library.addHandler(logging.StreamHandler(sys.stdout))
    library.propagate = False
    lines = Lines()
    configure(Log(format="json"), [TOKEN], lines)
    library.warning("see %s", TOKEN)
    assert capsys.readouterr().out == ""
    assert lines.last()["message"] == "see [secret]"


def test_arguments_that_do_not_fit_are_not_shown() -> None:
    lines = start("json")  # in the test: pytest's own handler would fail on this record
    library.warning("%d of it", WRITTEN)
    assert lines.last()["message"] == "%d of it"


class _Unprintable:
    def __str__(self) -> str:
        raise RuntimeError(TOKEN)


def test_a_record_that_cannot_be_written_shows_nothing_of_itself(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = start("json")
    library.warning("%s", _Unprintable())
    assert lines.last() == {"action": "log.failed", "logger": "some.library"}
    assert "Canary" not in capsys.readouterr().err


def test_a_line_break_cannot_forge_a_line(anyhow: Lines) -> None:
    event(log, "a.b", given="x\n12:00:00 INFO admin.granted")
    assert len(anyhow.getvalue().splitlines()) == 1


def test_what_nothing_handles_is_logged_redacted(lines: Lines) -> None:
    catch_uncaught()
    error = ValueError(TOKEN)
    sys.excepthook(ValueError, error, None)
    thread = threading.Thread(target=_raise, args=(error,))
    thread.start()
    thread.join()
    assert [each["action"] for each in lines.objects()] == ["process.uncaught"] * 2
    assert "Canary" not in lines.getvalue()


def _raise(error: Exception) -> None:
    raise error


def _raise_from(error: Exception, cause: Exception) -> None:
    raise error from cause


def test_warnings_of_python_come_through_the_log(lines: Lines) -> None:
    logging.getLogger("py.warnings").warning("deprecated: %s", TOKEN)
    assert lines.last()["logger"] == "py.warnings"
    assert "Canary" not in lines.getvalue()
