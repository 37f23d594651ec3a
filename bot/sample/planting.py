"""The tree of the sample union."""

from itertools import count

from bot.core.units import Unit, UnitKind
from bot.sample.data import Above, Trade, tree
from bot.sample.scene import Scene, Workplace
from storage.store import Store

_SMALL, _USUAL, _LARGE = 8, 28, 110


async def root(store: Store) -> Unit:
    """The federation itself."""
    top = tree().root
    return await store.units.add(
        top.code, top.name, UnitKind.PROVINCE, parent=None, place=top.place, sample=True
    )


async def plant(scene: Scene) -> None:
    """The unions between, the workplaces under them, and the syndicates."""
    serials = count(1)
    for above in tree().above:
        unit = await scene.store.units.add(
            above.code, above.name, above.kind, parent=scene.root, place=above.places[0],
            wage_region=above.wage_region, sample=True,
        )  # fmt: skip
        scene.above[above.code] = unit
        for _ in range(above.workplaces):
            await _workplace(scene, above, unit, next(serials))
    await _syndicates(scene)


async def _workplace(scene: Scene, above: Above, unit: Unit, serial: int) -> None:
    trade, firm = _firm(serial)
    code = f"CD{serial:03}"
    made = await scene.store.units.add(
        code, tree().workplace.format(trade=trade.name, firm=firm), UnitKind.GRASSROOTS,
        parent=unit, place=above.places[serial % len(above.places)], aliases=code, sample=True,
    )  # fmt: skip
    demo = tree().demo
    size = round(
        scene.dice.triangular(_SMALL, _LARGE, _USUAL - 8 * (above.kind is UnitKind.COMMUNE))
    )
    size = demo.members if code == demo.workplace else size - 13
    scene.workplaces.append(Workplace(made, unit, trade.jobs, max(size, _SMALL)))


def _firm(serial: int) -> tuple[Trade, str]:
    """Each name is used twice, in different trades."""
    trades, firms = tree().trades, tree().firms
    place = serial - 1
    return trades[(place + place // len(firms)) % len(trades)], firms[place % len(firms)]


async def _syndicates(scene: Scene) -> None:
    for each in tree().syndicates:
        above = scene.above[each.above]
        unit = await scene.store.units.add(
            each.code, each.name, UnitKind.SYNDICATE, parent=above, place=each.place, sample=True
        )
        scene.workplaces.append(Workplace(unit, above, (each.job,), each.members))
