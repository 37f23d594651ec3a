"""Prints that somebody asked for."""

from bot.core.chat import Address, Outbound
from bot.core.prints import NewPrint
from bot.core.sheet import Section, Sheet
from storage.store import Store

SHEET = Sheet(title="Làm thêm", headline="1.000 đ", sections=(Section(lines=("bí mật",)),))


def wanted(store: Store, person_id: int, why: str = "") -> NewPrint:
    """One print; a reason of its own unless told."""
    number = store.ids.new()
    address = Address(channel="test", chat_id="lan")
    return NewPrint(
        person_id=person_id,
        format="pdf",
        name="lam-them",
        sheet=SHEET,
        message=Outbound(id=number, address=address, text="tệp đây", key="k"),
        why=why or str(number),
    )
