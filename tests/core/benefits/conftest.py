from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.core.benefits import Catalogue, Rules, load, load_catalogue

RULES = load()
RULES_FOLDER = Path(__file__).parents[3] / "bot" / "core" / "benefits" / "rules"

Calculate = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def rules() -> Rules:
    return RULES


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(RULES)


@pytest.fixture(scope="session")
def result() -> Calculate:
    """The result of one code; inputs as keywords, today by default."""

    def calculate(code: str, on: date = date(2026, 11, 20), **inputs: object) -> dict[str, Any]:
        return RULES.calculate(code, on, inputs).result

    return calculate


@pytest.fixture
def texts() -> dict[str, str]:
    """The rule files by name, to plant faults in."""
    return {each.name: each.read_text("utf-8") for each in RULES_FOLDER.glob("*.yaml")}
