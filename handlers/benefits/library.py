"""The rules and the catalogue that ship with the program, read once."""

from bot.core.benefits import load, load_catalogue

RULES = load()
CATALOGUE = load_catalogue(RULES)
