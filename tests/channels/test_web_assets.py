"""The page's files and texts, without a browser."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.channels.web import CODES, LABELS, LANGUAGES
from tests.channels.web_client import CATALOGUES

ASSETS = Path(__file__).parents[2] / "bot" / "channels" / "web" / "page"


def test_weight() -> None:
    files = [*ASSETS.glob("*.js"), *ASSETS.glob("*.css"), *ASSETS.glob("*.svg")]
    assert sum(file.stat().st_size for file in [*files, ASSETS / "index.html"]) < 48_000


@pytest.mark.parametrize("asset", sorted(ASSETS.glob("*.js")), ids=lambda path: path.name)
def test_scripts_stay_simple_and_safe(asset: Path) -> None:
    script = asset.read_text("utf-8")
    for banned in ("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "?.", "??"):
        assert banned not in script
    assert len(script.splitlines()) <= 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_exists_and_none_is_left_over(language: str) -> None:
    source = (CATALOGUES / language / "web.ftl").read_text("utf-8")
    body = FluentParser().parse(source).body
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    found = {entry.id.name for entry in body if isinstance(entry, ast.Message)}
    wanted = {f"web-error-{code}" for code in CODES} | {f"web-page-{name}" for name in LABELS}
    assert found == wanted
