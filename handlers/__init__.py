"""Everything the bot can do, in order. To add a service, add it here."""

from bot.engine.service import Service
from handlers import (
    announcements,
    ask,
    benefits,
    care,
    cases,
    consent,
    grievance,
    help,  # noqa: A004 - the file is named for its command
    join,
    language,
    linking,
    menu,
    privacy,
    profile,
    reminders,
    start,
)
from handlers.officer import alarms, applications, bind, system, work
from handlers.officer import announcements as officer_announcements
from handlers.officer import care as officer_care
from handlers.officer import cases as officer_cases
from handlers.officer import privacy as officer_privacy

SERVICES: tuple[Service, ...] = (
    start.service,
    consent.service,
    menu.service,
    join.service,
    care.service,
    benefits.service,
    grievance.service,
    ask.service,
    cases.service,
    announcements.service,
    reminders.service,
    profile.service,
    privacy.service,
    help.service,
    language.service,
    linking.service,
    work.service,
    applications.service,
    officer_cases.service,
    officer_care.service,
    officer_announcements.service,
    officer_privacy.service,
    system.service,
    alarms.service,
    bind.service,
)
