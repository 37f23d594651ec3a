"""What messengers are called."""

from collections import Counter
from collections.abc import Sequence

from bot.core.members import Known
from bot.engine.turn import Named

_NAMED = frozenset({"telegram", "zalo", "web"})


def messenger(channel: str) -> Named:
    """A messenger's name; one that nobody named goes by the name of its channel."""
    if channel in _NAMED:
        return Named(f"messenger-{channel}")
    return Named("messenger-other", name=channel)


def names(known: Sequence[Known]) -> dict[str, Named]:
    """The name of each address by its token, always in the same order, for a number may be typed
    long after it was shown; several on one messenger are numbered."""
    total = Counter(each.address.channel for each in known)
    seen: Counter[str] = Counter()
    found: dict[str, Named] = {}
    for each in sorted(known, key=lambda one: one.token):
        channel = each.address.channel
        seen[channel] += 1
        name = messenger(channel)
        nth = Named("messenger-nth", messenger=name, number=seen[channel])
        found[each.token] = nth if total[channel] > 1 else name
    return found
