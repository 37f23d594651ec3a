"""What the Zalo Bot Platform allows, and how much of it this adapter uses at once."""

from dataclasses import dataclass, field

from bot.channels.http import Timeouts

CHANNEL = "zalo"
TEXT = 2000  # UTF-16 code units, of a text and of a caption
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Bounds of one running adapter. Times are in seconds."""

    slots: int = 32  # updates of different chats handled at once
    uncommitted: int = 20  # updates in memory only: what a crash may cost while the engine is away
    patience: float = 2.0  # for one commit, before the next update is asked for all the same
    downloads: int = 4  # attachments held in memory at once
    download_bytes: int = 20 * MEGABYTE
    download_seconds: float = 30.0
    download_tries: int = 3
    body_bytes: int = 256 * 1024  # of a webhook call; a text has 2,000 characters
    body_seconds: float = 10.0  # for the body of a webhook call
    webhook_wait: float = 10.0  # for the commit, before Zalo is asked to call again
    long_poll: int = 30
    quick: float = 5.0  # an empty answer that came faster was no long poll
    breath: float = 1.5  # the pause after such an answer
    slowest_retry: float = 60.0
    silence: float = 120.0  # without a good poll for so long, we are ill
    quota_pauses: tuple[float, ...] = (60.0, 300.0, 900.0, 3600.0)
    webhook_retries: tuple[float, ...] = (600.0, 3600.0, 21_600.0)  # calls a day are limited
    link_hours: int = 24
    timeouts: Timeouts = field(default_factory=Timeouts)
