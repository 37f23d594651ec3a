"""What the Bot API allows, and how much of it this adapter uses at once."""

from dataclasses import dataclass, field

from bot.channels.http import Timeouts

TEXT = 4096  # UTF-16 code units, as Telegram counts them
CAPTION = 1024
BUTTONS = 100
BUTTONS_A_ROW = 8
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Bounds of one running adapter; the defaults suit the official server."""

    slots: int = 32  # updates of different chats handled at once
    downloads: int = 4  # attachments held in memory at once
    download_bytes: int = 20 * MEGABYTE
    download_tries: int = 5
    slow_tries: int = 2  # of a download that does not end in its time
    refusals: int = 15  # ten minutes of them while others are taken: then it is passed over
    upload_bytes: int = 50 * MEGABYTE
    photo_bytes: int = 10 * MEGABYTE
    voice_bytes: int = 1 * MEGABYTE
    connections: int = 256
    batch: int = 100  # the server's most, and so the most updates under way
    long_poll: int = 50  # seconds; the server cuts longer ones
    repoll: float = 0.6  # the server answers one update only when asked again within 0.5 s
    slowest_retry: float = 60.0
    silence: float = 120.0  # without a good poll for so long, we are ill
    body_bytes: int = MEGABYTE  # of a webhook call; Telegram's are a few kilobytes
    body_seconds: float = 10.0
    webhook_wait: float = 25.0  # for a commit; Telegram itself gives up after 60 s
    retry_after: int = 5  # seconds that Telegram is asked to wait after a 503
    window: float = 0.3  # for a missing number to come in
    webhook_calls: int = 40  # at once; Telegram's own default
    webhook_check: float = 60.0  # between two looks at getWebhookInfo
    backlog: int = 100  # updates waiting at Telegram: so many fit one poll
    timeouts: Timeouts = field(default_factory=Timeouts)
