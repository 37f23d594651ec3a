"""Everything the bot can do, in order. To add a service, add it here."""

from bot.engine.service import Service
from handlers import consent, help, join, language, menu, start  # noqa: A004 - the file is named for its command
from handlers.officer import applications, bind

SERVICES: tuple[Service, ...] = (
    start.service,
    consent.service,
    menu.service,
    help.service,
    language.service,
    join.service,
    applications.service,
    bind.service,
)
