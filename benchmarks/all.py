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
RECIPIENTS = 10_000
PEERS_SEND = 3_000
PACED = {30: 600, 1000: 10_000}
CROWD = ("100000", "1000000")
LATEST = Path(__file__).parent / "latest.json"
PAGE = Path(__file__).parent.parent / "docs/benchmarks.md"
MARK = "## The latest run"
Figures = dict[str, float | list[float]]


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


def broadcasts(url: str) -> dict[str, float]:
    """Messages a second of a broadcast without limits: medians of rounds that take turns."""
    rates: dict[str, list[float]] = {"ours": [], "ptb": [], "aiogram": []}
    for _ in range(ROUNDS):
        rates["ours"].append(float(python("benchmarks.broadcast", url, str(RECIPIENTS), "0")))
        for peer in ("ptb", "aiogram"):
            each = python("benchmarks.peers", f"{peer}-broadcast", url, str(PEERS_SEND))
            rates[peer].append(float(each))
    return {name: statistics.median(found) for name, found in rates.items()}


def paced(url: str) -> dict[str, float]:
    """Broadcasts at the free and at the paid limit while members ask."""
    figures: dict[str, float] = {}
    waited = []
    for rate, count in PACED.items():
        share, most, p95 = python("benchmarks.paced", url, str(count), str(rate)).split()
        figures[f"paced_{rate}_share"] = round(float(share), 3)
        figures[f"paced_{rate}_most_in_a_second"] = int(most)
        waited.append(float(p95))
    return {**figures, "reply_p95_s": round(max(waited), 3)}


def crowded() -> dict[str, float]:
    """Turns beside a million stored messages and a hundred thousand people."""
    empty, _ = map(float, python("benchmarks.crowded", "1", "0").split())
    full, resident = map(float, python("benchmarks.crowded", *CROWD).split())
    return {
        "crowded_turn_p99_vs_empty": round(full / empty, 2),
        "crowded_rss_mb": round(resident),
    }


def rules() -> dict[str, float]:
    """Calculations of benefits a second, pure rules, and how long their files take to load."""
    rate, share, loading = python("benchmarks.rules").split()
    return {
        "rules_per_s": round(float(rate)),
        "rules_answered_share": float(share),
        "rules_load_ms": round(float(loading)),
    }


def measure() -> Figures:
    """Everything, in one run."""
    with sink() as url:
        turn, cast, pace = turns(url), broadcasts(url), paced(url)
    memory = [float(each) for each in python("benchmarks.memory", str(CONVERSATIONS)).split()]
    return {
        **{f"turn_{name}_per_s": round(rate) for name, rate in turn.items()},
        "turn_vs_ptb": round(turn["ours"] / turn["ptb"], 2),
        "turn_vs_aiogram": round(turn["ours"] / turn["aiogram"], 2),
        **{f"broadcast_{name}_per_s": round(rate) for name, rate in cast.items()},
        "broadcast_vs_ptb": round(cast["ours"] / cast["ptb"], 2),
        "broadcast_vs_aiogram": round(cast["ours"] / cast["aiogram"], 2),
        **pace,
        "start_s": round(start_seconds(), 2),
        "rss_mb": memory[-1],
        "rss_mb_by_quarter": memory,
        **crowded(),
        **rules(),
        "calculator_turn_vs_join": round(float(python("benchmarks.calculating")), 2),
    }


def keep(figures: Figures, machine: dict[str, object]) -> None:
    """Writes the figures down for programs and, as a table, for readers."""
    LATEST.write_text(json.dumps({"figures": figures, "with": machine}, indent=1) + "\n")
    rows = [f"| `{name}` | {value} |" for name, value in figures.items()]
    used = ", ".join(f"{name} {value}" for name, value in machine.items())
    table = ["| figure | value |", "|---|---|", *rows, "", f"With: {used}."]
    page = PAGE.read_text(encoding="utf-8")
    before, mark, _ = page.partition(MARK)
    PAGE.write_text(before + mark + "\n\n" + "\n".join(table) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Measures, prints the table, writes ``benchmarks/latest.json`` and ``docs/benchmarks.md``."""
    del arguments
    figures = measure()
    peers = {name: version(name) for name in ("python-telegram-bot", "aiogram", "aiohttp")}
    keep(figures, {"python": platform.python_version(), "cpus": os.cpu_count(), **peers})
    for name, value in figures.items():
        print(f"{name:32}{value}")


if __name__ == "__main__":
    main(sys.argv[1:])
