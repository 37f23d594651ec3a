"""Union care for officers: claims to decide on, and the unit's list of programmes."""

from bot.engine.service import Act, Command, Service
from handlers.officer.care import deciding, editing, programmes, reading

service = Service(
    "officer/care",
    commands=(
        Command(("chamlocs", "claims"), reading.claims, officer=True),
        Command(("duyetchi",), deciding.approve, officer=True),
        Command(("tuchoichi",), deciding.refuse, officer=True),
        Command(("dachi",), deciding.pay, officer=True),
        Command(("chuongtrinh", "programmes"), programmes.programmes, officer=True),
    ),
    flows=(deciding.refusing, deciding.paying, editing.form, programmes.ending),
    acts=(
        Act("claims", reading.claims),
        Act("claim", reading.card),
        Act("claim.files", reading.files),
        Act("claim.approve", deciding.approve),
        Act("claim.refuse", deciding.refuse),
        Act("claim.pay", deciding.pay),
        Act("programmes", programmes.programmes),
        Act("programme", programmes.card),
        Act("programme.add", editing.add),
        Act("programme.edit", editing.edit),
        Act("programme.end", programmes.end),
        Act("programme.off", programmes.switch_off),
    ),
)
