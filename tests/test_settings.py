from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.core.errors import OperatorError
from bot.environment import describe, doubts, entries, read_settings, reference
from bot.settings import Settings

TOKEN = "123456789:" + "Canary_7" * 5
PAGE = Path(__file__).parent.parent / "docs/reference/settings.md"


def problems(environ: dict[str, str], env_file: Path | None = None) -> list[str]:
    with pytest.raises(OperatorError) as caught:
        read_settings(environ, env_file)
    return str(caught.value).splitlines()


def test_nothing_set_runs_the_web_chat_alone() -> None:
    settings = read_settings({})
    assert settings == Settings()
    assert settings.telegram.token is None
    assert settings.web.host == "127.0.0.1"


def test_the_process_environment_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NHIPCAU_WEB__PORT", "9")
    assert Settings().web.port == read_settings({}).web.port == 8080


def test_variables_win_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("NHIPCAU_WEB__PORT=1\nNHIPCAU_WEB__HOST=::1\nOTHER=x\n", encoding="utf-8")
    settings = read_settings({"NHIPCAU_WEB__PORT": "2"}, file)
    assert (settings.web.port, settings.web.host) == (2, "::1")


def test_a_missing_file_and_an_empty_value_count_as_unset(tmp_path: Path) -> None:
    settings = read_settings({"NHIPCAU_TELEGRAM__TOKEN": ""}, tmp_path / ".env")
    assert settings.telegram.token is None


def test_a_dollar_in_the_file_is_a_dollar(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("NHIPCAU_UNION_NAME=a${HOME}b\n", encoding="utf-8")
    assert read_settings({}, file).union_name == "a${HOME}b"


def test_a_file_in_another_encoding_is_refused_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"NHIPCAU_UNION_NAME=\xff\xfe\n")
    (line,) = problems({}, file)
    assert "UTF-8" in line


def test_a_setting_that_the_file_sets_twice_is_refused_with_its_lines(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(
        f"""# both modes
NHIPCAU_TELEGRAM__TOKEN={TOKEN}

NHIPCAU_TELEGRAM__MODE=polling
NHIPCAU_WEB__PORT=81
OTHER=1
OTHER=2


export nhipcau_telegram__mode="webhook"
NHIPCAU_WEB__PORT=81
NHIPCAU_TELEGRAM__MODE=polling
""",
        encoding="utf-8",
    )
    assert problems({}, file) == [
        "NHIPCAU_TELEGRAM__MODE: is set differently on lines 4, 10 and 12 of the file; keep one"
    ]
    assert problems({"NHIPCAU_TELEGRAM__MODE": "polling"}, file)


def test_settings_never_change() -> None:
    settings = read_settings({})
    with pytest.raises(ValidationError):
        settings.web.port = 1  # type: ignore[misc]  # refusing this is the point
    with pytest.raises(ValidationError):
        settings.union_name = "x"  # type: ignore[misc]  # refusing this is the point


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NHIPCAU_WEB__PORT", "eighty"),
        ("NHIPCAU_WEB__PORT", "70000"),
        ("NHIPCAU_WEB__TRUST_PROXY", "perhaps"),
        ("NHIPCAU_DATABASE_URL", "mysql://u:canary@h/d"),
        ("NHIPCAU_DATA_KEY", "canary"),
        ("NHIPCAU_PUBLIC_URL", "bot.example.org"),
        ("NHIPCAU_TELEGRAM__TOKEN", "canary"),
        ("NHIPCAU_TELEGRAM__API_URL", "canary"),
        ("NHIPCAU_TELEGRAM__MODE", TOKEN),
        ("NHIPCAU_TELEGRAM__PROXY", "socks5://u:canary@h"),
        ("NHIPCAU_TELEGRAM__WEBHOOK_SECRET", "with spaces canary"),
        ("NHIPCAU_ZALO__TOKEN", "canary"),
        ("NHIPCAU_ZALO__MONTHLY_QUOTA", "-1"),
        ("NHIPCAU_ZALO__MEDIA_HOSTS", "https://canary.vn"),
        ("NHIPCAU_ZALO__MEDIA_HOSTS", "zdn.vn,,10.0.0.1"),
        ("NHIPCAU_LOG__LEVEL", "canary"),
        ("NHIPCAU_FORMS__REMIND_AFTER_HOURS", "0"),
        ("NHIPCAU_FILES__MAX_MB", "9999"),
        ("NHIPCAU_LIMITS__TELEGRAM_PER_SECOND", "nan"),
    ],
)
def test_a_wrong_value_is_one_line_that_names_it_and_quotes_nothing(name: str, value: str) -> None:
    (line,) = problems({name: value})
    assert line.startswith(f"{name}: should be")
    assert value not in line
    assert "canary" not in line.lower()


