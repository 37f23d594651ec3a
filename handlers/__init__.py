"""Everything the bot can do, in order. To add a service, add it here."""

from bot.engine.service import Service
from handlers import (
    consent,
    help,  # noqa: A004 - the file is named for its command
    language,
    menu,
    privacy,
    profile,
    start,
)
from handlers.officer import privacy as officer_privacy

SERVICES: tuple[Service, ...] = (
    start.service,
    consent.service,
    menu.service,
    profile.service,
    privacy.service,
    officer_privacy.service,
    help.service,
    language.service,
)
