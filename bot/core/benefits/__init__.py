"""What a worker is entitled to: dated rules as data, formulas, and a catalogue of life events."""

from bot.core.benefits.answer import Answer, Source, Step, Text
from bot.core.benefits.catalogue import Catalogue, Entry, Event
from bot.core.benefits.errors import (
    BenefitError,
    BrokenRules,
    Fault,
    ImpossibleInput,
    MissingInput,
    NotKnownThen,
    UnknownBenefit,
)
from bot.core.benefits.loading import load, load_catalogue
from bot.core.benefits.rulebook import Rules

__all__ = [
    "Answer",
    "BenefitError",
    "BrokenRules",
    "Catalogue",
    "Entry",
    "Event",
    "Fault",
    "ImpossibleInput",
    "MissingInput",
    "NotKnownThen",
    "Rules",
    "Source",
    "Step",
    "Text",
    "UnknownBenefit",
    "load",
    "load_catalogue",
]
