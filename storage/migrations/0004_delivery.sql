-- Who may send on a messenger: one process at a time. Its epoch marks the rows in its hands, so a
-- successor knows what a process that died may have sent. Nothing here compares two clocks.
CREATE TABLE dispatchers (
  channel TEXT PRIMARY KEY,
  holder TEXT NOT NULL,                -- '' when it was given back
  epoch BIGINT NOT NULL,               -- grows with every holder
  beat BIGINT NOT NULL,                -- grows while the holder lives
  down_since BIGINT                    -- the messenger does not answer, or refuses the token
);

-- A broadcast's message in one language, shared by the rows of all who read it.
CREATE TABLE bodies (
  id BIGINT PRIMARY KEY,
  body_sealed BYTEA NOT NULL           -- JSON of bot.core.chat.Outbound without its address
);

-- Updates that could not be read. The raw body may hold anybody's words.
CREATE TABLE dead_updates (
  channel TEXT NOT NULL,
  external_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  error TEXT NOT NULL,                 -- the kind of failure, never its text
  raw_sealed BYTEA NOT NULL,
  PRIMARY KEY (channel, external_id)
);
CREATE INDEX dead_updates_by_time ON dead_updates (at);

-- Messages that a messenger counted in a calendar month (YYYY-MM, local time).
CREATE TABLE quotas (
  channel TEXT NOT NULL,
  month TEXT NOT NULL,
  used BIGINT NOT NULL,
  PRIMARY KEY (channel, month)
);

-- What administrators must hear of, each once.
CREATE TABLE alarms (
  id BIGINT PRIMARY KEY,
  why TEXT NOT NULL UNIQUE,            -- the reason it exists: 'quota:zalo:2026-11:80'
  kind TEXT NOT NULL,                  -- the text: alarm-<kind>
  channel TEXT NOT NULL,
  count BIGINT NOT NULL,
  raised_at BIGINT NOT NULL,
  told_at BIGINT
);
CREATE INDEX alarms_untold ON alarms (id) WHERE told_at IS NULL;

-- The messenger that a person wants notices on; NULL: where they wrote last.
ALTER TABLE people ADD COLUMN notify_channel TEXT;
