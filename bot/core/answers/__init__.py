"""Kinds of answer: what a person sent, read as the value that a step needs."""

from bot.core.answers.amounts import Money
from bot.core.answers.base import Kind, Unclear
from bot.core.answers.choices import NAVIGATION, Navigation, OneOf, YesNo, match_choice, navigation
from bot.core.answers.counts import Number, Numbers
from bot.core.answers.dates import BirthDate, Date
from bot.core.answers.durations import Duration
from bot.core.answers.identity import CitizenId, Phone
from bot.core.answers.moments import DateTime
from bot.core.answers.months import Month
from bot.core.answers.regions import Region
from bot.core.answers.texts import Details, PersonName, Text, Told

__all__ = [
    "NAVIGATION",
    "BirthDate",
    "CitizenId",
    "Date",
    "DateTime",
    "Details",
    "Duration",
    "Kind",
    "Money",
    "Month",
    "Navigation",
    "Number",
    "Numbers",
    "OneOf",
    "PersonName",
    "Phone",
    "Region",
    "Text",
    "Told",
    "Unclear",
    "YesNo",
    "match_choice",
    "navigation",
]
