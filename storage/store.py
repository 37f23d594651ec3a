"""Everything remembered, as nouns on one transaction's connection."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.core.ids import Ids
from storage.addresses import Addresses
from storage.alarms import Alarms
from storage.announcements import Announcements
from storage.answers import Answers
from storage.applications import Applications
from storage.audit import Audit
from storage.backlogs import Backlogs
from storage.care import Care
from storage.care_claims import CareClaims
from storage.cases import Cases
from storage.chat_log import ChatLogRows, ChatSessions
from storage.conversations import Conversations
from storage.counters import Counters
from storage.database import Connection
from storage.dead_letters import DeadLetters
from storage.dead_updates import DeadUpdateRows
from storage.deliveries import Deliveries
from storage.detours import Detours
from storage.dispatchers import Dispatchers
from storage.dossier import Dossier
from storage.erasure import Erasure
from storage.files import Files
from storage.guesses import Guesses
from storage.inbox import Inbox
from storage.links import Links
from storage.memberships import Memberships
from storage.merging import Merging
from storage.mutes import Mutes
from storage.outbox import OutboxRows
from storage.people import People
from storage.prints import Prints
from storage.privacy import Privacy
from storage.progress import Progress
from storage.quotas import Quotas
from storage.reminders import Reminders
from storage.units import Units
from storage.vault import Vault


class Store:
    """The nouns of one transaction. Each is made when it is first asked for."""

    def __init__(self, connection: Connection, vault: Vault, ids: Ids, now: datetime) -> None:
        self.connection = connection
        self.vault = vault
        self.ids = ids
        self.now = now

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self.connection, self.now)

    @cached_property
    def people(self) -> People:
        return People(self.connection, self.vault, self.ids, self.now)

    @cached_property
    def addresses(self) -> Addresses:
        return Addresses(self.connection, self.vault, self.now)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self.connection, self.vault, self.ids, self.now, self.people)

    @cached_property
    def outbox(self) -> OutboxRows:
        return OutboxRows(self.connection, self.vault, self.ids, self.now, self.detours)

    @cached_property
    def detours(self) -> Detours:
        return Detours(self.connection, self.addresses, self.now)

    @cached_property
    def dead_letters(self) -> DeadLetters:
        return DeadLetters(self.connection, self.now)

    @cached_property
    def backlogs(self) -> Backlogs:
        return Backlogs(self.connection, self.now)

    @cached_property
    def dispatchers(self) -> Dispatchers:
        return Dispatchers(self.connection, self.now)

    @cached_property
    def quotas(self) -> Quotas:
        return Quotas(self.connection, self.now)

    @cached_property
    def alarms(self) -> Alarms:
        return Alarms(self.connection, self.ids, self.now)

    @cached_property
    def dead_updates(self) -> DeadUpdateRows:
        return DeadUpdateRows(self.connection, self.vault, self.now)

    @cached_property
    def files(self) -> Files:
        return Files(self.connection, self.vault, self.ids, self.now)

    @cached_property
    def prints(self) -> Prints:
        return Prints(self.connection, self.vault, self.ids, self.now)

    @cached_property
    def chat_log(self) -> ChatLogRows:
        return ChatLogRows(self.connection, self.vault)

    @cached_property
    def chat_sessions(self) -> ChatSessions:
        return ChatSessions(self.connection, self.now)

    @cached_property
    def units(self) -> Units:
        return Units(self.connection, self.ids, self.now)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self.connection, self.now)

    @cached_property
    def counters(self) -> Counters:
        return Counters(self.connection)

    @cached_property
    def guesses(self) -> Guesses:
        return Guesses(self.connection, self.ids, self.now)

    @cached_property
    def memberships(self) -> Memberships:
        return Memberships(self.connection, self.ids)

    @cached_property
    def applications(self) -> Applications:
        return Applications(self.connection, self.vault, self.ids, self.now, self.counters)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self.connection, self.vault, self.ids, self.now, self.counters)

    @cached_property
    def care(self) -> Care:
        return Care(self.connection, self.ids, self.now)

    @cached_property
    def care_claims(self) -> CareClaims:
        return CareClaims(self.connection, self.vault, self.ids, self.now, self.counters)

    @cached_property
    def announcements(self) -> Announcements:
        return Announcements(self.connection, self.now, self.deliveries)

    @cached_property
    def deliveries(self) -> Deliveries:
        return Deliveries(self.connection, self.ids, self.now)

    @cached_property
    def progress(self) -> Progress:
        return Progress(self.connection, self.now)

    @cached_property
    def mutes(self) -> Mutes:
        return Mutes(self.connection, self.now, self.deliveries)

    @cached_property
    def answers(self) -> Answers:
        return Answers(self.connection, self.vault, self.ids, self.now)

    @cached_property
    def reminders(self) -> Reminders:
        return Reminders(self.connection, self.vault, self.ids, self.now)

    @cached_property
    def privacy(self) -> Privacy:
        return Privacy(self.connection, self.vault, self.ids, self.now, self.counters)

    @cached_property
    def dossier(self) -> Dossier:
        return Dossier(self.connection, self.vault)

    @cached_property
    def erasure(self) -> Erasure:
        return Erasure(self.connection, self.vault, self.now, self.people, self.addresses)

    @cached_property
    def links(self) -> Links:
        return Links(self.connection, self.vault, self.ids, self.now, self.counters)

    @cached_property
    def merging(self) -> Merging:
        return Merging(
            self.connection, self.now, self.people, self.mutes, self.links, self.detours
        )


@dataclass(frozen=True, slots=True)
class Stores:
    """Makes the store of a transaction."""

    vault: Vault
    ids: Ids

    def at(self, connection: Connection, now: datetime) -> Store:
        """The nouns on this connection, as of this moment (aware UTC)."""
        return Store(connection, self.vault, self.ids, now)
