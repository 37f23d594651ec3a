# The union's announcements, the side of those who get them.

notice =
    { $unit } – { $topic }

    { $body }

    Written at { $composed }. To get no more of these: type “stop”.
    .notice-mute = Mute this topic
    .notices = Other notices
notice-topic-general = General
notice-topic-benefits = Benefits
notice-topic-events = Events
notice-topic-urgent = Urgent
notice-gone = I cannot find this notice among those sent to you.
notice-muted = I muted “{ $topic }”. You will get no more notices of this topic; turn it on again whenever you like.
    .notice-unmute = Turn on again
notice-unmuted = “{ $topic }” is on. I will send you its news.

notices =
    Your latest notices:
    { $lines }
    Tap one to read it again.
notices-line = • { $at }: { $title }
notices-none = You have no notices yet. When the union has news, I will send it right here.
notices-topics =
    The topics you get:
    { $lines }
    Which one shall I turn off or on?
notices-on = ✓ { $topic }: on
notices-off = ✗ { $topic }: off
notices-turn-on = Turn on: { $topic }
notices-turn-off = Turn off: { $topic }
notices-all-on = Turn all on
notices-all-off = Turn all off
notices-stopped = I stopped all notices to you, urgent ones too. Answers about your own matters still come. To get notices again, tap below or type /nhantin.
    .notice-unmute = Get notices again
notices-again = Every topic is on again. I will send you the news.

act-notices = Notices
act-notices-topics = Choose topics
act-notice-mute = Mute this topic
act-notice-unmute = Turn on again
command-thongbao = Your notices; mute or unmute topics
command-ngungtin = Stop all notices
command-nhantin = Get notices again
