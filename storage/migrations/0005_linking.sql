-- Codes that join a second messenger to a person; never more than one a person.
CREATE TABLE link_codes (
  code_hash TEXT PRIMARY KEY,
  person_id BIGINT NOT NULL UNIQUE REFERENCES people (id),
  channel TEXT NOT NULL,               -- where it was asked for, and shown once
  chat_id TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX link_codes_by_time ON link_codes (expires_at);

-- Codes that did not fit, kept for an hour.
CREATE TABLE link_guesses (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  channel TEXT NOT NULL,
  chat_id TEXT NOT NULL,
  odds INTEGER NOT NULL,               -- how many codes were alive: chances in a million
  at BIGINT NOT NULL
);
CREATE INDEX link_guesses_by_time ON link_guesses (at);

-- Whose messengers this person's are now. The row itself is empty; it stays because old case
-- news, invitations and the audit trail still name it.
ALTER TABLE people ADD COLUMN joined_into BIGINT;
CREATE INDEX people_joined ON people (joined_into) WHERE joined_into IS NOT NULL;