def test_every_problem_has_its_line() -> None:
    lines = problems({"NHIPCAU_WEB__PORT": "x", "NHIPCAU_LOG__FORMAT": "x", "NHIPCAU_X": "x"})
    assert [line.split(":")[0] for line in lines] == [
        "NHIPCAU_X",
        "NHIPCAU_WEB__PORT",
        "NHIPCAU_LOG__FORMAT",
    ]


def test_an_unknown_name_is_refused_with_the_nearest_one() -> None:
    assert problems({"NHIPCAU_TELEGRAM__TOKN": TOKEN}) == [
        "NHIPCAU_TELEGRAM__TOKN: no such setting; did you mean NHIPCAU_TELEGRAM__TOKEN?"
    ]
    assert "lists them all" in problems({"NHIPCAU_QQQ": "x"})[0]
    assert problems({"NHIPCAU_TELEGRAM": '{"token": 1}'})


def test_names_of_others_are_not_ours() -> None:
    read_settings({"PATH": "x", "NHIPCAU_TEST_POSTGRES": "x"})


def test_webhook_mode_says_what_it_lacks() -> None:
    lines = problems({"NHIPCAU_TELEGRAM__TOKEN": TOKEN, "NHIPCAU_TELEGRAM__MODE": "webhook"})
    assert [line.split(":")[0] for line in lines] == [
        "NHIPCAU_TELEGRAM__WEBHOOK_SECRET",
        "NHIPCAU_PUBLIC_URL",
    ]


def test_webhook_mode_with_everything_is_taken() -> None:
    settings = read_settings(
        {
            "NHIPCAU_TELEGRAM__TOKEN": TOKEN,
            "NHIPCAU_TELEGRAM__MODE": "webhook",
            "NHIPCAU_TELEGRAM__WEBHOOK_SECRET": "long-enough",
            "NHIPCAU_PUBLIC_URL": "https://bot.example.org/",
        }
    )
    assert settings.public_url == "https://bot.example.org"


SECRET = "NHIPCAU_TELEGRAM__WEBHOOK_SECRET"


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, []),
        ({SECRET: "canary-secret"}, []),
        ({"NHIPCAU_TELEGRAM__TOKEN": TOKEN}, []),
        ({"NHIPCAU_TELEGRAM__TOKEN": TOKEN, SECRET: "canary-secret"}, [f"{SECRET} is set"]),
        (
            {"NHIPCAU_TELEGRAM__TOKEN": "", "NHIPCAU_TELEGRAM__MODE": "webhook"},
            ["NHIPCAU_TELEGRAM__MODE is webhook"],
        ),
        ({"NHIPCAU_ZALO__MODE": "webhook"}, ["NHIPCAU_ZALO__MODE is webhook"]),
    ],
)
def test_what_is_hardly_meant_is_said(environ: dict[str, str], expected: list[str]) -> None:
    said = doubts(read_settings(environ))
    assert [each.partition(",")[0] for each in said] == expected
    assert "canary" not in "".join(said).lower()


def test_no_view_of_the_settings_shows_a_secret() -> None:
    settings = read_settings(
        {
            "NHIPCAU_TELEGRAM__TOKEN": TOKEN,
            "NHIPCAU_DATABASE_URL": "postgresql://nhipcau:canary-pass@localhost/nhipcau",
            "NHIPCAU_DATA_KEY": "canary-key" * 5,
        }
    )
    shown = "\n".join([*describe(settings), repr(settings), str(settings.model_dump())])
    assert "canary" not in shown.lower()
    assert "NHIPCAU_DATABASE_URL=postgresql://nhipcau:********@localhost/nhipcau" in shown
    assert set(settings.secrets()) == {TOKEN, "canary-pass", "canary-key" * 5}


def test_every_setting_says_what_it_is_for() -> None:
    assert [each.name for each in entries() if not each.field.description] == []


def test_the_reference_page_is_the_one_that_the_settings_write() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == reference(), "run: nhipcau settings > docs/reference/settings.md"


@pytest.mark.parametrize(
    ("environ", "quotas"),
    [
        ({}, {}),
        ({"NHIPCAU_ZALO__TOKEN": "12345:abcdefgh"}, {"zalo": 3000}),
        ({"NHIPCAU_ZALO__TOKEN": "12345:abcdefgh", "NHIPCAU_ZALO__MONTHLY_QUOTA": "0"}, {}),
    ],
)
def test_only_a_messenger_in_use_has_a_quota(
    environ: dict[str, str], quotas: dict[str, int]
) -> None:
    assert read_settings(environ).quotas == quotas
