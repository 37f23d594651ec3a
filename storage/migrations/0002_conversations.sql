CREATE TABLE inbox (
  channel TEXT NOT NULL,
  external_id TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  state TEXT NOT NULL,           -- done | failed
  error TEXT,                    -- the kind of failure, never its text
  PRIMARY KEY (channel, external_id)
);
CREATE INDEX inbox_by_time ON inbox (received_at);

CREATE TABLE conversations (
  channel TEXT NOT NULL,
  chat_id TEXT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  flow TEXT,
  step TEXT,
  version INTEGER NOT NULL DEFAULT 0,
  state_sealed BYTEA,
  trail TEXT NOT NULL DEFAULT '',      -- names of the steps behind this one, for "back"
  visit INTEGER NOT NULL DEFAULT 0,    -- grows with every question, travels in its buttons
  page INTEGER NOT NULL DEFAULT 0,
  last_button TEXT,
  last_at BIGINT NOT NULL,
  reminded_at BIGINT,
  PRIMARY KEY (channel, chat_id)
);
CREATE INDEX conversations_silent ON conversations (last_at) WHERE flow IS NOT NULL;

CREATE TABLE parked (
  id BIGINT PRIMARY KEY,
  channel TEXT NOT NULL,
  chat_id TEXT NOT NULL,
  flow TEXT NOT NULL,
  step TEXT NOT NULL,
  version INTEGER NOT NULL,
  state_sealed BYTEA NOT NULL,
  trail TEXT NOT NULL,
  parked_at BIGINT NOT NULL,
  reminded_at BIGINT,
  UNIQUE (channel, chat_id, flow)
);
CREATE INDEX parked_by_time ON parked (parked_at);

CREATE TABLE outbox (
  id BIGINT PRIMARY KEY,
  channel TEXT NOT NULL,
  chat_id TEXT NOT NULL,
  lane INTEGER NOT NULL,               -- 0 answers, 1 case and admission news, 2 broadcasts
  why TEXT NOT NULL UNIQUE,            -- the reason it exists: queuing it twice is harmless
  body_sealed BYTEA NOT NULL,          -- JSON of bot.core.chat.Outbound
  state TEXT NOT NULL,                 -- queued | sent | dead
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at BIGINT NOT NULL,
  leased_until BIGINT NOT NULL DEFAULT 0,
  delivery_id BIGINT,
  ended_at BIGINT,
  error TEXT
);
CREATE INDEX outbox_due ON outbox (channel, lane, id) WHERE state = 'queued';
CREATE INDEX outbox_by_address ON outbox (channel, chat_id, id) WHERE state = 'queued';
CREATE INDEX outbox_newest ON outbox (channel, chat_id, id);
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE state <> 'queued';

CREATE TABLE files (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  size BIGINT NOT NULL,
  content_sealed BYTEA NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE chat_sessions (
  token_hash TEXT PRIMARY KEY,
  chat_id TEXT NOT NULL UNIQUE,
  language TEXT,
  last_seq INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL
);

CREATE TABLE chat_log (
  chat_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  source TEXT NOT NULL,                -- 'me:<client id>' or 'bot:<outbox id>': logged once
  body_sealed BYTEA NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (chat_id, seq),
  UNIQUE (chat_id, source)
);
