"""The same six-step form on what users would pick instead: state in memory, nothing stored."""

import asyncio
import logging
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from benchmarks.sink import STEPS, update
from benchmarks.town import FIRST, NOTICE

PEOPLE = 200
IN_FLIGHT = 32


async def ptb(url: str, count: int) -> float:
    """python-telegram-bot: ConversationHandler, default client; updates a second."""
    from telegram import Update
    from telegram.ext import ApplicationBuilder, ConversationHandler, MessageHandler, filters

    def step(number: int) -> Any:
        async def answer(update: Any, context: Any) -> int:
            context.user_data[f"s{number}"] = update.message.text
            await update.message.reply_text(f"step {number}")
            return number + 1 if number < 5 else ConversationHandler.END

        return answer

    app = ApplicationBuilder().token("1:a").base_url(f"{url}/bot").build()
    entry: list[Any] = [MessageHandler(filters.Regex("^/form$"), step(0))]
    states: dict[object, Any] = {n: [MessageHandler(filters.TEXT, step(n))] for n in range(1, 6)}
    app.add_handler(ConversationHandler(entry, states, fallbacks=[]))
    await app.initialize()
    started = time.perf_counter()
    for number in range(count):
        await app.process_update(Update.de_json(update(number, PEOPLE), app.bot))
    spent = time.perf_counter() - started
    await app.shutdown()
    return count / spent


async def aiogram(url: str, count: int) -> float:
    """aiogram: FSM with memory storage; updates a second."""
    from aiogram import Bot, Dispatcher, F
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.fsm.state import State

    bot = Bot("1:a", session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    dispatcher, names = Dispatcher(), [State(f"s{n}", "Form") for n in range(1, 6)]

    def step(number: int) -> Any:
        async def answer(message: Any, state: Any) -> None:
            await state.update_data(**{f"s{number}": message.text})
            await message.answer(f"step {number}")
            await (state.set_state(names[number]) if number < 5 else state.clear())

        return answer

    dispatcher.message.register(step(0), F.text == STEPS[0])
    for number in range(1, 6):
        dispatcher.message.register(step(number), names[number - 1])
    started = time.perf_counter()
    for number in range(count):
        await dispatcher.feed_raw_update(bot, update(number, PEOPLE))
    spent = time.perf_counter() - started
    await bot.session.close()
    return count / spent


async def _cast(send: Callable[[int, str], Awaitable[Any]], count: int) -> float:
    """Messages a second, each to another chat, ``IN_FLIGHT`` at once."""
    gate = asyncio.Semaphore(IN_FLIGHT)

    async def one(chat: int) -> None:
        async with gate:
            await send(chat, NOTICE)

    started = time.perf_counter()
    await asyncio.gather(*(one(FIRST + number) for number in range(count)))
    return count / (time.perf_counter() - started)


async def ptb_broadcast(url: str, count: int) -> float:
    """python-telegram-bot's ``Bot.send_message`` with its default client."""
    from telegram.ext import ApplicationBuilder

    app = ApplicationBuilder().token("1:a").base_url(f"{url}/bot").build()
    await app.initialize()
    rate = await _cast(app.bot.send_message, count)
    await app.shutdown()
    return rate


async def aiogram_broadcast(url: str, count: int) -> float:
    """A bare aiogram loop."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    bot = Bot("1:a", session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    rate = await _cast(bot.send_message, count)
    await bot.session.close()
    return rate


RUNS: dict[str, Callable[[str, int], Coroutine[Any, Any, float]]] = {
    "ptb": ptb,
    "aiogram": aiogram,
    "ptb-broadcast": ptb_broadcast,
    "aiogram-broadcast": aiogram_broadcast,
}


def main() -> None:
    """``python -m benchmarks.peers NAME URL COUNT`` prints the rate."""
    logging.disable(logging.CRITICAL)
    run = RUNS[sys.argv[1]]
    print(asyncio.run(run(sys.argv[2], int(sys.argv[3]))))


if __name__ == "__main__":
    main()
