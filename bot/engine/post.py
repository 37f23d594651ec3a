"""Messages on their way into the outbox: in the language and to the address of each person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.core.chat import Address, Inbound, Outbound
from bot.core.delivery import ANSWERS
from bot.core.errors import Refused
from bot.core.members import LANGUAGES, Reach
from bot.core.prints import MOST_WAITING, NewPrint
from bot.engine.player import Spoken
from bot.engine.screen import Painter, Screen
from bot.engine.turn import Broadcast, Notice, Occasion, PrintOut, Say
from storage.store import Store

_MANY = Address(channel="", chat_id="")


@dataclass(frozen=True, slots=True)
class Post:
    """Turns what is to be said into outbox rows."""

    painter: Painter

    def outbound(self, store: Store, address: Address, language: str, spoken: Spoken) -> Outbound:
        """One message for one address."""
        screen = spoken if isinstance(spoken, Screen) else self.painter.message(language, spoken)
        return Outbound(
            id=store.ids.new(),
            address=address,
            language=language,
            key=screen.key,
            text=screen.text,
            keyboard=screen.keyboard,
            files=spoken.files if isinstance(spoken, Say) else (),
            ask_contact=screen.ask_contact,
            numeric=screen.numeric,
        )

    async def answers(self, store: Store, inbound: Inbound, messages: Sequence[Outbound]) -> None:
        """Queues the answers to an update; the reason of each is that update."""
        reason = f"{inbound.address.channel}:{inbound.external_id}"
        named = [(message, f"{reason}:{n}") for n, message in enumerate(messages)]
        await store.outbox.queue(named, lane=ANSWERS)

    async def owed(self, store: Store, occasion: Occasion) -> None:
        """Queues everything that an occasion owes to others."""
        await self.notices(store, occasion.notices)
        for cast in occasion.broadcasts:
            await self.broadcast(store, cast)
        for each in occasion.prints:
            await self.print_out(store, each)

    async def broadcast(self, store: Store, cast: Broadcast) -> None:
        """Keeps one message to many, painted once a language; addresses are for later."""
        bodies = [self.outbound(store, _MANY, language, cast.say) for language in LANGUAGES]
        await store.outbox.share(cast.why, bodies)

    async def notices(self, store: Store, notices: Iterable[Notice]) -> None:
        """Queues what is owed to others; who cannot be reached is passed over."""
        for notice in notices:
            reach = await self._reach(store, notice)
            if reach is not None:
                message = self.outbound(store, reach.address, reach.language, notice.say)
                await store.outbox.queue([(message, notice.why)], lane=notice.lane)

    async def print_out(self, store: Store, wanted: PrintOut) -> None:
        """Keeps what is to be printed, painted now; the press does the rest after the commit."""
        language = await _language(store, wanted.person_id)
        new = NewPrint(
            person_id=wanted.person_id,
            format=wanted.format,
            name=self.painter.words(language, wanted.name),
            sheet=self.painter.sheet(language, wanted.sheet),
            message=self.outbound(store, wanted.address, language, wanted.say),
            why=wanted.why,
        )
        if not await store.prints.ask(new):
            raise Refused("engine-prints-waiting", count=MOST_WAITING)

    @staticmethod
    async def _reach(store: Store, notice: Notice) -> Reach | None:
        if notice.address is None:
            return await store.people.reach(notice.person_id)
        language = await _language(store, notice.person_id)
        return Reach(person_id=notice.person_id, address=notice.address, language=language)


async def _language(store: Store, person_id: int) -> str:
    person = await store.people.get(person_id)
    return person.language if person else "vi"
