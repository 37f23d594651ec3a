"""Every setting: one immutable object, built once and handed to what needs it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

PREFIX = "NHIPCAU_"
NESTED = "__"

_TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{30,}")
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_HEADER = re.compile(r"[A-Za-z0-9_-]{8,256}")


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("should be a web address that begins with http:// or https://")
    return value.rstrip("/")


def _proxy(value: SecretStr) -> SecretStr:
    _web_address(value.get_secret_value())
    return value


def _database(value: SecretStr) -> SecretStr:
    address = value.get_secret_value()
    if not re.match(r"sqlite:///.|postgresql://.", address):
        raise ValueError("should begin with sqlite:/// and a path, or with postgresql://")
    return value


def _telegram_token(value: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("should be the token from BotFather: digits, a colon, 35 characters")
    return value


def _zalo_token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:\S{8,}", value.get_secret_value()):
        raise ValueError("should be the token from Zalo Bot Manager: digits, a colon, a secret")
    return value


def _hosts(value: str) -> str:
    hosts = [each.strip().lower() for each in value.split(",")]
    if not all(_HOST.fullmatch(each) for each in hosts):
        raise ValueError("should be names of hosts with commas between them")
    return ",".join(hosts)


def _webhook_secret(value: SecretStr) -> SecretStr:
    if not _HEADER.fullmatch(value.get_secret_value()):
        raise ValueError("should be 8 to 256 of the characters A-Z, a-z, 0-9, _ and -")
    return value


def _data_key(value: SecretStr) -> SecretStr:
    if len(value.get_secret_value()) < 43:
        raise ValueError("should be a key of at least 32 bytes in base64")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
WebhookSecret = Annotated[SecretStr, AfterValidator(_webhook_secret)]
Mode = Literal["polling", "webhook"]


class Group(BaseModel):
    """Settings that belong together; never changed, and errors never quote a value."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Telegram(Group):
    token: Annotated[SecretStr, AfterValidator(_telegram_token)] | None = Field(
        None, description="The bot's token from BotFather; without it Telegram stays off."
    )
    api_url: WebAddress = Field(
        "https://api.telegram.org", description="Where the Bot API is; another for a local server."
    )
    mode: Mode = Field(
        "polling", description="How updates arrive; webhook needs a public address."
    )
    webhook_secret: WebhookSecret | None = Field(
        None, description="What Telegram must send with each webhook call; needed in webhook mode."
    )
    proxy: Annotated[SecretStr, AfterValidator(_proxy)] | None = Field(
        None, description="HTTP proxy on the way to Telegram; may hold a password."
    )


class Zalo(Group):
    token: Annotated[SecretStr, AfterValidator(_zalo_token)] | None = Field(
        None, description="The bot's token from Zalo Bot Manager; without it Zalo stays off."
    )
    api_url: WebAddress = Field(
        "https://bot-api.zaloplatforms.com", description="Where the Zalo Bot API is."
    )
    mode: Mode = Field(
        "polling", description="How updates arrive; webhook needs a public address."
    )
    webhook_secret: WebhookSecret | None = Field(
        None, description="What Zalo must send with each webhook call; needed in webhook mode."
    )
    monthly_quota: int = Field(
        3000, ge=0, description="Messages that the bot's plan allows a month; 0: unlimited."
    )
    media_hosts: Annotated[str, AfterValidator(_hosts)] = Field(
        "zdn.vn,zadn.vn,zaloplatforms.com",
        description="Where pictures and voice may be fetched: these hosts and all below them.",
    )


class Web(Group):
    host: str = Field("127.0.0.1", min_length=1, description="Address that the server listens on.")
    port: int = Field(8080, ge=0, le=65535, description="Port that the server listens on.")
    trust_proxy: bool = Field(
        default=False,
        description="Believe X-Forwarded-For and -Proto; only behind a proxy of your own.",
    )


class Forms(Group):
    remind_after_hours: int = Field(
        24, ge=1, le=24 * 30, description="Hours until an unfinished form is recalled, once."
    )
    erase_after_days: int = Field(
        7, ge=1, le=365, description="Days until the answers of an unfinished form are erased."
    )


class Log(Group):
    level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(str.upper)] = (
        Field(
            "INFO", description="The least that this program's own loggers write; others: WARNING."
        )
    )
    format: Literal["auto", "json", "console"] = Field(
        "auto", description="json: an object a line; console: for people; auto: by the terminal."
    )


