"""Forms that nobody goes on with: reminded once, later erased."""

from dataclasses import dataclass
from datetime import timedelta

from bot.core.chat import Address
from bot.engine.router import RESUME
from bot.engine.service import Tick
from bot.engine.turn import Named, Notice, Occasion, button, say

_PORTION = 200


@dataclass(frozen=True, slots=True)
class Silence:
    """Both times count from the person's last word, also while the process was down."""

    remind_after: timedelta
    erase_after: timedelta

    def tick(self) -> Tick:
        return Tick("silent-forms", 60, self.look)

    async def look(self, occasion: Occasion) -> bool:
        """Erases what is too old, then reminds of the rest; True when there was a full portion."""
        erased = await self._erase(occasion)
        reminded = await self._remind(occasion)
        return max(erased, reminded) >= _PORTION

    async def _erase(self, occasion: Occasion) -> int:
        conversations = occasion.store.conversations
        before = occasion.now - self.erase_after
        active = await conversations.expired(before, _PORTION)
        for address, person_id, flow in active:
            await conversations.erase_form(address)
            self._tell(occasion, "engine-form-erased", address, person_id, flow)
        parked = await conversations.parked_before(before, _PORTION, reminded=True)
        for form, person_id in parked:
            await conversations.unpark(form)
            self._tell(occasion, "engine-form-erased", form.address, person_id, form.flow)
        return max(len(active), len(parked))

    async def _remind(self, occasion: Occasion) -> int:
        conversations = occasion.store.conversations
        before = occasion.now - self.remind_after
        active = await conversations.silent_since(before, _PORTION)
        for address, person_id, flow in active:
            await conversations.mark_reminded(address)
            self._tell(occasion, "engine-form-waiting", address, person_id, flow)
        parked = await conversations.parked_before(before, _PORTION, reminded=False)
        for form, person_id in parked:
            await conversations.mark_parked_reminded(form)
            self._tell(occasion, "engine-form-waiting", form.address, person_id, form.flow)
        return max(len(active), len(parked))

    @staticmethod
    def _tell(occasion: Occasion, text: str, address: Address, person_id: int, flow: str) -> None:
        again = button(RESUME, flow) if text == "engine-form-waiting" else button("menu")
        title = f"{flow}-title".replace("_", "-")
        why = f"{text}:{address.channel}:{address.chat_id}:{flow}:{occasion.now.isoformat()}"
        message = say(text, choices=(again,), title=Named(title))
        occasion.notices.append(Notice(person_id, message, why, 1, address))
