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
  why TEXT NOT NULL,                   -- the reason that its rows exist, without the person
  language TEXT NOT NULL,
  body_sealed BYTEA NOT NULL,          -- JSON of bot.core.chat.Outbound, its address and id unused
  UNIQUE (why, language)
);

CREATE TABLE outbox_new (
  id BIGINT PRIMARY KEY,
  channel TEXT NOT NULL,
  chat_id TEXT NOT NULL,
  lane INTEGER NOT NULL,               -- 0 answers, 1 case and admission news, 2 broadcasts
  why TEXT NOT NULL UNIQUE,            -- the reason it exists: queuing it twice is harmless
  body_sealed BYTEA,                   -- JSON of bot.core.chat.Outbound; NULL: it shares a body
  body_id BIGINT REFERENCES bodies (id),
  delivery_id BIGINT,
  state TEXT NOT NULL,                 -- queued | sent | dead
  attempts INTEGER NOT NULL DEFAULT 0,
  unsure INTEGER NOT NULL DEFAULT 0,   -- how often it may have arrived although nobody said so
  due_at BIGINT NOT NULL,
  lease BIGINT NOT NULL DEFAULT 0,     -- epoch of the dispatcher that has it in hand
  ended_at BIGINT,
  error TEXT
);
INSERT INTO outbox_new (id, channel, chat_id, lane, why, body_sealed, delivery_id, state, attempts,
  due_at, ended_at, error)
SELECT id, channel, chat_id, lane, why, body_sealed, delivery_id, state, attempts, due_at,
  ended_at, error FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_new RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (channel, lane, id) WHERE state = 'queued';
CREATE INDEX outbox_by_address ON outbox (channel, chat_id, id) WHERE state = 'queued';
CREATE INDEX outbox_newest ON outbox (channel, chat_id, id);
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE state <> 'queued';
CREATE INDEX outbox_dead ON outbox (channel, id) WHERE state = 'dead';
CREATE INDEX outbox_by_delivery ON outbox (delivery_id) WHERE delivery_id IS NOT NULL;
CREATE INDEX outbox_by_body ON outbox (body_id) WHERE body_id IS NOT NULL;

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

-- How often a delivery was begun anew after it had failed; part of its rows' reason.
ALTER TABLE deliveries ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