class Files(Group):
    max_mb: int = Field(20, ge=1, le=50, description="Largest attachment taken, in megabytes.")


class Limits(Group):
    telegram_per_second: float = Field(
        30, gt=0, le=1000, description="Messages a second to all Telegram chats together."
    )
    telegram_paid: bool = Field(
        default=False,
        description="Pay Telegram for 1,000 messages a second; its per-second limit is then moot.",
    )
    telegram_per_chat_per_second: float = Field(
        1, gt=0, le=30, description="Messages a second to one Telegram chat, after its burst."
    )
    telegram_burst: int = Field(
        3, ge=1, le=30, description="Messages that one Telegram chat may get at once."
    )
    telegram_per_group_minute: int = Field(
        20, ge=1, le=60, description="Messages to one Telegram group in any minute."
    )
    zalo_per_second: float = Field(
        10, gt=0, le=1000, description="Messages a second to all Zalo chats together."
    )


class Settings(BaseSettings):
    """Everything an operator can set. ``Settings()`` is the defaults: the process's environment
    is looked at only by ``bot.environment.read_settings``."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        env_prefix=PREFIX,
        env_nested_delimiter=NESTED,
        env_ignore_empty=True,
    )

    database_url: Annotated[SecretStr, AfterValidator(_database)] = Field(
        SecretStr("sqlite:///var/nhipcau.db"),
        description="sqlite:///PATH, or postgresql://USER:PASSWORD@HOST/NAME.",
    )
    data_key: Annotated[SecretStr, AfterValidator(_data_key)] | None = Field(
        None, description="Key of personal data, in base64; unset: NHIPCAU_DATA_KEY_FILE is used."
    )
    data_key_file: Path = Field(
        Path("var/nhipcau.key"),
        description="File of that key, made on the first run, readable by its owner only.",
    )
    public_url: WebAddress | None = Field(
        None, description="Address under which people and messengers reach the server."
    )
    union_name: str | None = Field(
        None, description="The union's name as members read it; unset: the catalogue's own."
    )
    data_officer: str | None = Field(
        None, description="Who answers for personal data, as members read it: name and contact."
    )
    rules_folder: Path | None = Field(
        None, description="Folder of rule files of your own; unset: those of this version."
    )
    telegram: Telegram = Telegram()
    zalo: Zalo = Zalo()
    web: Web = Web()
    forms: Forms = Forms()
    log: Log = Log()
    files: Files = Files()
    limits: Limits = Limits()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what is handed in, so that a test never depends on its surroundings."""
        return (init_settings,)

    @model_validator(mode="after")
    def _webhooks_are_complete(self) -> Self:
        lacking = [*_webhook_gaps("TELEGRAM", self), *_webhook_gaps("ZALO", self)]
        if lacking:
            raise ValueError("\n".join(lacking))
        return self

    @property
    def quotas(self) -> dict[str, int]:
        """Messages a month that each messenger in use allows, where it counts them."""
        monthly = self.zalo.monthly_quota
        return {"zalo": monthly} if self.zalo.token is not None and monthly else {}

    def secrets(self) -> tuple[str, ...]:
        """What must never be read in a log: tokens, keys, and the passwords in addresses."""
        return tuple(part for value in _secrets(self) for part in secret_parts(value))


def _webhook_gaps(channel: Literal["TELEGRAM", "ZALO"], settings: Settings) -> list[str]:
    group = settings.telegram if channel == "TELEGRAM" else settings.zalo
    if group.token is None or group.mode == "polling":
        return []
    lacking = []
    if group.webhook_secret is None:
        name = f"{PREFIX}{channel}__WEBHOOK_SECRET"
        lacking.append(f"{name}: is unset, but webhook mode needs it; set 8 to 256 characters")
    if not (settings.public_url or "").startswith("https://"):
        name = f"{PREFIX}PUBLIC_URL"
        lacking.append(f"{name}: should begin with https:// in the webhook mode of {channel}")
    return lacking


def _secrets(group: BaseModel) -> Iterator[str]:
    for name in type(group).model_fields:
        value = getattr(group, name)
        if isinstance(value, SecretStr):
            yield value.get_secret_value()
        elif isinstance(value, BaseModel):
            yield from _secrets(value)


def secret_parts(value: str) -> list[str]:
    """What is secret in ``value``: of an address its password and query, else all of it."""
    if "://" not in value:
        return [value]
    parts = urlsplit(value)
    return [part for part in (parts.password, parts.query) if part]
