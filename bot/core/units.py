"""The tree of union units."""

from enum import StrEnum

from bot.core.chat import Frozen


class UnitKind(StrEnum):
    """Kinds of unit (Trade Union Law 50/2024 art. 8; commune unions are operating units)."""

    CONFEDERATION = "TLD"
    PROVINCE = "LDLD_TINH"
    SECTOR = "CD_NGANH_TW"
    COMMUNE = "CD_XA"
    WARD = "CD_PHUONG"
    ZONE = "CD_DACKHU"
    INDUSTRIAL_PARK = "CD_KCN"
    GRASSROOTS = "CDCS"
    SYNDICATE = "NGHIEPDOAN_CS"
    GROUP = "TO_CONGDOAN"


WORKPLACES = frozenset({UnitKind.GRASSROOTS, UnitKind.SYNDICATE})
"""Kinds that a worker joins."""


class Unit(Frozen):
    """One unit; ``path`` is the codes from the root: ``/LDLD/KCN1/CD001/``."""

    id: int
    code: str
    name: str
    kind: UnitKind
    parent_id: int | None
    path: str
    place: str = ""

    @property
    def level(self) -> int:
        """1 for the root, 2 for the units under it, and so on."""
        return self.path.count("/") - 1
