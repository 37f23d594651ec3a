-- What people asked to be reminded of before a legal deadline. An ended one stays for some days,
-- so that it can be taken up again.
CREATE TABLE reminders (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  key_hash TEXT NOT NULL,              -- keyed hash of what it is about, to whoever set it
  about_sealed BYTEA NOT NULL,         -- JSON: the subject and the payload that leads back to it
  deadline TEXT NOT NULL,
  next_on TEXT NOT NULL,               -- the next day to remind on; after the last, the day after the deadline
  created_at BIGINT NOT NULL,
  ended_at BIGINT,                     -- dropped, or said to be done
  UNIQUE (person_id, key_hash)
);
CREATE INDEX reminders_due ON reminders (next_on, id) WHERE ended_at IS NULL;
CREATE INDEX reminders_ended ON reminders (ended_at) WHERE ended_at IS NOT NULL;

-- The region of the minimum wage (1 to 4) that a unit lies in; NULL: that of the unit above.
ALTER TABLE units ADD COLUMN wage_region INTEGER CHECK (wage_region BETWEEN 1 AND 4);
