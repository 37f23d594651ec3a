"""Everything the bot can do, in order. To add a service, add it here."""

from bot.engine.service import Service
from handlers import announcements, consent, help, language, menu, start  # noqa: A004 - the file is named for its command
from handlers.officer import announcements as officer_announcements

SERVICES: tuple[Service, ...] = (
    start.service,
    consent.service,
    menu.service,
    help.service,
    language.service,
    announcements.service,
    officer_announcements.service,
)
