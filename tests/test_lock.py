import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = (each for extra in PROJECT["optional-dependencies"].values() for each in extra)
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
LOCKED = dict(re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE))


@pytest.mark.parametrize("line", [*PROJECT["dependencies"], *EXTRAS])
def test_what_the_project_needs_is_locked(line: str) -> None:
    needed = Requirement(line)
    name = canonicalize_name(needed.name)
    assert name in LOCKED, "run: make lock"
    assert needed.specifier.contains(LOCKED[name], prereleases=True), "run: make lock"


def test_the_lock_names_versions_and_no_places() -> None:
    lines = [line for line in LOCK.splitlines() if not line.lstrip().startswith("#")]
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==\S+( ; .+)?", line)] == []
    assert "://" not in LOCK
