"""Everything measured, as ratios in one run: ``make bench``."""

import json
import os
import platform
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

UPDATES = 6_000
ROUNDS = 3
CONVERSATIONS = 20_000
LATEST = Path(__file__).parent / "latest.json"


def python(*arguments: str, **environment: str) -> str:
    """What a module of ours prints."""
    done = subprocess.run(  # noqa: S603 - our own modules
        [sys.executable, "-m", *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )
    return done.stdout.strip().splitlines()[-1]


@contextmanager
def sink() -> Iterator[str]:
    """The stand-in in a process of its own; gives its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.sink"], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout  # noqa: S101 - asked for above
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


def turns(url: str) -> dict[str, float]:
    """Updates a second of the six-step form: medians of rounds in which all take turns."""
    rates: dict[str, list[float]] = {"ours": [], "ptb": [], "aiogram": []}
    for _ in range(ROUNDS):
        urllib.request.urlopen(f"{url}/load/{UPDATES}/200").close()  # noqa: S310 - our own loopback server
        rates["ours"].append(float(python("benchmarks.ours", url, str(UPDATES))))
        rates["ptb"].append(float(python("benchmarks.peers", "ptb", url, str(UPDATES))))
        rates["aiogram"].append(float(python("benchmarks.peers", "aiogram", url, str(UPDATES))))
    return {name: statistics.median(found) for name, found in rates.items()}


def start_seconds() -> float:
    """From the command to the first healthy answer, sample union loaded before: the median."""
    with tempfile.TemporaryDirectory() as folder:
        return statistics.median([_start(folder) for _ in range(4)][1:])


def _start(folder: str) -> float:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "NHIPCAU_WEB__PORT": str(port),
        "PYTHONPATH": str(Path(__file__).parent.parent),
    }
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run", "--demo"],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not _answers(port) and process.poll() is None:
            time.sleep(0.01)
        return time.perf_counter() - began
    finally:
        process.terminate()
        process.wait()


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def main(arguments: list[str]) -> None:
    """Measures, prints the table, writes ``benchmarks/latest.json``."""
    del arguments
    with sink() as url:
        rates = turns(url)
    memory = [float(each) for each in python("benchmarks.memory", str(CONVERSATIONS)).split()]
    figures = {
        "turn_ours_per_s": round(rates["ours"]),
        "turn_ptb_per_s": round(rates["ptb"]),
        "turn_aiogram_per_s": round(rates["aiogram"]),
        "turn_vs_ptb": round(rates["ours"] / rates["ptb"], 2),
        "turn_vs_aiogram": round(rates["ours"] / rates["aiogram"], 2),
        "start_s": round(start_seconds(), 2),
        "rss_mb": memory[-1],
        "rss_mb_by_quarter": memory,
    }
    peers = {name: version(name) for name in ("python-telegram-bot", "aiogram", "aiohttp")}
    machine = {"python": platform.python_version(), "cpus": os.cpu_count(), **peers}
    LATEST.write_text(json.dumps({"figures": figures, "with": machine}, indent=1) + "\n")
    for name, value in figures.items():
        print(f"{name:24}{value}")


if __name__ == "__main__":
    main(sys.argv[1:])
