"""``nhipcau understand`` and ``nhipcau ask``: the bot without a messenger."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.administration.report import Report
from bot.app import MESSAGES, Ground, build_engine
from bot.channels.base import Receive
from bot.core.chat import Address, Inbound, Outbound, normalise
from bot.core.emergency import danger
from bot.core.ids import Ids
from bot.core.words import contains_words, fold
from bot.engine.clock import SystemClock
from bot.engine.service import Service
from bot.engine.texts import Texts
from bot.settings import Settings
from handlers import SERVICES
from handlers.benefits.library import LIBRARY
from storage.database import Database
from storage.migrate import migrate
from storage.store import Stores
from storage.vault import Vault, new_key_line

EMERGENCY, OUT_OF_SCOPE = "emergency", "out_of_scope"


class Understanding:
    """Names the intent that the router would choose for free text, outside of any form."""

    def __init__(self, services: Sequence[Service] = SERVICES) -> None:
        found = [
            (phrase, intent.name)
            for service in services
            for intent in service.intents
            for phrase in intent.phrases
        ]
        self._phrases = sorted(found, key=lambda each: -len(each[0]))

    def intent(self, text: str) -> str:
        """The intent's name; ``emergency`` for danger, ``out_of_scope`` for anything else."""
        said = normalise(text)
        if danger(said) is not None:
            return EMERGENCY
        folded = fold(said)
        named = (name for phrase, name in self._phrases if contains_words(folded, phrase))
        return next(named, OUT_OF_SCOPE)


class _Ear:
    """A channel that keeps what was sent."""

    name = "ask"
    buttons = True

    def __init__(self) -> None:
        self.heard: list[Outbound] = []

    def routes(self) -> tuple[()]:
        return ()

    async def start(self, receive: Receive) -> None:
        """Takes nothing by itself."""

    async def stop(self) -> None:
        """Has nothing to stop."""

    def parts(self, message: Outbound) -> int:
        return 1

    async def probe(self) -> None:
        """Always answers."""

    async def send(self, message: Outbound) -> None:
        self.heard.append(message)

    def ailment(self) -> str | None:
        return None


async def ask(settings: Settings, text: str) -> Report:
    """The answers to one message of a newcomer, with their buttons; nothing is kept."""
    LIBRARY.open(settings.rules_folder)
    with TemporaryDirectory() as folder:
        database = await Database.open(f"sqlite:///{Path(folder, 'ask.db')}")
        try:
            heard = await _turn(settings, database, text)
        finally:
            await database.close()
    return Report(tuple("\n".join(_shown(message)) for message in heard))


async def _turn(settings: Settings, database: Database, text: str) -> list[Outbound]:
    clock, ear = SystemClock(), _Ear()
    await migrate(database, clock.now())
    stores = Stores(Vault.from_settings_text(new_key_line()), Ids(clock.now))
    ground = Ground(settings, database, stores, clock, Texts(MESSAGES))
    engine = build_engine(ground, {ear.name: ear}, {})
    address = Address(channel=ear.name, chat_id="newcomer")
    said = normalise(text)
    await engine.receive(Inbound(address=address, external_id="1", at=clock.now(), text=said))
    await engine.outbox.drain()
    return ear.heard


def _shown(message: Outbound) -> list[str]:
    rows = ["  ".join(f"[{choice.label}]" for choice in row) for row in message.keyboard]
    return [message.text, *rows, ""]
