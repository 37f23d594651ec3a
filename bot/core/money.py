"""Money: a whole number of đồng, kept apart from other integers so that texts can format it."""


class Dong(int):
    """An amount in đồng."""

    __slots__ = ()
