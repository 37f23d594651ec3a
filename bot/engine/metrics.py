"""Counters for ``/metrics``: names and small label values, never personal data."""

from collections import Counter


class Metrics:
    """Counts things that happened in this process, in Prometheus' text form."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()

    def count(self, name: str, amount: int = 1, **labels: str) -> None:
        """Adds to the counter ``nhipcau_<name>_total``."""
        self._counts[name, tuple(sorted(labels.items()))] += amount

    def total(self, name: str) -> int:
        """The sum of a counter over all labels."""
        return sum(amount for (each, _), amount in self._counts.items() if each == name)

    def lines(self) -> list[str]:
        """The counters as Prometheus reads them."""
        shown = []
        for (name, labels), amount in sorted(self._counts.items()):
            inside = ",".join(f'{key}="{value}"' for key, value in labels)
            shown.append(f"nhipcau_{name}_total{{{inside}}} {amount}")
        return shown
