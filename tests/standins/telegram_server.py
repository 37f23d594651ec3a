"""The Telegram stand-in as a process of its own: ``python -m tests.standins.telegram_server``
prints its address and serves until it is told to end. Its clock is the machine's, its people
are driven through ``/sim`` (``telegram_sim``). Listens on loopback only."""

import argparse
import asyncio
import contextlib
import sys
import time

from tests.standins.telegram import TOKEN, Telegram
from tests.standins.telegram_rates import Rates
from tests.standins.telegram_sim import Sim


async def serve(port: int, token: str, rates: Rates | None) -> None:
    """Serves until cancelled."""
    telegram = Telegram(time.monotonic, rates=rates, date=lambda: int(time.time()), token=token)
    await telegram.start(port, Sim(telegram).routes())
    try:
        sys.stdout.write(f"{telegram.url}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()
    finally:
        await telegram.stop()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("port", type=int, nargs="?", default=0, help="0: any free port")
    options.add_argument("--token", default=TOKEN)
    options.add_argument("--per-second", type=int, default=30, help="0: as quickly as it likes")
    options.add_argument("--per-chat", type=float, default=1.0)
    given = options.parse_args()
    fast = given.per_second == 0
    rates = None if fast else Rates(given.per_second, given.per_chat)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(given.port, given.token, rates))


if __name__ == "__main__":
    main()
