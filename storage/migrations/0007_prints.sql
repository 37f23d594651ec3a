-- Answers that somebody wants as a file. Rendering is slow: a row waits until a press has time.
CREATE TABLE prints (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  channel TEXT NOT NULL,               -- the address that asked
  chat_id TEXT NOT NULL,
  why TEXT NOT NULL UNIQUE,            -- the reason it exists: asking twice is harmless
  format TEXT NOT NULL,                -- pdf | png
  name TEXT NOT NULL,                  -- of the file, without its ending
  sheet_sealed BYTEA,                  -- JSON of bot.core.sheet.Sheet; NULL once it has ended
  message_sealed BYTEA,                -- JSON of bot.core.chat.Outbound, without the file
  file_id BIGINT REFERENCES files (id),
  state TEXT NOT NULL,                 -- asked | done | failed
  tries INTEGER NOT NULL DEFAULT 0,    -- counted before each, for a process may die of it
  leased_until BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX prints_waiting ON prints (tries, id) WHERE state = 'asked';
CREATE INDEX prints_by_person ON prints (person_id, state);
CREATE INDEX prints_by_file ON prints (file_id) WHERE file_id IS NOT NULL;
CREATE INDEX prints_ended ON prints (ended_at) WHERE state <> 'asked';
