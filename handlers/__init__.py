"""Everything the bot can do, in order. To add a service, add it here."""

from bot.engine.service import Service
from handlers import benefits, consent, help, language, menu, start  # noqa: A004 - the file is named for its command

SERVICES: tuple[Service, ...] = (
    start.service,
    consent.service,
    menu.service,
    benefits.service,
    help.service,
    language.service,
)
