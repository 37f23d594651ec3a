"""Short ways to make an ``Inbound``."""

from datetime import UTC, date, datetime

from bot.core.chat import Address, Inbound, StoredFile

TODAY = date(2026, 11, 20)  # a Friday
NOW = datetime(2026, 11, 20, 3, 0, 30, tzinfo=UTC)  # ten in the morning in Viet Nam
VOICE = StoredFile(id=1, name="voice.ogg", mime="audio/ogg", size=1000)


def blank() -> Inbound:
    return Inbound(address=Address(channel="web", chat_id="1"), external_id="1", at=NOW)


def said(text: str) -> Inbound:
    return blank().model_copy(update={"text": text})


def sent(**fields: object) -> Inbound:
    return blank().model_copy(update=fields)
