"""Forms that nobody goes on with: reminded once, later erased."""

from dataclasses import dataclass
from datetime import timedelta

from bot.core.chat import Address
from bot.engine.router import RESUME
from bot.engine.service import Tick
from bot.engine.turn import Named, Notice, Occasion, button, say

_PORTION = 200
_WAITING, _ERASED = "engine-form-waiting", "engine-form-erased"


@dataclass(frozen=True, slots=True)
class Silence:
    """Both times count from the person's last word, also while the process was down."""

    remind_after: timedelta
    erase_after: timedelta

    def tick(self) -> Tick:
        return Tick("silent-forms", 60, self.look)

    async def look(self, occasion: Occasion) -> bool:
        """Erases what is too old, then reminds of the rest; True when there was a full portion."""
        erased = await self._deal(occasion, _ERASED, self.erase_after)
        reminded = await self._deal(occasion, _WAITING, self.remind_after)
        return max(erased, reminded) >= _PORTION

    async def _deal(self, occasion: Occasion, text: str, silent_for: timedelta) -> int:
        """Erases or reminds of the forms that are silent for so long; says how many there were."""
        forms, erase = occasion.store.conversations, text == _ERASED
        before = occasion.now - silent_for
        active = await forms.silent(before, _PORTION, reminded=erase)
        for address, person_id, flow in active:
            await (forms.erase_form if erase else forms.mark_reminded)(address)
            self._tell(occasion, text, address, person_id, flow)
        parked = await forms.parked_before(before, _PORTION, reminded=erase)
        for form, person_id in parked:
            await (forms.unpark if erase else forms.mark_parked_reminded)(form)
            self._tell(occasion, text, form.address, person_id, form.flow)
        return max(len(active), len(parked))

    @staticmethod
    def _tell(occasion: Occasion, text: str, address: Address, person_id: int, flow: str) -> None:
        again = button(RESUME, flow) if text == _WAITING else button("menu")
        title = f"{flow}-title".replace("_", "-")
        why = f"{text}:{address.channel}:{address.chat_id}:{flow}:{occasion.now.isoformat()}"
        message = say(text, choices=(again,), title=Named(title))
        occasion.notices.append(Notice(person_id, message, why, 1, address))
